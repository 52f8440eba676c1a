import type { Lexicon } from './lexicon.ts';
import type { Prose } from './prose.ts';
import type { Count, Disclosed } from './report.ts';

/** Finds the stated numbers of information made public, in text order. `year` is the report year, the default of each. */
export function findCounts(_prose: Prose, _year: number | null, _lexicon?: Lexicon): Count[] {
  return [];
}

/** The headline figure: the stated total, else the sum of figures that are no part of another, else none. */
export function headline(_counts: readonly Count[], _year: number | null): Disclosed {
  return { value: null, approx: false, unit: null, basis: null, counts: [] };
}
