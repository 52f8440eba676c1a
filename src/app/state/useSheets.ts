import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import type { FigureSheet, SetSheetName } from '../../dataset/figures.ts';
import { yearOf } from '../../series/narrative.ts';
import { figureFiles } from '../../series/scope.ts';
import { figuresQuery, sheetQuery, trendQuery } from './queries.ts';
import { useAbove } from './site.ts';

/** A sheet that is no measure, of a year; null where the year has none. */
export function useSheet<S extends SetSheetName>(sheet: S, year: number) {
  const { collection, places } = useAbove();
  return useSuspenseQuery(sheetQuery(collection, places, sheet, year)).data;
}

/** The figures of a measure and year of the place's townships; null where there are none. */
export function useFigures(measure: string, year: number): FigureSheet | null {
  const { collection, places, scope } = useAbove();
  const [of = year] = figureFiles(places, scope, [year]);
  return sheetOf(useSuspenseQuery(figuresQuery(collection, places, measure, of)).data, year);
}

const sheetOf = (sheets: readonly FigureSheet[] | null, year: number): FigureSheet | null =>
  sheets?.find((sheet) => sheet.year === year) ?? null;

/** How townships stand in a year, and the errors found in their reports: asked for together. */
export function useStanding(year: number) {
  const { collection, places, scope } = useAbove();
  const [of = year] = figureFiles(places, scope, [year]);
  const [standing, errors] = useSuspenseQueries({
    queries: [sheetQuery(collection, places, 'standing', year), figuresQuery(collection, places, 'findings.error', of)],
  });
  return { standing: standing.data, errors: sheetOf(errors.data, year) };
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
