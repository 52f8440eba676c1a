import type { Denominator, Headcount } from '../dataset/dataset.ts';
import { type Field, type FieldYear, isComparable, lackCode } from './field.ts';
import type { Relation } from './manner.ts';
import type { Nothing } from './series.ts';

/** Of each township of a field, how many people or villages are stated; see {@link headcountIn}. */
export type Headcounts = readonly (readonly Headcount[] | undefined)[];

/** What a relation holds figures against; null where it needs no more than the figures. */
export const denominatorOf = (relation: Relation): Denominator | null =>
  relation === 'head' ? 'population' : relation === 'village' ? 'villages' : null;

/** The number of a year; where one alone is stated, that one, whatever its year. Nothing is reckoned between two years. */
export function headcountIn(counts: readonly Headcount[] | undefined, year: number): Headcount | null {
  const own = counts?.find((count) => count.year === year);
  return own ?? (counts?.length === 1 ? counts[0]! : null);
}

/** Figures per head are told for so many people. */
export const people = 10_000;

/**
 * A field whose figures are held against something. A figure without its counterpart (none, 0, or of another meaning) becomes
 * `no_base`, one of a township whose people or villages nobody stated `no_population`, `no_villages`; a township without a
 * figure keeps its kind of nothing.
 */
export function relate(field: Field, relation: Relation, headcounts: Headcounts | null = null): Field {
  if (relation === 'given') return field;
  const { years, measure } = field;
  const related = years.map((now, i) => {
    if (relation === 'change')
      return against(now, priorOf(field, i), measure, (value, base) => round((value / base - 1) * 100, 1));
    if (relation === 'index')
      return against(now, years[0] ?? null, measure, (value, base) => round((value / base) * 100, 1));
    const bases = field.codes.map((_, at) => headcountIn(headcounts?.[at], now.year)?.value ?? Number.NaN);
    const times = relation === 'head' ? people : 1;
    const unstated = relation === 'head' ? 'no_population' : 'no_villages';
    return divided(now, bases, (value, base) => round((value / base) * times, 3), unstated);
  });
  return { ...field, years: related };
}

/** The entry of the calendar year before; null where the field has none. */
export function priorOf({ years }: Field, at: number): FieldYear | null {
  const prior = years[at - 1];
  return prior && prior.year === years[at]!.year - 1 ? prior : null;
}

/** So many places say all that whole figures can. */
const round = (value: number, places: number): number => Number(value.toFixed(places));

type Relate = (value: number, base: number) => number;

function against(now: FieldYear, base: FieldYear | null, measure: Field['measure'], relateTo: Relate): FieldYear {
  const counts = base !== null && isComparable(measure, base.year, now.year);
  return divided(now, counts ? base.values : [], relateTo);
}

function divided(now: FieldYear, bases: ArrayLike<number>, relateTo: Relate, unstated: Nothing = 'no_base'): FieldYear {
  const lack = Uint8Array.from(now.lack);
  const values = now.values.map((value, i) => {
    if (lack[i] !== 0) return value;
    const base = bases[i] ?? Number.NaN;
    if (base > 0) return relateTo(value, base);
    lack[i] = lackCode(Number.isNaN(base) ? unstated : 'no_base');
    return Number.NaN;
  });
  return { ...now, values, lack, ratio: { values: now.values, bases, relateTo } };
}
