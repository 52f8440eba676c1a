import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { UnitFileAsked } from '../../dataset/figures.ts';
import type { PlaceYear } from '../../series/placeYears.ts';
import { storedYears, unitLists } from '../../series/storedUnits.ts';
import { unitsQuery } from '../state/queries.ts';
import { useAbove } from '../state/site.ts';

/** How a place, by its code, stands in some years. */
export type StandsOf = (code: string, years: readonly number[]) => readonly PlaceYear[];

const nothing: UnitFileAsked = { sheet: '', as: 'given', by: 'median', reach: 'above' };

/** How places stand with a measure, of the file that has it for all of them; null where there is none, or none is asked for. */
export function useStored(asked: UnitFileAsked | null): StandsOf | null {
  const { collection, places } = useAbove();
  const lists = useMemo(() => unitLists(places), [places]);
  const file = asked ?? nothing;
  const { data: sheet } = useSuspenseQuery(unitsQuery(collection, places, file, lists[file.reach].townships));
  return useMemo(() => sheet && ((code, years) => storedYears(lists[sheet.reach], sheet, code, years)), [sheet, lists]);
}
