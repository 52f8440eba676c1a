import { listedOther, summing } from '../../rules/counts/sums.ts';
import { strongUnits } from '../../rules/counts/units.ts';
import type { Figure } from './figures.ts';
import { LIST } from './taken.ts';

/** Below this, figures that add up may do so by chance. */
const UNTOLD = 10;
/** The reach of a list and its sum, in characters. */
const REACH = 300;

/**
 * The figures that sums speak for: of a figure and a list beside it (behind or before) that adds up to it exactly, in one measure word,
 * those that were not taken though the figure, or all its list but it, was. A word for sums before the last speaks for all of a list
 * in a measure word of pieces.
 */
export function spokenForBySums(text: string, figures: readonly Figure[], taken: ReadonlySet<Figure>): Set<Figure> {
  const found = new Set<Figure>();
  const depths = depthsOf(text, figures);
  for (const [i, whole] of figures.entries()) {
    if (!whole.unit || whole.value < UNTOLD) continue;
    for (const step of [1, -1]) {
      const level = partsOf(figures, i, step, depths);
      const parts = level.length ? level : partsOf(figures, i, step);
      const known = parts.filter((part) => taken.has(part)).length;
      const summed =
        step < 0 && strongUnits.includes(whole.unit) && SUMMED.test(text.slice(whole.start - 6, whole.start));
      if (!parts.length || (!taken.has(whole) && known < parts.length && !(summed && isPlain(text, parts)))) continue;
      for (const figure of [whole, ...parts]) if (!taken.has(figure)) found.add(figure);
    }
  }
  return found;
}

/** How many brackets are open at each figure. */
function depthsOf(text: string, figures: readonly Figure[]): number[] {
  let at = 0;
  let depth = 0;
  return figures.map(({ start }) => {
    for (; at < start; at++) {
      if (text[at] === '（') depth++;
      else if (text[at] === '）' && depth > 0) depth--;
    }
    return depth;
  });
}

/** 总共225条: a word for sums stands before the figure. */
const SUMMED = new RegExp(`(?:一?共|总数|${summing})[有是为：达了]*$`);
const OTHER = new RegExp(listedOther);
const isPlain = (text: string, parts: readonly Figure[]) =>
  parts.every((part) => !OTHER.test(text.slice(Math.max(0, part.start - 12), part.start)));

/** The figures of the same measure word next to figure i that add up to it; none where they do not. */
function partsOf(figures: readonly Figure[], i: number, step: number, depths?: readonly number[]): Figure[] {
  const whole = figures[i]!;
  const parts: Figure[] = [];
  let sum = 0;
  for (let j = i + step; figures[j] && parts.length < LIST && sum < whole.value; j += step) {
    const part = figures[j]!;
    if (Math.abs(part.start - whole.start) > REACH) break;
    if (part.unit !== whole.unit || (depths && depths[j] !== depths[i])) continue;
    sum += part.value;
    parts.push(part);
  }
  return sum === whole.value && parts.length >= 2 ? parts : [];
}
