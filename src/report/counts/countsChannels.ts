import type { ChannelId } from '../../form/channels.ts';
import type { Mention } from '../channels/channelsMentions.ts';
import { type Clause, sentenceStart } from './countsClauses.ts';
import { type Context, type Ground, REACH } from './countsContext.ts';
import type { Taken } from './countsTaken.ts';
import { within } from './countsWords.ts';

/** Channels whose figures are counts of people or letters, never of information. */
const NOT_OUTLETS: readonly ChannelId[] = ['hotline', 'mailbox', 'reception', 'home_visit', 'archive_library'];
/** Weak words that may still be the channel of a figure (推文, 张贴, 广播, 媒体, 专栏). */
const WEAK_OUTLETS: readonly ChannelId[] = ['wechat_official', 'bulletin_board', 'loudspeaker', 'press', 'gov_website'];
const isOutlet = (m: Mention) => !NOT_OUTLETS.includes(m.id) && (!m.weak || WEAK_OUTLETS.includes(m.id));
/** 公示牌、横幅等: papers in a list of outlets are outlets themselves. */
const isListed = (text: string, m: Mention) =>
  text[m.start - 1] === '、' && /^[^，。；]{0,2}等/.test(text.slice(m.end, m.end + 4));
/** What was held once is the outlet of nothing named behind it. */
const isEvent = (text: string, m: Mention) => m.id === 'meeting' || /[布气]会$/.test(text.slice(m.start, m.end));
/** Words for what is published, which tell the channel only where nothing else does: 推文, 简报, 张贴. */
const isObject = (text: string, m: Mention) =>
  (m.id === 'print_material' && !isListed(text, m)) ||
  (m.weak && /推文|图文|张贴|上墙|专栏|网络|公示/.test(text.slice(m.start, m.end)));

const BEHIND = /(?:在|于|到|至|通过|由|经|依托|利用|借助|见诸|登上)[^，。；]{0,16}$/;
/** Says of the figure just given where all of it was published: 均通过…发布. */
const ALL_BY =
  /^(?:以上)?(?:信息)?(?:均|都|全部|皆|一律)(?:已|是)?(?:发布|公布|刊登|刊发|公开|更新)?(?:通过|在|由|为|依托|利用|于)/;
const WHOLE = /全年|合计|共计|总计|总共|一共|累计|总数|总量|年内共|主动公开(?:各类)?(?:政府|政务)?信息/;
/** Words before a figure that say it was published elsewhere than the one before it. */
const OTHER_OUTLET = /村(?!务(?:信息|事项)?$)|社区|嘎查|其[他它余](?:方式|渠道|途径|载体|平台|形式|媒体)/;
const POSTS = /推送|录入|上传|更新|推文|图文|发文|播|转发|阅读|原创|发布/;
/** A clause on views and followers names the outlet of those, not of the next figure. */
/** What an account just spoken of has posted: 公众号关注6203人，发布内容310条. */
const POSTED = /^(?:全年|年内|累计|共)*(?:发布|推送|更新|推文|发文)/;
const VIEWS = /访问量|浏览|阅读量|点击|粉丝|关注/;
/** What may follow the channel in a heading that names it. */
const HEADING = /^(?:["）]|平台|方面|渠道|账号|公开|情况|建设|运营|维护|管理|发布|更新|等)*$/;
const ANAPHOR = /^(?:该|此|这一?|本)(?:平台|账号|帐号|号|公众号|网站|栏目|渠道|客户端|微博)|^(?:平台|账号)/;

type Named = Pick<Taken, 'channels' | 'framed'> & {
  /** The channels are said of all figures of the sentence. */
  all?: boolean;
};

/**
 * The channels a figure belongs to by its own words (`channels`), and those it may take over from the figure before (`framed`): the outlet
 * named in its clause, behind it, in the clauses between it and the figure before; then words for what is published (推文); then an
 * outlet said of all (均通过网站发布).
 */
export function channelsOf(ground: Ground, context: Context, c: number, last: Taken | null): Named {
  const { text } = ground;
  const { clause, figure } = context;
  const own = context.mentionsBefore.filter((m) => isOutlet(m) && !isOfLast(text, m, context));
  const made = isMade(text, own.at(-1), context) ? own.slice(-1) : own;
  const outlets = made.filter((m) => made !== own || !isObject(text, m));
  const near = outlets.length ? outlets : behindRejected(ground, context);
  const named = near.length ? group(text, near) : behind(ground, context);
  if (named.length) return { channels: idsOf(named), framed: [] };
  const before = last?.clause.sentence === clause.sentence ? last : null;
  const earlier = namedEarlier(ground, c, before, POSTED.test(context.before));
  if (earlier.length) return { channels: idsOf(earlier), framed: [] };
  const gap = before ? text.slice(before.figure.end, figure.start) : '';
  const carried = before ? (before.channels.length ? before.channels : before.framed) : [];
  const objects = own.filter((m) => m.id !== 'print_material' || figure.start - m.end <= 1);
  const yields = carried.length > 0 && (/^[、和及与]/.test(gap) || objects.every((m) => m.id === 'gov_website'));
  if (objects.length && !yields) return { channels: idsOf(group(text, objects)), framed: [] };
  const all = saidOfAll(ground, context, c);
  if (all.length) return { channels: idsOf(all), framed: [], all: true };
  if (!before) return { channels: topic(text, ground.clauses, ground.mentions, c, context.before), framed: [] };
  const labelled = /[：:]$/.test(context.before);
  const anew = gap.includes('；') && (before.figure.unit !== figure.unit || (context.before.length > 6 && !labelled));
  const fresh = anew || WHOLE.test(context.before) || OTHER_OUTLET.test(context.before);
  return { channels: [], framed: fresh ? [] : carried };
}

/** 文化站编印《X简讯》12期: what is made and counted is the outlet, not who makes it. */
const isMade = (text: string, m: Mention | undefined, { from, figure }: Context) =>
  m?.id === 'print_material' && figure.start === m.end && /编印|印发|编发|刊印/.test(text.slice(from, m.start));

/** 向市级媒体投稿70篇、刊发16篇: the outlet stands before a figure of the clause that is none of ours. */
const behindRejected = ({ mentions, text }: Ground, { clause, from, run }: Context): Mention[] =>
  run.last && !run.last.taken && run.last.end === from
    ? within(mentions, clause.from, from).filter((m) => isOutlet(m) && !isObject(text, m) && m.id !== 'meeting')
    : [];

/** 74条发布在网站: the outlet behind the figure, in its clause. */
function behind({ text, mentions }: Ground, { figure, after }: Context): Mention[] {
  const cut = after.search(/其中|包括|分别/);
  const found = within(mentions, figure.end, figure.end + (cut < 0 ? after.length : cut)).filter(isOutlet);
  return found.length && BEHIND.test(text.slice(figure.end, found[0]!.start)) ? group(text, found, true) : [];
}

/** The outlets of the nearest clause that names one, between the figure before (or the head of the sentence) and clause c. */
function namedEarlier({ text, clauses, mentions }: Ground, c: number, before: Taken | null, posted: boolean) {
  const floor = before ? before.figure.end : sentenceStart(clauses, c, 2 * REACH);
  const { sentence } = clauses[c]!;
  for (let i = c - 1; i >= 0 && clauses[i]!.end > floor && clauses[i]!.sentence === sentence; i--) {
    const start = Math.max(floor, clauses[i]!.start);
    if (before && !posted && VIEWS.test(text.slice(start, clauses[i]!.end))) continue;
    const found = within(mentions, start, clauses[i]!.end);
    const outlets = found.filter((m) => isOutlet(m) && !isEvent(text, m) && !isObject(text, m));
    // 接受电视台访谈1次；全年发布…: what was done there has a number of its own
    const tail = text.slice(outlets.at(-1)?.end, clauses[i]!.end);
    const done = clauses[i + 1]!.mark === '；' ? /\d/.test(tail) : /\d余?场/.test(tail);
    if (outlets.length) return done ? [] : group(text, outlets);
  }
  return [];
}

/** 预算1份，均在网站公开: the outlet of the clause behind that speaks of all. */
function saidOfAll({ text, clauses, mentions }: Ground, { figure, clause }: Context, c: number): Mention[] {
  let n = c + 1;
  while (n < clauses.length && clauses[n]!.depth > clause.depth) n++;
  const next = clauses[n];
  if (!next || next.sentence !== clause.sentence || figure.end < clause.end - 2) return [];
  if (!ALL_BY.test(text.slice(next.start, next.start + 14))) return [];
  return group(text, within(mentions, next.start, next.end).filter(isOutlet), true);
}

/** The channel the sentence before is about: a heading that names one, or the account this sentence goes on about. */
function topic(
  text: string,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  c: number,
  before: string,
): ChannelId[] {
  const start = sentenceStart(clauses, c, 2 * REACH);
  let i = c;
  while (i >= 0 && clauses[i]!.start >= start) i--;
  const previous = clauses[i];
  if (!previous) return [];
  const from = sentenceStart(clauses, i, 2 * REACH);
  const ids = idsOf(within(mentions, from, previous.end).filter((m) => isOutlet(m) && !m.generic));
  if (ids.length !== 1 || /\d[^，。；]{0,2}[条篇次期份件个]/.test(text.slice(from, previous.end))) return [];
  const lead = text.slice(from, previous.end);
  const named = within(mentions, from, previous.end).at(-1)?.end ?? from;
  const bare = HEADING.test(text.slice(named, previous.end)) && !/公开信息|发布|利用|通过|依托/.test(lead);
  const heading = previous.end - from <= 24 && bare;
  const goesOn =
    ANAPHOR.test(text.slice(start, start + 8)) ||
    (POSTS.test(before) && !WHOLE.test(before.replace(/全年|累计|共/g, '')));
  const near = previous.paragraph === clauses[c]!.paragraph || heading;
  return near && (heading || goesOn) ? ids : [];
}

/** 120条发布在网站、180条…: the channel stands behind the figure it belongs to. */
const isOfLast = (text: string, m: Mention, { figure, run }: Context) =>
  run.last !== null &&
  /^"?[、，]?$/.test(text.slice(m.end, figure.start)) &&
  /^[^，；]*$/.test(text.slice(run.last.end, m.start)) &&
  BEHIND.test(text.slice(run.last.end, m.start));

/**
 * Channels named side by side in one clause and one list with several figures (微博、微信分别发布20条和35条; 网站、公众号分别为58、63条):
 * each gets its own, in order.
 */
export function distribute(text: string, taken: readonly Taken[], mentions: readonly Mention[]): void {
  const named = (from: number, to: number) =>
    idsOf(within(mentions, from, to).filter((m) => isOutlet(m) && !m.generic));
  for (const figures of lists(text, taken)) {
    const first = figures[0]!;
    const end = figures.at(-1)!.figure.end;
    const behind = figures.length > 1 ? APART.exec(text.slice(end, end + 80)) : null;
    if (behind) pair(figures, named(end, end + behind[0].length));
    const at = text.slice(first.from, first.figure.start).lastIndexOf('分别');
    if (at < 0) continue;
    const unit = figures.find((t) => t.figure.unit)?.figure.unit ?? null;
    for (const t of figures) t.figure.unit ??= unit;

    const near = named(Math.max(first.floor, first.from - 80), first.from + at);
    pair(figures, near.length ? near : named(Math.max(first.since, first.from - 80), first.from + at));
  }
}

/** Runs of figures with next to nothing between them; 分别 begins a new one. */
function lists(text: string, taken: readonly Taken[]): Taken[][] {
  const runs: Taken[][] = [];
  for (const [i, t] of taken.entries()) {
    const end = taken[i - 1]?.figure.end ?? -99;
    const gap = t.figure.start - end <= 12 ? text.slice(end, t.figure.start) : '';
    if (/^(?:[、，和及与]|以及)[^，。；\n]{0,10}$/.test(gap) && !gap.includes('分别')) runs.at(-1)!.push(t);
    else runs.push([t]);
  }
  return runs;
}

/** 短视频68条、图文210篇，分别在抖音号和公众号发布. */
const APART = /^[^，。；\n]{0,6}，?分别(?:在|通过|由|于|经)[^，。；\n]{2,60}/;

function pair(figures: readonly Taken[], ids: readonly ChannelId[]): void {
  if (ids.length !== figures.length || ids.length < 2) return;
  for (const [k, t] of figures.entries()) t.channels = [ids[k]!];
}

const idsOf = (mentions: readonly Mention[]): ChannelId[] => [...new Set(mentions.map((m) => m.id))];

const LISTED = /^[^，。；\n\d]{0,8}(?:、|和|及|与|或|\+|\/|等)[^，。；\n\d]{0,8}$/;
const PASSED_ON = /发布|更新|公开|公示|推送|同步|转发|至|到/;

/** The mentions named together: the last one and those listed with it (behind a figure the first). Objects yield to outlets. */
function group(text: string, found: readonly Mention[], fromFirst = false): Mention[] {
  const outlets = found.filter((m) => !isObject(text, m));
  const firm = outlets.filter((m) => !m.weak || /、微信|微信、/.test(text.slice(Math.max(0, m.start - 1), m.end + 1)));
  const list = firm.length ? firm : outlets.length ? outlets : found;
  if (!list.length) return [];
  const linked = (a: Mention, b: Mention) => {
    // 公示栏6个、微信群42个: how many outlets there are does not part them
    const gap = text.slice(a.end, b.start).replace(/\d+[余多]?[个块处台面]/, '');
    return a.start === b.start || a.id === b.id || (LISTED.test(gap) && !PASSED_ON.test(gap));
  };
  if (fromFirst) {
    let n = 1;
    while (n < list.length && linked(list[n - 1]!, list[n]!)) n++;
    return specific(list.slice(0, n));
  }
  let n = list.length - 1;
  while (n > 0 && linked(list[n - 1]!, list[n]!)) n--;
  return specific(list.slice(n));
}

const SOCIAL: readonly ChannelId[] = ['wechat_official', 'wechat_channels', 'weibo', 'short_video'];

/** 微信公众号等新媒体平台: the name alone. A bare platform yields to any name. */
function specific(list: Mention[]): Mention[] {
  const named = list.filter((m) => !m.generic);
  if (!named.length) return list;
  const social = named.some((m) => SOCIAL.includes(m.id));
  return list.filter((m) => !m.generic || (m.id === 'new_media' && !social));
}
