import { eachIn, type Field, type FieldYear, isComparable } from './field.ts';
import { priorOf } from './relate.ts';
import type { Stretch } from './scope.ts';

/** The townships of a place by their figures in a year. */
export interface Ranking {
  /** Townships, highest figure first, ties in the order of the field; then those without a figure. */
  order: Uint32Array;
  /** How many of them have a figure. */
  ranked: number;
  /** Place of each entry of `order`, from 1; equal figures share theirs. 0 = none. */
  rank: Uint32Array;
  /**
   * Places gained (lost: below 0) on the year before, among the townships with a figure in both years; NaN where there is none.
   * By entry of `order`.
   */
  gained: Float64Array;
  /** Townships that have a figure in both years. */
  both: number;
}

/** Ranks the townships of some stretches by the latest year of a field. `field` as the reader sees it, see relate. */
export function rankingOf(field: Field, stretches: readonly Stretch[]): Ranking {
  const last = field.years.length - 1;
  const now = field.years[last]!;
  const { order, ranked } = orderOf(now, stretches, () => true);
  const rank = new Uint32Array(order.length);
  ranksOf(now, order, ranked, (i, place) => {
    rank[i] = place;
  });
  const prior = priorOf(field, last);
  const before = prior && isComparable(field.measure, prior.year, now.year) ? prior : null;
  const { gained, both } = gainsOf(now, before, stretches);
  return { order, ranked, rank, gained: Float64Array.from(order, (at) => gained[at]!), both };
}

/** Townships with figures, highest first, ties in their order. Sorting numbers alone is many times faster than sorting entries. */
export function descending(values: Float64Array, townships: readonly number[]): Uint32Array {
  const sorted = Float64Array.from(townships, (at) => -values[at]!).sort();
  const next = new Map<number, number>();
  for (let i = sorted.length - 1; i >= 0; i--) next.set(sorted[i]!, i);
  const order = new Uint32Array(townships.length);
  for (const at of townships) {
    const place = next.get(-values[at]!)!;
    order[place] = at;
    next.set(-values[at]!, place + 1);
  }
  return order;
}

/** Those with a figure, highest first, ties in their order; then the others. */
function orderOf({ values, lack }: FieldYear, stretches: readonly Stretch[], takes: (at: number) => boolean) {
  const [having, lacking]: [number[], number[]] = [[], []];
  eachIn(stretches, (at) => {
    if (takes(at)) (lack[at] === 0 ? having : lacking).push(at);
  });
  const order = new Uint32Array(having.length + lacking.length);
  order.set(descending(values, having));
  order.set(lacking, having.length);
  return { order, ranked: having.length };
}

function ranksOf(
  { values }: FieldYear,
  order: Uint32Array,
  ranked: number,
  tell: (entry: number, place: number) => void,
) {
  let place = 0;
  for (let i = 0; i < ranked; i++) {
    if (i === 0 || values[order[i]!] !== values[order[i - 1]!]) place = i + 1;
    tell(i, place);
  }
}

/** Like with like: both years are ranked anew among those that have a figure in both. By place in the field; NaN = none. */
function gainsOf(now: FieldYear, before: FieldYear | null, stretches: readonly Stretch[]) {
  const gained = new Float64Array(now.values.length).fill(Number.NaN);
  if (!before) return { gained, both: 0 };
  const inBoth = (at: number) => now.lack[at] === 0 && before.lack[at] === 0;
  const past = orderOf(before, stretches, inBoth);
  ranksOf(before, past.order, past.ranked, (i, place) => {
    gained[past.order[i]!] = place;
  });
  const present = orderOf(now, stretches, inBoth);
  ranksOf(now, present.order, present.ranked, (i, place) => {
    gained[present.order[i]!]! -= place;
  });
  return { gained, both: present.ranked };
}
