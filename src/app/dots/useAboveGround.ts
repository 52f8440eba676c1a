import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FigureSheet, UnitFileAsked } from '../../dataset/figures.ts';
import { type Field, fieldOfSheets } from '../../series/field.ts';
import { defaultMeasure, type Measure, measureOf } from '../../series/measures.ts';
import { denominatorOf } from '../../series/relate.ts';
import { figureFiles, type Unit } from '../../series/scope.ts';
import { yearsIn } from '../../series/select.ts';
import { isStored } from '../../series/storedUnits.ts';
import { homesOf, rowsOf } from '../../series/unit.ts';
import { isFieldTab, type Tab } from '../../series/view.ts';
import { figuresQuery, headcountQuery } from '../state/queries.ts';
import { useAbove } from '../state/site.ts';
import type { Ground } from './ground.ts';
import { useNames } from './useNames.ts';
import { useStored } from './useStored.ts';

/** The years of a period that a drawing needs: not more than these are fetched. */
function yearsFor(years: readonly number[], tab: Tab, strips: number, as: string): readonly number[] {
  if (!isFieldTab(tab) || (tab === 'distribution' && strips < 2)) return years;
  const first = as === 'index' ? years.slice(0, 1) : [];
  const before = tab === 'ranking' || as === 'change' ? years.slice(-2) : years.slice(-1);
  return [...new Set([...first, ...before])];
}

/** A measure over some years as a field, of the files that `of` names. */
function useField(measure: Measure | null, years: readonly number[], of: readonly (number | string)[]): Field | null {
  const { collection, places } = useAbove();
  const sheets = useSuspenseQueries({
    queries: measure ? of.map((file) => figuresQuery(collection, places, measure.id, file)) : [],
    combine: together,
  });
  return useMemo(() => measure && fieldOfSheets(places, measure, years, sheets), [places, measure, years, sheets]);
}

/** Outside of the hook, so that react-query keeps the combined list as long as its parts. */
const together = (answers: readonly { data: readonly FigureSheet[] | null }[]): readonly FigureSheet[] =>
  answers.flatMap(({ data }) => data ?? []);

/** The files of medians and sums that spare the figures of tens of thousands of townships; null where there are none. */
function storedFor(
  { view: { as, by }, places, scope }: Pick<ReturnType<typeof useAbove>, 'view' | 'places' | 'scope'>,
  { measure, years, units }: { measure: Measure; years: readonly number[]; units: readonly Unit[] },
): UnitFileAsked | null {
  const reach = units.every(({ level }) => level === 'county') ? 'counties' : 'above';
  const isThere = units.length > 0 && scope.level === 'collection' && isStored(places, { as, by, reach, years });
  return isThere ? { sheet: measure.id, as, by, reach } : null;
}

/** The ground of a place above the county: the sheets of its measures. */
export function useAboveGround(tab: Tab, against: Measure | null): Ground {
  const { view, collection, places, scope, unit, units } = useAbove();
  const { time, as } = view;
  // townships cannot be strips; lines of tens of thousands say nothing
  const strips = useMemo(() => {
    if (unit !== 'township') return units;
    return isFieldTab(tab) ? [] : rowsOf(places, scope, null).units;
  }, [unit, units, tab, places, scope]);
  const years = useMemo(
    () => yearsFor(yearsIn(places.years, time), tab, strips.length, as),
    [places, time, tab, strips, as],
  );
  const measure = measureOf(view.m) ?? measureOf(defaultMeasure)!;
  const drawn = isFieldTab(tab) ? [] : strips;
  const standsOf = useStored(storedFor({ view, places, scope }, { measure, years, units: drawn }));
  // beside places that a file has, the figures of the townships that were chosen
  const shown = standsOf ? { level: 'county' as const, counties: homesOf(places, view.town) } : scope;
  const files = figureFiles(places, shown, years);
  const field = useField(measure, years, files)!;
  const other = useField(against, years, files);
  const { data: headcounts } = useSuspenseQuery(headcountQuery(collection, places, denominatorOf(as)));
  const names = useNames(collection, places, scope);
  return useMemo(
    () => ({
      name: scope.name,
      stretches: scope.stretches,
      units: strips,
      level: strips[0]?.level ?? 'township',
      field,
      against: other,
      stated: { population: !!places.headcounts?.population, villages: !!places.headcounts?.villages },
      headcounts,
      standsOf,
      several: true,
      nameOf: names.nameOf,
      initialsOf: names.initialsOf,
      countyOf: names.countyOf,
      wantAllNames: names.all,
    }),
    [places, scope, strips, field, other, headcounts, names, standsOf],
  );
}
