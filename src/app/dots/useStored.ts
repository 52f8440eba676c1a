import { queryOptions, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Places, type UnitSheet, unitFile } from '../../dataset/figures.ts';
import { decodeUnits } from '../../dataset/unitSheet.ts';
import type { Aggregate } from '../../series/manner.ts';
import type { PlaceYear } from '../../series/placeYears.ts';
import { storedYears, type UnitList, unitList } from '../../series/storedUnits.ts';
import { loadChecked } from '../state/load.ts';
import { useAbove } from '../state/site.ts';

/** How a place, by its code, stands in some years. */
export type StandsOf = (code: string, years: readonly number[]) => readonly PlaceYear[];

const unitsQuery = (d: string, places: Places, list: UnitList, sheet: string, by: Aggregate) => {
  const file = unitFile(places, sheet, by)!;
  return queryOptions({
    queryKey: ['file', `${d}/${file}`],
    queryFn: ({ signal }) =>
      loadChecked(`${d}/${file}`, signal, (json) => decodeUnits(json, { sheet, by, ...list }, file)),
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 30 * 60_000 },
  });
};

/** How places stand with a measure, of the file that has it for all of them; null where it is not asked for. */
export function useStored(measure: string | null): StandsOf | null {
  const { view, collection, places } = useAbove();
  const list = useMemo(() => (measure === null ? null : unitList(places)), [measure, places]);
  const asked = measure !== null && list ? [{ id: measure, list }] : [];
  const sheet = useSuspenseQueries({
    queries: asked.map(({ id, list }) => unitsQuery(collection, places, list, id, view.by)),
    combine: only,
  });
  return useMemo(() => (sheet && list ? (code, years) => storedYears(list, sheet, code, years) : null), [sheet, list]);
}

/** Outside of the hook, so that react-query keeps what it gives as long as its parts. */
const only = (answers: readonly { data: UnitSheet }[]): UnitSheet | null => answers[0]?.data ?? null;
