import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import type { SetSheetFile } from '../../dataset/figures.ts';
import { yearOf } from '../../series/narrative.ts';
import { sheetQuery } from './queries.ts';
import { useAbove } from './site.ts';

/** A sheet of a year; null where the year has none. */
export function useSheet<S extends string>(sheet: S, year: number) {
  const { collection, places } = useAbove();
  return useSuspenseQuery(sheetQuery(collection, places, sheet, year)).data;
}

/** How townships stand in a year, and the errors found in their reports: asked for together. */
export function useStanding(year: number) {
  const { collection, places } = useAbove();
  const [standing, errors] = useSuspenseQueries({
    queries: [sheetQuery(collection, places, 'standing', year), sheetQuery(collection, places, 'findings.error', year)],
  });
  return { standing: standing.data, errors: errors.data };
}

/** A sheet of sets of every year up to one, those without any left out. */
export function useSheetsUpTo(sheet: 'used' | 'stated', until: number): readonly SetSheetFile[] {
  const { collection, places } = useAbove();
  const years = places.years.filter((year) => year <= until);
  return useSuspenseQueries({
    queries: years.map((year) => sheetQuery(collection, places, sheet, year)),
    combine: present,
  });
}

/** Outside of the hook, so that react-query keeps the combined list as long as its parts. */
const present = (answers: readonly { data: SetSheetFile | null }[]): readonly SetSheetFile[] =>
  answers.flatMap(({ data }) => data ?? []);

/** The year a page above the county is about. */
export function useYear(): number {
  const { view, county } = useAbove();
  return yearOf(county, view.year) ?? 0;
}
