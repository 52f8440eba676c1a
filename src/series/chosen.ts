import type { Field, FieldYear } from './field.ts';
import { rankingOf } from './ranking.ts';
import type { Stretch } from './scope.ts';
import { slots } from './select.ts';
import type { View } from './view.ts';

/** A township that stands out, by its place in the field, and its colour. */
export interface Chosen {
  at: number;
  slot: number;
}

/** The townships a view names, in its order; where it names none, those with the highest figures. At most eight, as many as there are colours. */
export function chosenIn(
  field: Field,
  stretches: readonly Stretch[],
  { town, top }: Pick<View, 'town' | 'top'>,
): Chosen[] {
  const inside = (at: number) => at >= 0 && stretches.some(([from, to]) => at >= from && at < to);
  const named = town.map((code) => field.codes.indexOf(code)).filter(inside);
  const year: FieldYear | undefined = field.years[field.years.length - 1];
  if (named.length > 0 || !year || top === 0) return named.slice(0, slots).map((at, slot) => ({ at, slot }));
  const { order, ranked } = rankingOf({ ...field, years: [year] }, stretches);
  return [...order.subarray(0, Math.min(top, ranked, slots))].map((at, slot) => ({ at, slot }));
}
