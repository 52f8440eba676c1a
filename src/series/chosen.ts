import { eachIn, type Field, type FieldYear } from './field.ts';
import type { Stretch } from './scope.ts';
import { slots } from './select.ts';
import type { View } from './view.ts';

/** A township that stands out, by its place in the field, and its colour. */
export interface Chosen {
  at: number;
  slot: number;
}

/**
 * The townships a view names, in its order; where it names none, those with the highest figures. At most eight, as
 * many as there are colours.
 */
export function chosenIn(
  field: Field,
  stretches: readonly Stretch[],
  { town, top }: Pick<View, 'town' | 'top'>,
): Chosen[] {
  const inside = (at: number) => at >= 0 && stretches.some(([from, to]) => at >= from && at < to);
  const named = town.map((code) => field.codes.indexOf(code)).filter(inside);
  const year: FieldYear | undefined = field.years[field.years.length - 1];
  if (named.length > 0 || !year || top === 0) return named.slice(0, slots).map((at, slot) => ({ at, slot }));
  return highestIn(year, stretches, Math.min(top, slots)).map((at, slot) => ({ at, slot }));
}

/** The townships with the highest figures, the highest first, ties in their order. */
function highestIn({ values, lack }: FieldYear, stretches: readonly Stretch[], count: number): number[] {
  const best: number[] = [];
  eachIn(stretches, (at) => {
    const last = best[count - 1];
    if (lack[at] !== 0 || (last !== undefined && values[at]! <= values[last]!)) return;
    const before = best.findIndex((other) => values[other]! < values[at]!);
    best.splice(before < 0 ? best.length : before, 0, at);
    best.length = Math.min(best.length, count);
  });
  return best;
}
