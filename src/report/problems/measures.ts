import { cutAt, type Stretch, tokensIn, trimmed, wordsIn } from '../../language/stretch.ts';
import { isWord } from '../../language/tokens.ts';
import { hopes } from '../../rules/problems/asides.ts';
import type { Block } from './block.ts';
import { cutMeasures } from './cutMeasures.ts';
import { cutProblems } from './cutProblems.ts';
import { lacks, measureStart } from './polarity.ts';
import { isVow } from './turns.ts';

/** A measure as found: where it stands, and the block it was cut from. */
export interface Measure extends Stretch {
  block: Block;
  /** The problem named inside it: 针对…的现状. */
  folded: Stretch | null;
}

/**
 * Cuts a block into its measures. `problems` is how many problems the section states; a block that is not `alone` is
 * one sentence of several.
 */
export function measuresOf(block: Block, problems: number, alone: boolean): Measure[] {
  const own = eachAnswered(block);
  if (own.length > 1) return own.flatMap((b) => measuresOf({ ...b, whole: true }, problems, true));
  const whole = behindConsent(withoutTailVow(trimmed(block), block.mark !== null));
  const folded = foldedProblem(whole);
  const start =
    folded && (problems === 0 || block.lastYear || block.turned)
      ? folded.rest
      : measureStart(whole, whole.start + (/^针对其?[一二三四五六]，/.exec(wordsIn(whole))?.[0].length ?? 0));
  if (start >= whole.end) return [];
  const words = wordsIn({ ...whole, start });
  const led = start + (leadLength(words) || (block.mark ? 0 : (SHORT.exec(words)?.[0].length ?? 0)));
  const body = { ...whole, start: led };
  const kept =
    block.mark || block.answers || block.whole
      ? [trimmed(body)]
      : cutMeasures(body, alone, block.lastYear ? 0 : problems, !block.lastYear);
  const byAspect = kept.length > 1 && kept.every((stretch) => ASPECT.test(wordsIn(stretch)));
  return kept
    .map((stretch) =>
      byAspect ? { ...stretch, start: stretch.start + ASPECT.exec(wordsIn(stretch))![0].length } : stretch,
    )
    .filter((stretch) => !isEmpty(stretch))
    .map(({ discourse, start, end }) => ({ discourse, start, end, block, folded: folded?.problem ?? null }));
}

/** Behind 这条意见我们接受，: that a complaint was taken is no measure. */
function behindConsent(stretch: Stretch): Stretch {
  const consent = CONSENT.exec(wordsIn(stretch))?.[0].length ?? 0;
  return consent && consent < stretch.end - stretch.start - 4
    ? { ...stretch, start: stretch.start + consent }
    : stretch;
}
const CONSENT = /^[^，。；：]{0,12}(?:接受|认领|采纳|属实|在理|收下|记下|领了|认了|认账)了?，/;

/** 在时限上, 在载体方面，: what the measures go by, where each names one. */
const ASPECT = /^(?:在|从)[^，。；]{1,6}?(?:上|方面)，?(?=[^，。；]{4})/;

/** 针对A，…；针对B，…: a block for each, where a sentence answers problem after problem. */
function eachAnswered(block: Block): Block[] {
  if (block.mark) return [];
  const parts = cutAt(block, '；。\n');
  const answers = parts.slice(1).every((part) => /^\s*(?:针对|对于|面对)/.test(wordsIn(part)));
  return parts.length > 1 && answers ? parts.map(({ start, end }) => ({ ...block, start, end })) : [];
}

/** Words up to a colon that only announce measures: 从几方面入手： */
const leadLength = (text: string) => LEAD.exec(text)?.[0].length ?? SOLVED.exec(text)?.[0].length ?? 0;
/** 怎么办：, 具体来说： */
const SHORT = /^[^，。；：《》"、\d]{1,8}：(?=.{4})/;
const SOLVED = /^(?:今年|目前|现|均|都|已经?|全部|基本|得到|整改|解决|到位|完毕|落实|完成|办结|销号|了)+：/;
const LEAD =
  /^[^，。；：《]{0,24}(?:入手|着手|改进|方面|措施|举措|工作|打算|事|如下|发力|努力|用力|将|重点|下药|准备|["'][^"'，。；]{1,8}["'])：/;

/** 已全部整改到位 tells that something was done and not what. */
const isEmpty = (stretch: Stretch) =>
  !/[\u4e00-\u9fff]{2}/.test(wordsIn(stretch)) || tokensIn(trimmed(stretch)).every((token) => isWord(token, 'solved'));

const FOLDED =
  /^(?:针对|对于|面对|鉴于|考虑到)([^。；]{2,60}?)(?:的|这一|等)*(?:现状|问题|情况|实际|短板|不足|现象|困难|难题|弱项|风险|隐患)[^，。；]{0,4}，/;
const FOLDED_NAMED =
  /^(?:针对|对于|面对|鉴于|考虑到)([^，。；]{2,60})(?:的|这一|这个|等)(?:现状|问题|情况|实际|短板|不足|现象|困难|难题|弱项)[^，。；]{0,4}，/;
const FOLDED_LACK = /^(?:针对|对于|面对|鉴于|考虑到)([^，。；]{2,40}?)，/;

/** 针对人员力量薄弱的现状，明确…: the problem inside the measure, and where the measure itself begins. */
function foldedProblem(stretch: Stretch): { problem: Stretch; rest: number } | null {
  const words = wordsIn({ ...stretch, end: Math.min(stretch.end, stretch.start + 90) });
  if (!/^[针对面鉴考]/.test(words)) return null;
  const match = FOLDED_NAMED.exec(words) ?? FOLDED.exec(words) ?? FOLDED_LACK.exec(words);
  if (!match || /^(?:以?上述?|这|存在|此)/.test(match[1]!)) return null;
  const start = stretch.start + match[0].indexOf(match[1]!);
  const problem = { discourse: stretch.discourse, start, end: start + match[1]!.length };
  if (!lacks(problem) && !/(?:问题|现状|短板|不足)[^，。；]{0,4}，$/.test(match[0])) return null;
  return { problem, rest: measureStart(stretch, stretch.start + match[0].length) };
}

/** Cuts the problems out of what measures were folded around, for sections that state them nowhere else. */
export function foldedProblems(measures: readonly Measure[]): (Stretch & { block: Block; measure: number })[] {
  return measures.flatMap(({ folded, block }, measure) =>
    folded && measures[measure - 1]?.block !== block
      ? cutProblems(folded).map((stretch) => ({ ...stretch, block, measure }))
      : [],
  );
}

/** Cuts a vow off the end: ，努力…, ，争取有明显起色 stay out of the measure; in the first sentence of an item it is what the measure is for. */
function withoutTailVow(stretch: Stretch, item: boolean): Stretch {
  const { text } = stretch.discourse;
  let behind = !item;
  for (const part of cutAt(stretch, '，。；').slice(1)) {
    const rest = { ...stretch, start: part.start };
    behind ||= part.mark === '。';
    const hope = hopes.hear(part)?.rule;
    const closes = (part.mark === '。' && isVow(rest)) || (hope && (behind || hope === 'problems/outcome'));
    if (part.start - stretch.start > 5 && closes)
      return { ...stretch, end: text[part.start - 1] === part.mark ? part.start - 1 : part.start };
  }
  return stretch;
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
