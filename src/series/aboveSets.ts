import type { Places, SumSheet, Trend } from '../dataset/figures.ts';
import type { Share } from './narrative.ts';
import { countyFinder, type Stretch, type Unit } from './scope.ts';

/** One place of a scope: in how many of its reports each id holds, and how often. */
export interface SetRow {
  unit: Unit | null;
  /** False where no report of the year was collected of any township. */
  collected: boolean;
  /** Reports of which it is known. */
  of: number;
  /** Reports by id; an id that holds nowhere is not among them. */
  reports: ReadonlyMap<string, number>;
  /** How often in all, by id: as many as reports where an id holds once at most. */
  times: ReadonlyMap<string, number>;
}

/** Place × id of a year: channels used, problems stated, findings by rule. */
export interface SetTable {
  year: number;
  rows: readonly SetRow[];
  whole: SetRow;
  /** The ids that hold anywhere in the scope, in the most reports first. */
  ids: readonly string[];
}

/** In how many reports of each place of a scope each id of a sheet holds. */
export function selectSets(
  places: Places,
  units: readonly Unit[],
  stretches: readonly Stretch[],
  sheet: SumSheet,
): SetTable {
  const countiesOf = countyFinder(places);
  const row = (unit: Unit | null, own: readonly Stretch[]) => setRow(unit, countiesOf(own), sheet);
  const whole = row(null, stretches);
  return {
    year: sheet.year,
    rows: units.map((unit) => row(unit, unit.stretches)),
    whole,
    ids: [...whole.reports].sort((a, b) => b[1] - a[1]).map(([id]) => id),
  };
}

/** The share of a place's reports in which an id holds. */
export const shareOf = ({ reports, of }: SetRow, id: string): Share => ({ count: reports.get(id) ?? 0, of });

function setRow(unit: Unit | null, own: readonly number[], { ids, counties }: SumSheet): SetRow {
  const known = own.flatMap((county) => counties[county] ?? []);
  const count = (key: 'reports' | 'totals') =>
    new Map(
      ids.flatMap((id, i) => {
        const n = known.reduce((all, county) => all + county[key][i]!, 0);
        return n > 0 ? [[id, n] as const] : [];
      }),
    );
  const of = known.reduce((all, county) => all + county.of, 0);
  return { unit, collected: known.length > 0, of, reports: count('reports'), times: count('totals') };
}

/** One id over the years in a place. */
export interface TrendRow {
  unit: Unit | null;
  /** By year of the table; `of` is 0 where nothing is known of any report. */
  shares: readonly Share[];
  /** Townships in which it holds three years running or longer, up to the last year. */
  streaks: number;
}

/** Place × year of one id. */
export interface TrendTable {
  years: readonly number[];
  rows: readonly TrendRow[];
  whole: TrendRow;
}

/** How a channel or category went over the years, up to one of them, in each place of a scope. */
export function selectTrends(
  places: Places,
  units: readonly Unit[],
  stretches: readonly Stretch[],
  trend: Trend,
  until: number,
): TrendTable {
  const countiesOf = countyFinder(places);
  const years = trend.years.filter((year) => year <= until);
  const row = (unit: Unit | null, own: readonly Stretch[]) =>
    trendRow(unit, countiesOf(own), trend.counties.slice(0, years.length));
  return { years, rows: units.map((unit) => row(unit, unit.stretches)), whole: row(null, stretches) };
}

function trendRow(unit: Unit | null, own: readonly number[], years: Trend['counties']): TrendRow {
  const sums = years.map((counties) => {
    const is = { count: 0, of: 0, streaks: 0 };
    for (const county of own) {
      const { of, reports, streaks } = counties[county]!;
      is.count += reports;
      is.of += of;
      is.streaks += streaks;
    }
    return is;
  });
  const shares = sums.map(({ count, of }) => ({ count, of }));
  return { unit, shares, streaks: sums[sums.length - 1]?.streaks ?? 0 };
}
