import type { Passage } from '../text/passage.ts';
import { passagesOf } from './channels.ts';
import { findMentions, type Mention } from './channelsMentions.ts';
import { channelsOf, distribute, type Frame } from './countsChannels.ts';
import { type Clause, cutClauses, maskTitles } from './countsClauses.ts';
import { type Figure, findFigures } from './countsFigures.ts';
import { type Context, findTokens, isCount, type Run } from './countsLicence.ts';
import { dropRepeated, toCount } from './countsRecord.ts';
import { findParents, type Taken } from './countsScope.ts';
import { yearOf } from './countsYear.ts';
import { findDenials } from './countsZero.ts';
import type { Lexicon } from './lexicon.ts';
import type { Prose } from './prose.ts';
import type { Count } from './report.ts';

export { headline } from './countsHeadline.ts';

/** Finds the stated numbers of information made public, in text order. `year` is the report year, the default of each. */
export function findCounts(prose: Prose, year: number | null, lexicon?: Lexicon): Count[] {
  return dropRepeated(passagesOf(prose).flatMap((passage) => countsIn(passage, year, lexicon)));
}

/** How far back a clause is read for one figure; keeps the work linear on text without punctuation. */
const REACH = 100;

function countsIn(passage: Passage, year: number | null, lexicon: Lexicon | undefined): Count[] {
  const text = maskTitles(passage.text);
  const clauses = cutClauses(text);
  const mentions = findMentions(passage.text, lexicon);
  const { taken, rejected } = takeFigures(text, clauses, mentions, year);
  findParents(text, taken, rejected);
  distribute(text, taken, mentions);
  const counts = taken.map((_, i) => toCount(passage, text, taken, i));
  const denials = findDenials(text, clauses).map(({ start, end, clause }) => ({
    ...{ value: 0, approx: false, unit: null, what: null, channel: null, channelAlt: [], scope: 'total' as const },
    year: yearOf(text, clauses, clause, end, year),
    quote: passage.quote(start, end),
    span: passage.source(start, end),
  }));
  return [...counts, ...denials].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Words of publishing that are nouns right before a number: 专题报道13条. */
const NOUNS = /报道|公告|通告|公示|解读|直播|量$|数量?$/;

/** Walks the figures of a passage in order and takes those that are counts. */
function takeFigures(text: string, clauses: readonly Clause[], mentions: readonly Mention[], year: number | null) {
  const tokens = findTokens(text, mentions);
  const figures = findFigures(text);
  const taken: Taken[] = [];
  const rejected: number[] = [];
  const frame: Frame = { text, clauses, mentions };
  let run: Run = { sentence: -1, last: null, said: false, split: false };
  let c = 0;
  for (const [i, figure] of figures.entries()) {
    while (c < clauses.length - 1 && clauses[c]!.end <= figure.number) c++;
    const clause = clauses[c]!;
    if (clause.sentence !== run.sentence) run = { sentence: clause.sentence, last: null, said: false, split: false };
    const from = Math.max(clause.from, run.last?.end ?? 0, figure.start - REACH);
    const next = figures[i + 1];
    const to = Math.max(figure.end, Math.min(clause.end, next?.start ?? clause.end, figure.end + REACH));
    const leadFrom = Math.min(from, Math.max(sentenceStart(clauses, c), from - 2 * REACH));
    const leadTokens = between(tokens, leadFrom, from);
    run.said ||= leadTokens.some((t) => t.value === 'say');
    run.split ||=
      opensSplit(text, taken.at(-1), clause, figure) || (run.said && listsAfterColon(text, leadFrom, figure));
    const context: Context = {
      figure,
      clause,
      before: text.slice(from, figure.start),
      after: text.slice(figure.end, to),
      lead: text.slice(leadFrom, from),
      tokensBefore: between(tokens, from, figure.start),
      tokensAfter: between(tokens, figure.end, to),
      mentionsBefore: between(mentions, from, figure.start),
      mentionsAfter: between(mentions, figure.end, to),
      run,
      inSplit: run.split,
    };
    const counted = isCount(context, year);
    run.said ||= context.tokensBefore.some((t) => t.value === 'say');
    const stated = counted ? yearOf(text, clauses, c, figure.start, year) : year;
    const said = context.tokensBefore.some((t) => t.value === 'say' && (t.end < figure.start || !NOUNS.test(t.word)));
    if (counted && (stated === year || said)) {
      const { all, ...channels } = channelsOf(frame, context, c, taken.at(-1) ?? null);
      if (all) shareBack(taken, channels.channels, clause.sentence);
      const start = sentenceStart(clauses, c);
      const floor = run.last?.end ?? start;
      const since = Math.max(start, taken.at(-1)?.figure.end ?? 0);
      const noun = Math.max(from, context.mentionsBefore.at(-1)?.end ?? from);
      taken.push({ figure, clause, ...channels, from, floor, since, noun, said, year: stated, parent: -1 });
      run.last = { taken: true, unit: figure.unit, end: figure.end };
    } else if (figure.strength !== 'bare') {
      rejected.push(figure.start);
      run.last = { taken: false, unit: figure.unit, end: figure.end };
    }
  }
  return { taken, rejected };
}

/** 预算1份，决算1份，均在网站公开: the channel is that of all figures of the sentence. */
function shareBack(taken: readonly Taken[], channels: Taken['channels'], sentence: number): void {
  for (let i = taken.length - 1; i >= 0 && taken[i]!.clause.sentence === sentence; i--)
    if (!taken[i]!.channels.length && !taken[i]!.framed.length) taken[i]!.channels = channels;
}

/** 其中, a colon or a bracket leads from a taken figure of this or the last sentence to this one. */
function opensSplit(text: string, last: Taken | undefined, clause: Clause, figure: Figure): boolean {
  if (!last || clause.paragraph - last.clause.paragraph > 1 || figure.start - last.figure.end > 2 * REACH) return false;
  const gap = text.slice(last.figure.end, figure.start);
  const sentence = gap.slice(gap.lastIndexOf('。') + 1);
  if (/其中|按[^，。；]{1,10}(?:看|分|划分|统计)|(?:领域|信息|内容|栏目|总数|条目)中，/.test(sentence)) return true;
  if (clause.sentence !== last.clause.sentence) return false;
  return (
    /包括|包含|涵盖|涉及|含|分别|分为|主要[有为是]|^[^，。；：]{0,8}[：（]/.test(gap) ||
    clause.bracket >= last.figure.end
  );
}

/** 公开情况如下：机构设置3条、… */
const listsAfterColon = (text: string, from: number, figure: Figure) =>
  /(?:如下|情况|包括|分别|其中|有|为|内容)：[^。]*$/.test(text.slice(from, figure.start));

function sentenceStart(clauses: readonly Clause[], c: number): number {
  let i = c;
  while (
    i > 0 &&
    clauses[i - 1]!.sentence === clauses[c]!.sentence &&
    clauses[c]!.start - clauses[i - 1]!.start < REACH
  )
    i--;
  return clauses[i]!.start;
}

/** The items of a sorted list that lie in [from, to); by bisection. */
function between<T extends { start: number; end: number }>(sorted: readonly T[], from: number, to: number): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < sorted.length && sorted[i]!.end <= to; i++) out.push(sorted[i]!);
  return out;
}
