import type { Places, Reach, UnitSheet } from '../dataset/figures.ts';
import type { Aggregate, Relation } from './manner.ts';
import type { PlaceYear } from './placeYears.ts';
import { allUnits, sizeOf } from './scope.ts';

/** Places as a file of medians or sums lists them. */
export interface UnitList {
  /** Place of each code in the list. */
  at: ReadonlyMap<string, number>;
  /** Townships of each place. */
  townships: readonly number[];
}

/** The places of a collection as files of medians and sums list them. */
export function unitLists(places: Places): Readonly<Record<Reach, UnitList>> {
  const { above, counties } = allUnits(places);
  const listOf = (units: typeof above): UnitList => ({
    at: new Map(units.map(({ code }, i) => [code, i])),
    townships: units.map(({ stretches }) => sizeOf(stretches)),
  });
  return { above: listOf(above), counties: listOf(counties) };
}

/** How a place stands in some years: what {@link placeYears} computes, of the aggregate the file has; throws where it has no such place. */
export function storedYears(
  list: UnitList,
  sheet: UnitSheet,
  code: string,
  years: readonly number[],
): readonly PlaceYear[] {
  const place = list.at.get(code) ?? -1;
  return years.map((year, i): PlaceYear => {
    const is = sheet.places[sheet.years.indexOf(year)]?.[place];
    if (!is) throw new RangeError(`no year ${year} of ${code}`);
    const { value, both, ...rest } = is;
    return {
      ...{ ...rest, year, townships: list.townships[place]! },
      median: sheet.by === 'median' ? value : null,
      sum: sheet.by === 'sum' ? value : null,
      both: years[i - 1] === year - 1 && both ? { ...both, summed: both.townships } : null,
    };
  });
}

/** What of a question decides whether files have medians and sums for it. */
export interface UnitQuestion {
  as: Relation;
  by: Aggregate;
  reach: Reach;
  years: readonly number[];
}

/** True where files have them: what is held against another year begins with the first, sums of counties end with the last. */
export function isStored({ years: all }: Pick<Places, 'years'>, { as, by, reach, years }: UnitQuestion): boolean {
  const isWithin = (as !== 'change' && as !== 'index') || years[0] === all[0];
  return isWithin && (by === 'median' || reach === 'above' || years[years.length - 1] === all[all.length - 1]);
}
