import type { ChannelId } from '../../form/channels.ts';
import type { Discourse } from '../../language/discourse.ts';
import type { Passage } from '../../text/passage.ts';
import { type Clause, cutClauses, maskTitles, sentenceStart } from '../counts/countsClauses.ts';
import { within } from '../counts/countsWords.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../prose.ts';
import type { ChannelUse } from '../report.ts';
import { findMentions, type Mention } from './channelsMentions.ts';
import { mergedInto, publishing, speaksOn, type UnusedRule, unusedRules } from './channelsRules.ts';

/** The kinds of channel that make a bare 新媒体 superfluous where they are named. */
const NAMED: readonly ChannelId[] = ['wechat_official', 'wechat_channels', 'weibo', 'short_video'];

/** Finds the channels the township used in the year, each once, with the words that prove it, in text order. */
export function findChannels(prose: Prose, lexicon?: Lexicon): ChannelUse[] {
  const uses = passagesOf(prose).flatMap(({ passage }) => usesIn(passage, lexicon));
  const named = uses.some((u) => NAMED.includes(u.id));
  const seen = new Set<ChannelId>();
  const kept: ChannelUse[] = [];
  for (const { generic, ...use } of uses) {
    if (seen.has(use.id) || (use.id === 'new_media' && generic && named)) continue;
    seen.add(use.id);
    kept.push(use);
  }
  return kept;
}

/** The passages that say what was done: overview and proactive (the head where the report has neither), and other. */
export function passagesOf(prose: Prose): readonly Discourse[] {
  const body = [...prose.section('overview'), ...prose.section('proactive')];
  return [...(body.length ? body : prose.head), ...prose.section('other')];
}

type Use = ChannelUse & { generic: boolean };

function usesIn(passage: Passage, lexicon: Lexicon | undefined): Use[] {
  const text = maskTitles(passage.text);
  const clauses = cutClauses(text);
  const uses: Use[] = [];
  let c = 0;
  const mentions = findMentions(passage.text, lexicon);
  for (const mention of mentions) {
    while (c < clauses.length && clauses[c]!.end <= mention.start) c++;
    const clause = clauses[c];
    if (!clause || !isUsed(text, mention, mentions, clauses, c)) continue;
    const span = passage.source(mention.start, mention.end);
    const quote = passage.quote(mention.start, mention.end);
    uses.push({ id: mention.id, quote, span, generic: mention.generic });
  }
  return uses;
}

/** How far around a mention the rules look; a bound that keeps the work linear on text without punctuation. */
const REACH = 120;

/** How far a clause goes on about the channels of the one before it; 0 where it closes or denies channels of its own. */
function speaksOnTo(text: string, mentions: readonly Mention[], { start, end }: Clause): number {
  const said = speaksOn.exec(text.slice(start, start + 40));
  if (!said) return 0;
  const object = within(mentions, start + said[0].length, end)[0];
  return object && object.start - start - said[0].length <= 6 ? 0 : Math.min(end, start + 40);
}

function isUsed(
  text: string,
  m: Mention,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  c: number,
): boolean {
  const clause = clauses[c]!;
  const from = Math.max(clause.from, m.start - REACH);
  const end = Math.min(clause.end, m.end + REACH);
  const before = text.slice(from, m.start);
  const next = clauses[c + 1];
  const on = next?.sentence === clause.sentence ? speaksOnTo(text, mentions, next) : 0;
  const around = {
    clause: text.slice(from, end) + (on ? text.slice(next!.start, on) : ''),
    before,
    after: text.slice(m.end, end),
    sentence: text.slice(Math.max(sentenceStart(clauses, c, REACH), m.start - REACH), m.start),
  };
  if (text[m.start] === '□' && !isNamedByTitle(m, text.slice(from, m.start).replace(/《□*$/, ''))) return false;
  if (m.generic && isHeading(text, clauses, c))
    return m.id === 'gov_website' && isRun(text.slice(clause.end, clause.end + 80));
  if (isHeading(text, clauses, c) && NOT_THERE.test(text.slice(clause.end, clause.end + 40))) return false;
  if (m.weak && !publishing.test(around.clause) && !/^[约近]?\d+[条篇次期]/.test(around.after)) return false;
  return !unusedRules.some(
    (rule) =>
      (!rule.only || rule.only.includes(m.id)) &&
      rule.when.test(around[rule.in]) &&
      !rule.unless?.test(around[rule.in]) &&
      !isLifted(rule.why, around, text.slice(m.end, m.end + REACH)),
  );
}

/** What follows a heading says that there is none. */
const NOT_THERE = /^[。：][^，。；]{0,10}(?:未|没有|无|尚未|暂未)[^，。；]{0,8}(?:建|开|设|有|网站|账号)/;

/** What follows a heading 政务公开平台 tells of a site that is kept up, and names no other outlet. */
const isRun = (body: string) =>
  /栏目|检索|搜索|网页/.test(body) &&
  /更新|维护|优化|完善|发布/.test(body) &&
  !/公众号|微博|抖音|视频号|新媒体/.test(body);

/** Something was posted since. */
const POSTED = /(?:发布|公开|更新|推送)[^，。；]{0,10}\d/;

/** What the words before and behind a mention lift: it is what another was merged into, or little was published there, yet something. */
function isLifted(why: UnusedRule['why'], around: Record<UnusedRule['in'], string>, behind: string): boolean {
  const { before, after, clause } = around;
  if (why === 'closed')
    return (
      mergedInto.test(before) &&
      (/统一|发布|运营|推送|公开|继续|维护|管理|保留/.test(clause) ||
        POSTED.test(behind.slice(0, behind.search(/。|$/))))
    );
  return why === 'lamented' && /(?:通过|在)[^，。；]{0,8}$/.test(before) && /^[^，。；]{0,4}(?:公开|发布)/.test(after);
}

/** A title names a channel where it is that of a paper, of a gazette or of a booklet handed out; else it is a document's. */
const isNamedByTitle = (m: Mention, before: string) =>
  m.id === 'press' ||
  m.id === 'gazette' ||
  (m.id === 'print_material' && /(?:发放|印发|印制|散发|派发|赠送|编印|制作)[^，。；]{0,8}$/.test(before));

const HEADING = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五]|[①-⑩])|(?:情况|方面|建设|渠道)$/;

/** A short sentence that numbers or names a topic and tells nothing. */
function isHeading(text: string, clauses: readonly Clause[], c: number): boolean {
  const clause = clauses[c]!;
  const alone = clauses[c + 1]?.sentence !== clause.sentence || clauses[c + 1]?.mark === '：';
  const line = text.slice(sentenceStart(clauses, c, REACH), clause.end);
  return alone && line.length <= 26 && HEADING.test(line);
}
