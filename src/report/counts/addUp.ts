import type { Figure } from './figures.ts';
import { LIST } from './taken.ts';

/** Below this, figures that add up may do so by chance. */
const UNTOLD = 10;
/** The reach of a list and its sum, in characters. */
const REACH = 300;

/**
 * The figures that sums speak for: of a figure and a list beside it (behind or before) that adds up to it exactly, in one measure word,
 * those that were not taken though the figure, or all its list but it, was.
 */
export function spokenForBySums(figures: readonly Figure[], taken: ReadonlySet<Figure>): Set<Figure> {
  const found = new Set<Figure>();
  if (taken.size < 1) return found;
  for (const [i, whole] of figures.entries()) {
    if (!whole.unit || whole.value < UNTOLD) continue;
    for (const step of [1, -1]) {
      const parts = partsOf(figures, i, step);
      const known = parts.filter((part) => taken.has(part)).length;
      if (!parts.length || (!taken.has(whole) && known < parts.length)) continue;
      for (const figure of [whole, ...parts]) if (!taken.has(figure)) found.add(figure);
    }
  }
  return found;
}

/** The figures of the same measure word next to figure i that add up to it; none where they do not. */
function partsOf(figures: readonly Figure[], i: number, step: number): Figure[] {
  const whole = figures[i]!;
  const parts: Figure[] = [];
  let sum = 0;
  for (let j = i + step; figures[j] && parts.length < LIST && sum < whole.value; j += step) {
    const part = figures[j]!;
    if (Math.abs(part.start - whole.start) > REACH) break;
    if (part.unit !== whole.unit) continue;
    sum += part.value;
    parts.push(part);
  }
  return sum === whole.value && parts.length >= 2 ? parts : [];
}
