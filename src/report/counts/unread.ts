import { within } from '../within.ts';
import type { Figure } from './figures.ts';
import type { Taken } from './taken.ts';

/** The longest way from a count to a number listed beside it. */
const NEAR = 12;

/** The stretches [from, to) from a count to a number without a measure word that is listed right behind it and was not taken. */
export function besideCounts(
  text: string,
  taken: readonly Taken[],
  bare: readonly Figure[],
): [from: number, to: number][] {
  return taken.flatMap(({ figure, from }) => {
    const next = within(bare, figure.end, figure.end + NEAR)[0];
    return next && /^[、，和及与]{1,2}$/.test(text.slice(figure.end, next.start))
      ? [[from, next.end] as [number, number]]
      : [];
  });
}
