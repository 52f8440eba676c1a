import type { ChannelId } from '../../form/channels.ts';
import { sentenceStart } from '../../language/tree.ts';
import { within } from '../within.ts';
import { type Context, type Ground, REACH } from './context.ts';
import { idsOf, isOutlet, WHOLE } from './outletWords.ts';

/** What may follow the channel in a heading that names it. */
const HEADING = /^(?:["）]|平台|方面|渠道|账号|公开|情况|(?:建设|运营|维护|管理)|发布|更新|等)*$/;
const ANAPHOR = /^[该此这本]一?(?:平台|[账帐]号|公众号|号|网站|栏目|渠道|客户端|微博)|^(?:平台|账号)/;
const POSTS = /推送|录入|上传|更新|推文|图文|发文|播|转发|阅读|原创|发布/;
/** A sentence that says by what means information was published, and the words before the whole of the year. */
const MEANS = /(?:通过|利用|依托|借助|运用)[^，。；等]{2,30}(?:发布|公开|公布)(?:相关|各类|政府|政务)*信息$/;
const OF_THE_YEAR =
  /^(?:20\d\d年|全年|[本该]?年度?|年内|累计|共计?|主动)+(?:公开|发布)(?:各类|政府|政务)*信息(?:共计?|累计)?$/;

/** The channel the sentence before clause c is about: a heading that names one, or the account this sentence goes on about. */
export function topicOf({ text, clauses, mentions }: Ground, c: number, { before, cuesBefore }: Context): ChannelId[] {
  const start = sentenceStart(clauses, c, 2 * REACH);
  let i = c;
  while (i >= 0 && clauses[i]!.start >= start) i--;
  const previous = clauses[i];
  if (!previous) return [];
  const from = sentenceStart(clauses, i, 2 * REACH);
  const outlets = within(mentions, from, previous.end).filter(isOutlet);
  const lead = text.slice(from, previous.end);
  const byMeans = MEANS.test(lead) && !lead.includes('主要') && OF_THE_YEAR.test(before);
  const ids = idsOf(outlets.filter((m) => byMeans || !m.generic));
  if (ids.length !== 1 || /\d[^，。；]{0,2}[条篇次期份件个]/.test(lead)) return [];
  const named = within(mentions, from, previous.end).at(-1)?.end ?? from;
  const bare = HEADING.test(text.slice(named, previous.end)) && !/公开信息|发布|利用|通过|依托/.test(lead);
  const heading = previous.end - from <= 24 && bare;
  const goesOn =
    ANAPHOR.test(text.slice(start, start + 8)) ||
    cuesBefore.some(
      (t) => t.kind === 'publish' && t.word.length > 2 && t.word !== '主动公开' && lead.includes(t.word),
    ) ||
    (POSTS.test(before) && !WHOLE.test(before.replace(/全年|累计|共/g, '')));
  const begins = outlets.find((m) => byMeans || !m.generic)!;
  const headed = begins.start - from <= 14 && before.length <= 8 && !WHOLE.test(before.replace(/全年|累计|共/g, ''));
  const near = previous.paragraph === clauses[c]!.paragraph || heading;
  return near && (heading || goesOn || headed || byMeans) ? ids : [];
}
