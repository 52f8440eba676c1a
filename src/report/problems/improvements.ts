import type { Span } from '../../text/span.ts';
import { splitMeasures } from './improvementsClauses.ts';
import type { Block } from './problemsBlock.ts';
import { segments, splitProblems, trimEdges } from './problemsClauses.ts';
import { isVow, lacks, measureStart } from './problemsTurns.ts';

/** A measure as found: where it stands, and the block it was cut from. */
export interface Measure {
  span: Span;
  block: Block;
  /** The problem named inside it: 针对…的现状. */
  folded: Span | null;
}

/**
 * Cuts a block into its measures. `problems` is how many problems the section states; a block that is not `alone` is
 * one sentence of several.
 */
export function measuresOf(block: Block, problems: number, alone: boolean): Measure[] {
  const { text } = block.passage;
  const own = eachAnswered(text, block);
  if (own.length > 1) return own.flatMap((b) => measuresOf({ ...b, whole: true }, problems, true));
  const whole = withoutTailVow(text, trimEdges(text, [block.start, block.end]));
  const folded = foldedProblem(text, whole);
  const start = folded && problems === 0 ? folded.rest : whole[0] + measureStart(text.slice(whole[0], whole[1]));
  if (start >= whole[1]) return [];
  const body: Span = [start + leadLength(text.slice(start, whole[1])), whole[1]];
  const spans =
    block.mark || block.answers || block.whole
      ? [trimEdges(text, body)]
      : splitMeasures(text, body, block.lastYear ? 0 : problems, alone);
  return spans
    .filter((s) => !isEmpty(text.slice(...s)))
    .map((span) => ({ span, block, folded: folded?.problem ?? null }));
}

/** 针对A，…；针对B，…: a block for each, where a sentence answers problem after problem. */
function eachAnswered(text: string, block: Block): Block[] {
  if (block.mark) return [];
  const parts = segments(text, [block.start, block.end], /[；。\n]/);
  const answers = parts.filter((p) => /^\s*(?:针对|对于|面对)/.test(text.slice(p.start, p.end)));
  return answers.length > 1 && answers.length === parts.length
    ? parts.map(({ start, end }) => ({ ...block, start, end }))
    : [];
}

/** Words up to a colon that only announce measures: 从几方面入手： */
const leadLength = (text: string) =>
  /^[^，。；：《]{0,24}(?:入手|着手|改进|方面|措施|举措|工作|打算|事|如下|发力|努力|用力|将|重点|下药|["'][^"'，。；]{2,8}["'])：/.exec(
    text,
  )?.[0].length ?? 0;

/** 已全部整改到位 tells that something was done and not what. */
const isEmpty = (measure: string) =>
  !/[\u4e00-\u9fff]{2}/.test(measure) ||
  /^(?:均|都|已经?|全部|基本|得到|完成|整改|解决|到位|完毕|落实|销号|清零|办结|了|妥善|有效|及时)+$/.test(measure);

const FOLDED =
  /^(?:针对|对于|面对|鉴于|考虑到)([^。；]{2,60}?)(?:的|这一|等)*(?:现状|问题|情况|实际|短板|不足|现象|困难|难题|弱项|风险|隐患)[^，。；]{0,4}，/;

/** 针对人员力量薄弱的现状，明确…: the problem inside the measure, and where the measure itself begins. */
function foldedProblem(text: string, [start, end]: Span): { problem: Span; rest: number } | null {
  const match = FOLDED.exec(text.slice(start, end));
  if (!match || !(lacks(match[1]!) || /(?:问题|现状|短板|不足)[^，。；]{0,4}，$/.test(match[0]))) return null;
  if (/^(?:以?上述?|这|存在|此)/.test(match[1]!)) return null;
  const at = start + match[0].indexOf(match[1]!);
  const rest = start + match[0].length;
  return { problem: [at, at + match[1]!.length], rest: rest + measureStart(text.slice(rest, end)) };
}

/** Cuts the problems out of what measures were folded around, for sections that state them nowhere else. */
export function foldedProblems(measures: readonly Measure[]): { span: Span; block: Block; measure: number }[] {
  return measures.flatMap(({ folded, block }, measure) =>
    folded && measures[measure - 1]?.block !== block
      ? splitProblems(block.passage.text, folded).map((span) => ({ span, block, measure }))
      : [],
  );
}

/** Hopes at the end of a sentence: 争取有明显起色. */
const HOPE =
  /^(?:力争|争取|不断|努力|推动|全力|以公开促|持续巩固)[^。]{0,60}?(?:起色|上升|提升|提高|水平|成效|成果|转变|满意|信任|新|到位|落到实处|让)/;
/** What came of the measures: 公开工作有了新面貌. */
const OUTCOME =
  /^(?:目前，?|现|该|上述|以上|相关|这些|这一)*问题(?:均|都)?已?(?:经|基本)?(?:得到|全部|解决|整改)|^[^，。；]{0,14}(?:有了|取得|得到|呈现|上了|迈上)[^，。；]{0,10}(?:新|明显|显著|较大|成效|提升)/;

/** Cuts a vow off the end: ，努力…, ，争取有明显起色 stay out of the measure. */
function withoutTailVow(text: string, [start, end]: Span): Span {
  let to = end;
  for (const m of text.slice(start, end).matchAll(/[，。；]/g)) {
    const rest = text.slice(start + m.index + 1, end);
    if (m.index > 4 && ((m[0] === '。' && isVow(rest)) || HOPE.test(rest) || OUTCOME.test(rest))) {
      to = start + m.index;
      break;
    }
  }
  return [start, to];
}

/**
 * Pairs measures with problems: the problem right before it in the same item; else the same place in two lists of
 * equal length. Returns for each measure the index of its problem, or null.
 */
export function pairUp(
  measures: readonly Measure[],
  problems: readonly { block: Block; measure?: number }[],
): (number | null)[] {
  const direct = measures.map(({ block }, i) => {
    const folded = problems.findIndex((p) => p.measure === i);
    if (folded >= 0) return folded;
    const at = block.answers ? problems.findIndex((p) => p.block === block.answers) : -1;
    return at >= 0 ? at : null;
  });
  if (direct.some((d) => d !== null)) return direct;
  const listed = measures.filter((m) => m.block.mark && !m.block.lastYear);
  const parallel =
    listed.length === problems.length && listed.length === measures.length && problems.every((p) => p.block.mark);
  return measures.map((_, i) => (parallel ? i : null));
}
