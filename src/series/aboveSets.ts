import type { SetSheetFile } from '../dataset/figures.ts';
import type { Share } from './narrative.ts';
import { streakLength } from './problems.ts';
import { indexesOf, type Stretch, type Unit } from './scope.ts';

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
export function selectSets(units: readonly Unit[], stretches: readonly Stretch[], sheet: SetSheetFile): SetTable {
  const whole = setRow(null, stretches, sheet);
  return {
    year: sheet.year,
    rows: units.map((unit) => setRow(unit, unit.stretches, sheet)),
    whole,
    ids: [...whole.reports].sort((a, b) => b[1] - a[1]).map(([id]) => id),
  };
}

/** The share of a place's reports in which an id holds. */
export const shareOf = ({ reports, of }: SetRow, id: string): Share => ({ count: reports.get(id) ?? 0, of });

function setRow(unit: Unit | null, stretches: readonly Stretch[], { ids, values }: SetSheetFile): SetRow {
  const reports = new Map<string, number>();
  const times = new Map<string, number>();
  let of = 0;
  let collected = false;
  for (const i of indexesOf(stretches)) {
    const set = values[i]!;
    if (set !== 'not_collected') collected = true;
    if (typeof set === 'string') continue;
    of++;
    for (const [at, often] of set) {
      const id = ids[at]!;
      reports.set(id, (reports.get(id) ?? 0) + 1);
      times.set(id, (times.get(id) ?? 0) + often);
    }
  }
  return { unit, collected, of, reports, times };
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

/** How one id went over the years in each place of a scope; `sheets` ascend, one per year. */
export function selectTrends(
  units: readonly Unit[],
  stretches: readonly Stretch[],
  sheets: readonly SetSheetFile[],
  id: string,
): TrendTable {
  const held = sheets.map((sheet) => holdings(sheet, id));
  const years = sheets.map(({ year }) => year);
  const row = (unit: Unit | null, own: readonly Stretch[]) => trendRow(unit, own, { held, years });
  return { years, rows: units.map((unit) => row(unit, unit.stretches)), whole: row(null, stretches) };
}

/** Of each township whether an id holds; null where nothing is known. */
function holdings({ ids, values }: SetSheetFile, id: string): readonly (boolean | null)[] {
  const at = ids.indexOf(id);
  return values.map((set) => (typeof set === 'string' ? null : set.has(at)));
}

interface Held {
  held: readonly (readonly (boolean | null)[])[];
  years: readonly number[];
}

function trendRow(unit: Unit | null, stretches: readonly Stretch[], { held, years }: Held): TrendRow {
  const shares = held.map(() => ({ count: 0, of: 0 }));
  let streaks = 0;
  for (const i of indexesOf(stretches)) {
    for (const [y, year] of held.entries()) {
      const holds = year[i]!;
      if (holds === null) continue;
      shares[y]!.of++;
      if (holds) shares[y]!.count++;
    }
    if (runUpTo(i, { held, years }) >= streakLength) streaks++;
  }
  return { unit, shares, streaks };
}

/** Consecutive years at the end in which the id holds in a township. */
function runUpTo(township: number, { held, years }: Held): number {
  let length = 0;
  for (let y = years.length - 1; y >= 0 && held[y]![township] === true; y--) {
    if (length > 0 && years[y + 1] !== years[y]! + 1) break;
    length++;
  }
  return length;
}
