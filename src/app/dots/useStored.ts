import { queryOptions, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Places, type Reach, type UnitSheet, unitFile } from '../../dataset/figures.ts';
import { decodeUnits } from '../../dataset/unitSheet.ts';
import type { PlaceYear } from '../../series/placeYears.ts';
import { storedYears, type UnitList, unitLists } from '../../series/storedUnits.ts';
import { loadChecked } from '../state/load.ts';
import { useAbove } from '../state/site.ts';

/** How a place, by its code, stands in some years. */
export type StandsOf = (code: string, years: readonly number[]) => readonly PlaceYear[];

const unitsQuery = (d: string, places: Places, { townships }: UnitList, asked: Asked) => {
  const file = unitFile(places, asked.sheet, asked.by, asked.reach)!;
  return queryOptions({
    queryKey: ['file', `${d}/${file}`],
    queryFn: ({ signal }) =>
      loadChecked(`${d}/${file}`, signal, (json) => decodeUnits(json, { ...asked, townships }, file)),
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 30 * 60_000 },
  });
};
type Asked = Pick<UnitSheet, 'sheet' | 'by' | 'reach'>;

/** How places stand with a measure, of files that have it for all of them, counties among them or not; null where none is asked for. */
export function useStored(measure: string | null, withCounties: boolean): StandsOf | null {
  const { view, collection, places } = useAbove();
  const lists = useMemo(() => (measure === null ? null : unitLists(places)), [measure, places]);
  const reaches: readonly Reach[] = withCounties ? ['above', 'counties'] : ['above'];
  const sheets = useSuspenseQueries({
    queries:
      measure !== null && lists
        ? reaches.map((reach) => unitsQuery(collection, places, lists[reach], { sheet: measure, by: view.by, reach }))
        : none,
    combine: all,
  });
  return useMemo(() => {
    if (!lists || sheets.length === 0) return null;
    return (code, years) => {
      for (const sheet of sheets) {
        const stands = storedYears(lists[sheet.reach], sheet, code, years);
        if (stands) return stands;
      }
      throw new RangeError(`no place ${code}`);
    };
  }, [sheets, lists]);
}

const none: ReturnType<typeof unitsQuery>[] = [];
/** Outside of the hook, so that react-query keeps what it gives as long as its parts. */
const all = (answers: readonly { data: UnitSheet }[]): readonly UnitSheet[] => answers.map(({ data }) => data);
