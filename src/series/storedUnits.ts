import type { Places, Reach, UnitSheet, UnitYear } from '../dataset/figures.ts';
import type { Aggregate } from './manner.ts';
import type { PlaceYear, YearPair } from './placeYears.ts';
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

/** How a place stands in some years: what {@link placeYears} computes, of the aggregate the file has; null of a place not in the list. */
export function storedYears(
  list: UnitList,
  sheet: UnitSheet,
  code: string,
  years: readonly number[],
): readonly PlaceYear[] | null {
  const place = list.at.get(code);
  if (place === undefined) return null;
  // figures as they are given: all that have one stand behind the sum
  return years.map((year, i): PlaceYear => {
    const is = sheet.places[sheet.years.indexOf(year)]?.[place];
    if (!is) throw new RangeError(`no year ${year} of ${code}`);
    const { due, reports, n, value, low, high, lack } = is;
    return {
      year,
      townships: list.townships[place]!,
      due,
      reports,
      n,
      summed: n,
      low,
      high,
      lack,
      median: sheet.by === 'median' ? value : null,
      sum: sheet.by === 'sum' ? value : null,
      both: years[i - 1] === year - 1 && is.both ? pairOf(is.both, sheet.by) : null,
    };
  });
}

/** As {@link PlaceYear} has it: a sum of no township is none, and medians have no sums. */
function pairOf(both: NonNullable<UnitYear['both']>, by: Aggregate): YearPair {
  const isNone = by === 'sum' && both.townships === 0;
  return { ...both, summed: both.townships, ...(isNone && { before: null, now: null }) };
}
