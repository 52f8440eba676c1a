import type { Table } from '../../language/decide.ts';
import type { Rejection } from '../../language/rule.ts';
import { sentenceStart } from '../../language/tree.ts';
import { againRule } from '../../rules/counts/again.ts';
import { learnedCount, yields } from '../../rules/counts/learned.ts';
import type { CountEffect, CountRule, FigureView } from '../../rules/counts/view.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../../text/span.ts';
import { within } from '../within.ts';
import { spokenForBySums } from './addUp.ts';
import { isAgain } from './again.ts';
import { type Context, type Cue, contextOf, type Ground, REACH, type Run } from './context.ts';
import { FigureFacts, isClass } from './figureFacts.ts';
import type { Figure } from './figures.ts';
import { channelsOf } from './outlets.ts';
import { isOutlet } from './outletWords.ts';
import { isPlanned } from './periods.ts';
import type { Scene } from './scene.ts';
import type { Taken } from './taken.ts';
import { newWalked, pass, type Walked } from './walked.ts';
import { type HearWeighed, weighCounts } from './weigh.ts';
import { yearOf } from './year.ts';

type Rules = Table<CountEffect, FigureView>;

/**
 * Walks the figures of a passage in order and takes those that are counts. `rejected` are the others that have a measure word,
 * `bare` those without one. `unruled` are those of a sentence on publishing of which no rule spoke.
 */
export function takeFigures(scene: Scene, rules: Rules, year: number | null, hear: Listeners = {}): Walked {
  const { ground, figures } = scene;
  const { reject, weighed } = hear;
  const first = walk(ground, rules, year, figures, UNTOLD, reject !== undefined);
  const counted = figures.filter((figure) => !first.asides.has(figure));
  const told = {
    spokenFor: spokenForBySums(ground.text, counted, new Set(first.taken.map((t) => t.figure))),
    learned: weighCounts(scene, first.against, weighed),
  };
  const again = told.spokenFor.size > 0 || told.learned.size > 0;
  const walked = again ? walk(ground, rules, year, figures, told, reject !== undefined) : first;
  for (const rejection of walked.rejections) reject?.(rejection);
  return walked;
}

/** Who is told of figures that were looked at and are no counts, and of what learned weights decided. */
export interface Listeners {
  reject?: ((rejection: Rejection) => void) | undefined;
  weighed?: HearWeighed | undefined;
}

/** What is known of figures from the walk before: those that a sum speaks for, and those that learned weights take. */
interface KnownBefore {
  spokenFor: ReadonlySet<Figure>;
  learned: ReadonlySet<Figure>;
}
const UNTOLD: KnownBefore = { spokenFor: new Set(), learned: new Set() };

/** One walk over the figures; with `heard` every rule is asked of what is rejected. */
function walk(
  ground: Ground,
  rules: Rules,
  year: number | null,
  figures: readonly Figure[],
  { spokenFor, learned }: KnownBefore,
  heard: boolean,
): Walked {
  const { text, clauses } = ground;
  const walked = newWalked();
  const { taken } = walked;
  const tell = (figure: Figure, rules: readonly Told[]) => {
    if (heard) walked.rejections.push(rejectionOf(ground.discourse.passage.source(figure.start, figure.end), rules));
  };
  let run = newRun(-1);
  let c = 0;
  for (const [i, figure] of figures.entries()) {
    while (c < clauses.length - 1 && clauses[c]!.end <= figure.number) c++;
    const { sentence } = clauses[c]!;
    if (sentence !== run.sentence) run = nextRun(ground, c, run, taken.at(-1));
    const context = contextOf(ground, figure, c, run, figures[i + 1]?.start ?? text.length);
    run.said ||= context.cuesLead.some((t) => t.kind === 'publish');
    run.split ||=
      opensSplit(text, taken.at(-1), context) ||
      ((run.said || INFORMATION.test(context.lead + context.before)) && COLON_LIST.test(context.lead + context.before));
    const ruled = rules.decide(new FigureFacts(context, year, spokenFor.has(figure)), heard);
    const { others } = ruled;
    const overruled = learned.has(figure) && ruled.chosen !== null && yields(ruled.chosen, context.before);
    const chosen = overruled ? learnedCount : ruled.chosen;
    if (chosen?.effect === 'aside') {
      tell(figure, [chosen, ...others]);
      walked.asides.add(figure);
      continue;
    }
    if (isAgain(text, taken, context)) {
      tell(figure, [againRule]);
      walked.rejected.push(figure);
      continue;
    }
    const count = chosen?.effect === 'count' ? take(ground, context, c, taken, year) : null;
    run.planned = isPlanned(context);
    run.said ||= context.cuesBefore.some((t) => t.kind === 'publish');
    if (count) {
      count.because.unshift(chosen!.id);
      taken.push(count);
    } else {
      tell(figure, chosen ? [chosen, ...others] : others);
      pass(walked, figure, chosen, run);
      if (figure.strength === 'bare') continue;
    }
    const taking = count !== null || (chosen?.effect === 'apart' ? null : false);
    run.last = { taken: taking, unit: figure.unit, value: figure.value, end: figure.end };
  }
  return walked;
}

type Told = Pick<CountRule, 'id'> & { effect: string };

/** What is told of a figure that was not taken: the rules against it, the one that decided first. */
const rejectionOf = (span: Span, rules: readonly Told[]): Rejection => ({
  task: 'counts',
  span,
  because: rules
    .filter((rule) => rule.effect !== 'count')
    .map((rule, k) => ({ rule: rule.id, says: k ? 'against' : 'chosen', span })),
});

/** Between a count and the sentence behind it: nothing but the end of its own. */
const CLOSED = /^[^，。；\n]{0,12}[。；]?\n?$/;

/** A line that is a label and a figure: 社会救助：20条. */
const LINE = /^[^，。；：\d\n]{2,14}[：:]?\d+[条篇件份][，。；]?(?:\n|$)/;

/** The run of the sentence of clause c, behind the run of the sentence before. */
function nextRun(ground: Ground, c: number, before: Run, last?: Taken): Run {
  const { text, clauses } = ground;
  const run = newRun(clauses[c]!.sentence);
  run.told = toldBefore(ground, c) || (before.told && before.sentence === run.sentence - 1);
  const start = sentenceStart(clauses, c, REACH);
  // 公开了些什么？预算1份: the answer goes on with the verb of the question
  run.said = run.told && /[？?]/.test(text[start - 1] ?? '');
  if (!last) return run;
  const closed = CLOSED.test(text.slice(last.figure.end, start).slice(-20));
  if (last.clause.sentence === run.sentence - 1) run.summed = last.figure.unit;
  const listed =
    before.split || before.open !== null || (text[start - 1] === '\n' && LINE.test(text.slice(start, start + 40)));
  if (closed && last.clause.sentence === before.sentence && listed) run.open = last.figure.unit;
  return run;
}

const newRun = (sentence: number): Run => ({
  sentence,
  last: null,
  said: false,
  planned: false,
  summed: null,
  split: false,
  open: null,
  told: false,
});

/** The last clauses of the sentence before tell of publishing or name an outlet. */
function toldBefore({ clauses, cues, mentions }: Ground, c: number): boolean {
  const end = sentenceStart(clauses, c, REACH);
  const from = end - REACH;
  return within(cues, from, end).some((t) => t.kind === 'publish') || within(mentions, from, end).some(isOutlet);
}

/** Words of publishing that are nouns right before a number: 专题报道13条. */
const NOUNS = /报道|公告|通告|公示|解读|直播|量$|数量?$/;

/** Makes a count of a figure: its year and its channels. A bare comparison with another year (2019年为71条) is none. */
function take(ground: Ground, context: Context, c: number, taken: readonly Taken[], year: number | null): Taken | null {
  const { figure, clause, run } = context;
  // 文件（12件）: a bracket has nothing of its own before the figure
  const from = ground.text[figure.start - 1] === '（' ? figure.start : context.from;
  const stated = yearOf(ground.text, ground.clauses, c, figure.start, year);
  const ownVerb = (t: Cue) =>
    t.kind === 'publish' && ((t.end < figure.start && !isClass(context)) || !NOUNS.test(t.word));
  const said = context.cuesBefore.some(ownVerb);
  // 县政府网站上，2023年64条，2024年88条: the outlet stands for the verb
  const paired = run.last === null && context.mentionsLead().some((m) => isOutlet(m) && !m.weak);
  if (stated !== year && !said && !paired) return null;
  // what is told of a year to come is a plan
  if (stated !== null && year !== null && stated > year) return null;
  const last = taken.at(-1) ?? null;
  const { mostly = [], rule, channels, framed } = channelsOf(ground, context, c, last);
  const start = sentenceStart(ground.clauses, c, REACH);
  return {
    figure,
    clause,
    channels,
    framed,
    mostly,
    from,
    said: said && from < figure.start,
    year: stated,
    parent: -1,
    floor: run.last?.end ?? start,
    since: Math.max(start, last?.figure.end ?? 0),
    noun: Math.max(from, context.mentionsBefore.at(-1)?.end ?? from),
    because: rule ? [rule] : [],
  };
}

/** 其中, a colon or a bracket leads from a taken figure of this or a sentence before to this one. */
function opensSplit(text: string, last: Taken | undefined, { clause, figure }: Context): boolean {
  if (!last || clause.paragraph - last.clause.paragraph > 1 || figure.start - last.figure.end > 2 * REACH) return false;
  const gap = text.slice(last.figure.end, figure.start);
  if (LINES.test(gap)) return true;
  if (SPLIT_ANEW.test(gap.slice(gap.lastIndexOf('。') + 1))) return true;
  return clause.sentence === last.clause.sentence && (SPLIT.test(gap) || clause.bracket >= last.figure.end);
}

const SPLIT_ANEW = pattern`
    其中|^[^，。；：]{0,8}(?:类别|分类|类型|种类|栏目|领域|(?:渠道|方式|形式|载体|平台)|(?:构成|分布|结构|主题))：|按[^，。；]{1,10}(?:看|[划]?分|统计)|(?:领域
    |信息|内容|栏目|总数|条目|[条篇件份])(?:[里中]头?|当中|之中|[里中][面边])[有占就光，：]
  `;
const SPLIT =
  /(?:包括|包含|涵盖|涉及|含|分别|分为|分(?=[一二两三四五六七八九]))|主要[有为是]|^[^，。；：]{0,8}[：（]|(?:如下|分为[^，。；]{0,4})：/;
/** 120条，分为三类：\n机构信息（ */
const LINES = /^[^。]{0,14}：\n[^，。；：\n]{2,14}（?$/;
/** Before a colon: what is listed is information. */
const INFORMATION = /(?:信息|政务|公开|消息|动态)[^，。；：]{0,6}：/;
/** 公开情况如下：机构设置3条、… */
const COLON_LIST = /(?:如下|情况|包括|分别|其中|[有为]|内容)：[^。]*$/;
