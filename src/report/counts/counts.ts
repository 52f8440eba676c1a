import type { Passage } from '../../text/passage.ts';
import { passagesOf } from '../channels/channels.ts';
import { findMentions } from '../channels/channelsMentions.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../prose.ts';
import type { Count } from '../report.ts';
import { channelsOf, distribute } from './countsChannels.ts';
import { cutClauses, maskTitles, sentenceStart } from './countsClauses.ts';
import { type Context, contextOf, findTokens, type Ground, REACH, type Run } from './countsContext.ts';
import { findFigures } from './countsFigures.ts';
import { isLicensed } from './countsLicence.ts';
import { dropRepeated, type Recorded, toCount } from './countsRecord.ts';
import { findParents } from './countsScope.ts';
import { settleSums } from './countsSums.ts';
import type { Taken } from './countsTaken.ts';
import { isPlanned, isTrapped } from './countsTraps.ts';
import { yearOf } from './countsYear.ts';
import { findDenials } from './countsZero.ts';

export { headline } from './countsHeadline.ts';

/** Finds the stated numbers of information made public, in text order. `year` is the report year, the default of each. */
export function findCounts(prose: Prose, year: number | null, lexicon?: Lexicon): Count[] {
  return dropRepeated(passagesOf(prose).flatMap(({ passage }) => countsIn(passage, year, lexicon)));
}

function countsIn(passage: Passage, year: number | null, lexicon: Lexicon | undefined): Recorded[] {
  const text = maskTitles(passage.text);
  const clauses = cutClauses(text);
  const mentions = findMentions(passage.text, lexicon);
  const ground = { text, clauses, mentions, tokens: findTokens(text, mentions) };
  const { taken, rejected } = takeFigures(ground, year);
  findParents(text, taken, rejected);
  settleSums(text, taken);
  distribute(text, taken, mentions);
  const counts = taken.map((_, i) => toCount(passage, text, taken, i));
  const denials = findDenials(text, clauses).map(({ start, end, clause }) => ({
    ...{ value: 0, approx: false, unit: null, what: null, channel: null, channelAlt: [], scope: 'total' as const },
    year: yearOf(text, clauses, clause, end, year),
    quote: passage.quote(start, end),
    span: passage.source(start, end),
  }));
  const recorded = counts.map((count, i) => ({ count, whole: counts[taken[i]!.parent] ?? null }));
  const all = [...recorded, ...denials.map((count) => ({ count, whole: null }))];
  return all.sort(({ count: { span: a } }, { count: { span: b } }) => a[0] - b[0] || a[1] - b[1]);
}

/** Walks the figures of a passage in order and takes those that are counts. */
function takeFigures(ground: Ground, year: number | null): { taken: Taken[]; rejected: number[] } {
  const { text, clauses } = ground;
  const figures = findFigures(text);
  const taken: Taken[] = [];
  const rejected: number[] = [];
  let run = newRun(-1);
  let c = 0;
  for (const [i, figure] of figures.entries()) {
    while (c < clauses.length - 1 && clauses[c]!.end <= figure.number) c++;
    const { sentence } = clauses[c]!;
    if (sentence !== run.sentence) run = newRun(sentence, taken.at(-1));
    const context = contextOf(ground, figure, c, run, figures[i + 1]?.start ?? text.length);
    run.said ||= context.tokensLead.some((t) => t.value === 'say');
    run.split ||=
      opensSplit(text, taken.at(-1), context) || (run.said && COLON_LIST.test(context.lead + context.before));
    const count = isTrapped(context, year) || !isLicensed(context) ? null : take(ground, context, c, taken, year);
    run.planned = isPlanned(context);
    run.said ||= context.tokensBefore.some((t) => t.value === 'say');
    if (count) taken.push(count);
    else if (figure.strength === 'bare') continue;
    else rejected.push(figure.start);
    run.last = { taken: count !== null, unit: figure.unit, end: figure.end };
  }
  return { taken, rejected };
}

const newRun = (sentence: number, last?: Taken): Run => ({
  ...{ sentence, last: null, said: false, planned: false, split: false },
  summed: last?.clause.sentence === sentence - 1 ? last.figure.unit : null,
});

/** Words of publishing that are nouns right before a number: 专题报道13条. */
const NOUNS = /报道|公告|通告|公示|解读|直播|量$|数量?$/;

/** Makes a count of a figure: its year and its channels. A bare comparison with another year (2019年为71条) is none. */
function take(ground: Ground, context: Context, c: number, taken: readonly Taken[], year: number | null): Taken | null {
  const { figure, clause, from, run } = context;
  const stated = yearOf(ground.text, ground.clauses, c, figure.start, year);
  const said = context.tokensBefore.some((t) => t.value === 'say' && (t.end < figure.start || !NOUNS.test(t.word)));
  if (stated !== year && !said) return null;
  const last = taken.at(-1) ?? null;
  const { all, ...channels } = channelsOf(ground, context, c, last);
  if (all) shareBack(taken, channels.channels, clause.sentence);
  const start = sentenceStart(ground.clauses, c, REACH);
  return {
    ...{ figure, clause, ...channels, from, said, year: stated, parent: -1 },
    floor: run.last?.end ?? start,
    since: Math.max(start, last?.figure.end ?? 0),
    noun: Math.max(from, context.mentionsBefore.at(-1)?.end ?? from),
  };
}

/** 预算1份，决算1份，均在网站公开: the channel is that of all figures of the sentence. */
function shareBack(taken: readonly Taken[], channels: Taken['channels'], sentence: number): void {
  for (let i = taken.length - 1; i >= 0 && taken[i]!.clause.sentence === sentence; i--)
    if (!taken[i]!.channels.length && !taken[i]!.framed.length) taken[i]!.channels = channels;
}

/** 其中, a colon or a bracket leads from a taken figure of this or a sentence before to this one. */
function opensSplit(text: string, last: Taken | undefined, { clause, figure }: Context): boolean {
  if (!last || clause.paragraph - last.clause.paragraph > 1 || figure.start - last.figure.end > 2 * REACH) return false;
  const gap = text.slice(last.figure.end, figure.start);
  if (SPLIT_ANEW.test(gap.slice(gap.lastIndexOf('。') + 1))) return true;
  return clause.sentence === last.clause.sentence && (SPLIT.test(gap) || clause.bracket >= last.figure.end);
}

const SPLIT_ANEW =
  /其中|^[^，。；：]{0,8}(?:类别|分类|类型|种类|栏目|领域|渠道|方式|载体|平台|构成|分布|结构|主题)：|按[^，。；]{1,10}(?:看|分|划分|统计)|(?:领域|信息|内容|栏目|总数|条目)中，/;
const SPLIT = /包括|包含|涵盖|涉及|含|分别|分为|主要[有为是]|^[^，。；：]{0,8}[：（]/;
/** 公开情况如下：机构设置3条、… */
const COLON_LIST = /(?:如下|情况|包括|分别|其中|有|为|内容)：[^。]*$/;
