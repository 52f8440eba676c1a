import { type Field, type FieldYear, isComparable, lackCode } from './field.ts';
import type { Relation } from './manner.ts';

/** People and villages of townships, by the user's own table; a township without an entry has no such figure. */
export interface Denominators {
  population: ReadonlyMap<string, number>;
  villages: ReadonlyMap<string, number>;
}

/** Figures per head are told for so many people. */
export const people = 10_000;

/**
 * A field whose figures are held against something. A figure without its counterpart (none, 0, or of another meaning) becomes
 * `no_base`; a township without a figure keeps its kind of nothing.
 */
export function relate(field: Field, relation: Relation, denominators: Denominators | null = null): Field {
  if (relation === 'given') return field;
  const { years, measure } = field;
  const related = years.map((now, i) => {
    if (relation === 'change')
      return against(now, priorOf(field, i), measure, (value, base) => round((value / base - 1) * 100, 1));
    if (relation === 'index')
      return against(now, years[0] ?? null, measure, (value, base) => round((value / base) * 100, 1));
    const table = relation === 'head' ? denominators?.population : denominators?.villages;
    const [bases, times] = [
      field.codes.map((code) => table?.get(code) ?? Number.NaN),
      relation === 'head' ? people : 1,
    ];
    return divided(now, bases, (value, base) => round((value / base) * times, 3));
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

function divided(now: FieldYear, bases: ArrayLike<number>, relateTo: Relate): FieldYear {
  const lack = Uint8Array.from(now.lack);
  const values = now.values.map((value, i) => {
    if (lack[i] !== 0) return value;
    const base = bases[i] ?? Number.NaN;
    if (base > 0) return relateTo(value, base);
    lack[i] = lackCode('no_base');
    return Number.NaN;
  });
  return { ...now, values, lack };
}
