import { eachIn, type FieldYear } from './field.ts';
import type { Stretch } from './scope.ts';

/** Where a township's figure lies among those of a place. */
export interface Percentile {
  /** Townships of the place with a figure, itself among them. */
  n: number;
  /** How many have less, and how many others as much. */
  below: number;
  same: number;
  /** Share of the others that have less, 0 to 1. */
  share: number;
}

/** Where the figure of a township (its place in the year) lies in some stretches; null where it has none, or fewer than 3 have one. */
export function percentileOf(
  { values, lack }: FieldYear,
  stretches: readonly Stretch[],
  at: number,
): Percentile | null {
  if (lack[at] !== 0) return null;
  const own = values[at]!;
  let [n, below, same] = [0, 0, -1];
  eachIn(stretches, (i) => {
    if (lack[i] !== 0) return;
    n++;
    if (values[i]! < own) below++;
    else if (values[i] === own) same++;
  });
  return n < 3 ? null : { n, below, same, share: below / (n - 1) };
}
