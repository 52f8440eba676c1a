import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { yearOf } from '../../series/narrative.ts';
import { sheetQuery, trendQuery } from './queries.ts';
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

/** A channel (`used`) or category (`stated`) over the years; null where there is no such id. */
export function useTrend(sheet: 'used' | 'stated', id: string) {
  const { collection, places } = useAbove();
  return useSuspenseQuery(trendQuery(collection, places, sheet, id)).data;
}

/** The year a page above the county is about. */
export function useYear(): number {
  const { view, county } = useAbove();
  return yearOf(county, view.year) ?? 0;
}
