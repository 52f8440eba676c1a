import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type FigureSheet, unitFile } from '../../dataset/figures.ts';
import { type Field, fieldOfSheets } from '../../series/field.ts';
import { defaultMeasure, type Measure, measureOf } from '../../series/measures.ts';
import { denominatorOf } from '../../series/relate.ts';
import { yearsIn } from '../../series/select.ts';
import { rowsOf } from '../../series/unit.ts';
import { isFieldTab, type Tab } from '../../series/view.ts';
import { headcountQuery, sheetQuery } from '../state/queries.ts';
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

/** A measure's sheets of some years as a field; without the figures where they are not needed. */
function useField(measure: Measure | null, years: readonly number[], needed = true): Field | null {
  const { collection, places } = useAbove();
  const sheets = useSuspenseQueries({
    queries: measure && needed ? years.map((year) => sheetQuery(collection, places, measure.id, year)) : [],
    combine: present,
  });
  return useMemo(() => measure && fieldOfSheets(places, measure, years, sheets), [places, measure, years, sheets]);
}

/** Outside of the hook, so that react-query keeps the combined list as long as its parts. */
const present = (answers: readonly { data: FigureSheet | null }[]): readonly FigureSheet[] =>
  answers.flatMap(({ data }) => data ?? []);

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
  // figures of places are kept as they are given; held against something, or beside townships, they are computed
  const isStored = !isFieldTab(tab) && as === 'given' && view.town.length === 0 && strips.length > 0;
  const standsOf = useStored(
    isStored && unitFile(places, measure.id, view.by, 'above') ? measure.id : null,
    strips[0]?.level === 'county',
  );
  const field = useField(measure, years, standsOf === null)!;
  const other = useField(against, years);
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
