import type { ChannelId } from '../../form/channels.ts';
import type { RuleId } from '../../language/rule.ts';
import { sentenceStart } from '../../language/tree.ts';
import { figureOutletRules, type OutletPlace } from '../../rules/counts/outlets.ts';
import { summing } from '../../rules/counts/sums.ts';
import type { Mention } from '../channels/mention.ts';
import { within } from '../within.ts';
import { passedOn } from './allSaid.ts';
import { type Context, type Ground, REACH } from './context.ts';
import {
  group,
  idsOf,
  isAmongOthers,
  isAttribute,
  isEvent,
  isObject,
  isOutlet,
  isSource,
  isTopic,
  isWorkedOn,
  WHOLE,
} from './outletWords.ts';
import type { Taken } from './taken.ts';
import { topicOf } from './topic.ts';

const ruleOf = new Map(figureOutletRules.map((rule) => [rule.effect, rule] as const));
const wordsOf = (place: OutletPlace) => ruleOf.get(place)!.when;
const idOf = (place: OutletPlace): RuleId => ruleOf.get(place)!.id;

/** What an account just spoken of has posted: 公众号关注6203人，发布内容310条. */
const POSTED = /^(?:全年|年内|累计|共)*(?:发布|推送|更新|推文|发文)/;

type Named = Pick<Taken, 'channels' | 'framed'> & {
  /** The rule that told; null where none did. */
  rule: RuleId | null;
  /** Where most of it was published, as is said behind. */
  mostly?: readonly ChannelId[];
};

/**
 * The channels a figure belongs to by its own words (`channels`), and those it may take over from the figure before (`framed`), with the
 * rule that told: see {@link figureOutletRules}.
 */
export function channelsOf(ground: Ground, context: Context, c: number, last: Taken | null): Named {
  const { text, mentions } = ground;
  const { clause, figure, run } = context;
  const own = context.mentionsBefore.filter((m) => isOutlet(m) && !isTold(text, m) && !isOfLast(text, m, context));
  const made = isMade(text, own.at(-1), context) ? own.slice(-1) : own;
  const outlets = made.filter((m) => made !== own || !isObject(text, m));
  if (outlets.length) return namedBefore(ground, c, group(text, outlets));
  const former = formerOf(ground, context, c);
  if (former.length) return named('former', former);
  const another = behindRejected(ground, context);
  if (another.length) return named('behind-another', group(text, another));
  const behind = namedBehind(ground, context);
  if (behind.length) return named('behind', behind);
  const next = saidBehind(ground, context, c, 'next');
  if (idsOf(next).length === 1) return named('next', next);
  const before = last?.clause.sentence === clause.sentence ? last : null;
  const earlier = namedEarlier(ground, c, before, POSTED.test(context.before));
  // 公众号每周2篇，全年发布网站信息112条: what has a figure of its own is no frame for the next
  const attribute = own.find((m) => !m.weak && isAttribute(text, m));
  const apart = earlier.at(-1) && /\d/.test(text.slice(earlier.at(-1)!.end, clause.start));
  if (attribute && apart) return named('posted', [attribute]);
  if (earlier.length)
    return isAmongOthers(text, earlier, mentions) ? candidates('others', earlier) : named('earlier', earlier);
  const gap = before ? text.slice(before.figure.end, figure.start) : '';
  const carried = before ? (before.channels.length ? before.channels : before.framed) : [];
  const objects = own.filter((m) => m.id !== 'print_material' || ISSUED.test(text.slice(m.end, figure.start)));
  const yields = carried.length > 0 && (/^[、和及与]/.test(gap) || objects.every((m) => m.id === 'gov_website'));
  if (objects.length && !yields) return named('posted', group(text, objects));
  const mostly = saidBehind(ground, context, c, 'mostly');
  if (before?.mostly.length && !carried.length) return { ...tell('carried', [], []), mostly: before.mostly };
  const rest = before
    ? tell(
        'carried',
        [],
        (run.last?.taken === false && ADOPTED.test(context.before)) || beginsAnew(context, before, gap) ? [] : carried,
      )
    : tell('topic', topicOf(ground, c, context), []);
  return rest.rule || !mostly.length ? rest : candidates('mostly', mostly);
}

/** What stands for no outlet of a figure: what it is about, and where it was taken from. */
const isTold = (text: string, m: Mention) => isTopic(text, m) || isSource(text, m);

/** The outlets of the figure's own clause, with one set apart from their list by ，; 等平台 may close a list of others too. */
function namedBefore({ text, clauses, mentions }: Ground, c: number, outlets: readonly Mention[]): Named {
  if (isAmongOthers(text, outlets, mentions)) return candidates('others', outlets);
  const [clause, last] = [clauses[c]!, clauses[c - 1]];
  const listed =
    last && clause.mark === '，' && last.sentence === clause.sentence && outlets[0]!.start - clause.start < 4;
  const closed = listed && CLOSED_LIST.test(text.slice(outlets.at(-1)!.end, outlets.at(-1)!.end + 8));
  const first = closed ? within(mentions, last.start, last.end).filter((m) => isOutlet(m) && m.end === last.end) : [];
  return named('before', [...first, ...outlets]);
}

/** 电子屏，公告栏等渠道: between the last outlet of a list and the word for all. */
const CLOSED_LIST = /^等[^，。；\d]{0,4}(?:平台|渠道|途径|方式|形式|载体)/;

const named = (place: OutletPlace, mentions: readonly Mention[]): Named => tell(place, idsOf(mentions), []);
/** It may be of these, and of others. */
const candidates = (place: OutletPlace, mentions: readonly Mention[]): Named => ({
  ...{ channels: [], framed: [], mostly: idsOf(mentions), rule: idOf(place) },
});
const tell = (place: OutletPlace, channels: readonly ChannelId[], framed: readonly ChannelId[]): Named => ({
  channels,
  framed,
  rule: channels.length || framed.length ? idOf(place) : null,
});

function beginsAnew({ before: words, figure }: Context, before: Taken, gap: string): boolean {
  const labelled = /[：:]$/.test(words);
  const other = before.figure.unit !== figure.unit && words.length > 4;
  // 推了208期，合计531篇: the same once more in another measure
  if (before.figure.unit !== figure.unit && RECOUNTED.test(gap)) return false;
  const anew = gap.includes('；') && (other || (words.length > 6 && !labelled));
  return anew || WHOLE.test(words) || (wordsOf('carried').not!.test(words) && !FOR_OTHERS.test(gap));
}

/** 替2个社区代发: for whom it was posted is not where. */
const FOR_OTHERS = /[替帮代为给]\d*[个家]?(?:社区|村|嘎查)/;
/** What others took of what was sent them is on outlets of theirs. */
const ADOPTED = /采[用纳]|录用|刊用|用稿/;
/** 《简报》全年出了12期: between a paper and how many issues of it came out. */
const ISSUED = /^.?$|^(?:20\d\d年|[全今本]年度?|共|累计)*(?:[出编印刊]|发[行出了])[^，。；]{0,3}$/;
const RECOUNTED = new RegExp(`^[，、（]?(?:计|共|折合|合|${summing})[^，。；]{0,4}$`);

/** 文化站编印《X简讯》12期: what is made and counted is the outlet, not who makes it. */
const isMade = (text: string, m: Mention | undefined, { from, figure }: Context) =>
  m?.id === 'print_material' && figure.start === m.end && /编印|印发|编发|刊印/.test(text.slice(from, m.start));

/** 120条发布在网站、180条…: the channel stands behind the figure it belongs to. */
const isOfLast = (text: string, m: Mention, { figure, run }: Context) =>
  run.last !== null &&
  ((/^"?(?:，|、[^，。；]{0,10})?$/.test(text.slice(m.end, figure.start)) &&
    /^[^，；]*$/.test(text.slice(run.last.end, m.start)) &&
    wordsOf('behind').words!.test(text.slice(run.last.end, m.start))) ||
    /^（[^（）\d]*）/.test(text.slice(run.last.end, figure.start)));

/** 向市级媒体投稿70篇、刊发16篇: the outlet stands before a figure of the clause that is none of ours. */
const behindRejected = ({ mentions, text }: Ground, { clause, from, run }: Context): Mention[] =>
  run.last && !run.last.taken && run.last.end === from
    ? within(mentions, clause.from, from).filter((m) => isOutlet(m) && !isObject(text, m) && m.id !== 'meeting')
    : [];

/** 前者, 后者: of the two outlets named last before the clause. */
function formerOf({ clauses, mentions, text }: Ground, { before, clause }: Context, c: number): Mention[] {
  // 后者由各村自行统计，合计438条: the clause before, where it has no figure
  const told =
    clauses[c - 1]?.sentence === clause.sentence ? text.slice(clauses[c - 1]!.start, clauses[c - 1]!.end) : '';
  const words = wordsOf('former').words!;
  const said = words.exec(before)?.[0] ?? (/\d/.test(told) ? undefined : words.exec(told)?.[0]);
  if (!said) return [];
  const { start, sentence } = clauses[c]!;
  for (let i = c - 1; i >= 0 && start - clauses[i]!.start < REACH && sentence - clauses[i]!.sentence < 2; i--) {
    const found = within(mentions, clauses[i]!.start, clauses[i]!.end).filter((m) => isOutlet(m) && !isObject(text, m));
    if (found.length >= 2) return [found.at(said.includes('前') ? -2 : -1)!];
  }
  return [];
}

/** 74条发布在网站: the outlet behind the figure, in its clause. */
function namedBehind({ text, mentions }: Ground, { figure, clause }: Context): Mention[] {
  const after = text.slice(figure.end, Math.min(clause.end, figure.end + REACH));
  const cut = after.search(/其中|包括|分别/);
  const found = within(mentions, figure.end, figure.end + (cut < 0 ? after.length : cut)).filter(isOutlet);
  if (!found.length) return bracketed(text, mentions, figure.end);
  // 发在23个村民微信群里: how many outlets there are does not part them from the figure
  const first = found.find((m) => !isObject(text, m)) ?? found[0]!;
  const gap = text.slice(figure.end, first.start).replace(/\d+[余多来]?[个块处台面]$/, '');
  return wordsOf('behind').words!.test(gap) && !/\d/.test(gap) ? group(text, found, true) : [];
}

/** 通报11篇（公众号）: the outlet in a bracket right behind the figure. */
function bracketed(text: string, mentions: readonly Mention[], at: number): Mention[] {
  const inner = /^（([^（）\d]{2,20})）/.exec(text.slice(at, at + 24))?.[1];
  if (!inner || /[含除不]/.test(inner)) return [];
  return group(text, within(mentions, at, at + inner.length + 1).filter(isOutlet), true);
}

/** The outlets of the nearest clause that names one, between the figure before (or the head of the sentence) and clause c. */
function namedEarlier({ text, clauses, mentions }: Ground, c: number, before: Taken | null, posted: boolean) {
  const floor = before ? before.figure.end : sentenceStart(clauses, c, 2 * REACH);
  const { sentence } = clauses[c]!;
  for (let i = c - 1; i >= 0 && clauses[i]!.end > floor && clauses[i]!.sentence === sentence; i--) {
    // 各村（居）公开栏: a bracket cuts no clause in two
    const start = Math.max(floor, clauses[i]!.from);
    // 3件在网站公开；决定书公开11份: what stands behind a figure in its clause is of that figure
    if (before && clauses[i] === before.clause && clauses[i + 1]!.mark === '；') return [];
    if (before && !posted && wordsOf('earlier').not!.test(text.slice(start, clauses[i]!.end))) continue;
    const found = within(mentions, start, clauses[i]!.end);
    const outlets = found.filter((m) => isOutlet(m) && !isObject(text, m) && !isEvent(text, m) && !isWorkedOn(text, m));
    // 接受电视台访谈1次；全年发布…: what was done there has a number of its own
    const tail = text.slice(outlets.at(-1)?.end, clauses[i]!.end);
    const done = clauses[i + 1]!.mark === '；' ? /\d/.test(tail) : /\d余?场/.test(tail);
    if (outlets.length) return done ? [] : group(text, outlets);
  }
  return [];
}

/** 预算1份，均在网站公开: the outlet of the clause behind that speaks of all, in the same sentence or at the head of the next. */
function saidBehind(ground: Ground, { figure, clause }: Context, c: number, place: OutletPlace): Mention[] {
  const { text, clauses, mentions } = ground;
  let n = c + 1;
  while (n < clauses.length && clauses[n]!.depth > clause.depth) n++;
  const next = clauses[n];
  if (!next || next.sentence > clause.sentence + 1 || figure.end < clause.end - 2) return [];
  const whole = place === 'next';
  if (whole && (next.sentence !== clause.sentence || next.mark === '；')) return [];
  if (!wordsOf(place).words!.test(text.slice(next.start, whole ? next.end : next.start + 14))) return [];
  const named = group(text, within(mentions, next.start, next.end).filter(isOutlet), true);
  return whole ? [...named, ...passedOn(ground, n + 1)] : named;
}
