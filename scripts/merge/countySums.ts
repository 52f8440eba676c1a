/** Sums of counties: what pages above the county show of channels, problems, findings and requests. */
import { datasetFormat } from '../../src/dataset/dataset.ts';
import type { CountySums, CountyTrend, SumSheet, SumSheetName, Trend } from '../../src/dataset/figures.ts';
import { streakLength } from '../../src/series/problems.ts';
import { setIds } from '../../src/series/sheets.ts';
import type { SheetColumn } from './sheetColumns.ts';

const notCollected = 'c'.charCodeAt(0);

/** The sheet of a year; `starts` has where the townships of each county begin, and at its end their number. */
export function sumSheet(column: SheetColumn, starts: readonly number[], year: number): SumSheet {
  const sheet = column.sheet as SumSheetName;
  const ids = setIds[sheet];
  const counties = starts.slice(1).map((to, c) => countySums(column, year, [starts[c]!, to], ids.length));
  return { format: datasetFormat, sheet, year: column.years[year]!, ids, counties };
}

function countySums(
  { letters, values, sets, townships }: SheetColumn,
  year: number,
  [from, to]: readonly [number, number],
  ids: number,
): CountySums | null {
  const [reports, totals] = [new Array<number>(ids).fill(0), new Array<number>(ids).fill(0)];
  let of = 0;
  let collected = false;
  for (let at = year * townships + from; at < year * townships + to; at++) {
    if (letters[at] !== notCollected) collected = true;
    if (letters[at] !== 0) continue;
    of++;
    const pairs = sets[values[at]!]!;
    for (let i = 0; i < pairs.length; i += 2) {
      reports[pairs[i]!]!++;
      totals[pairs[i]!]! += pairs[i + 1]!;
    }
  }
  return collected ? { of, reports, totals } : null;
}

/** One id of a sheet over the years. */
export function trendOf(column: SheetColumn, starts: readonly number[], id: string): Trend {
  const { sheet, years, townships } = column;
  const at = setIds[sheet as SumSheetName].indexOf(id);
  const holds = column.sets.map((pairs) => pairs.some((pair, i) => i % 2 === 0 && pair === at));
  const running = new Uint8Array(townships);
  const counties = years.map((year, y) => {
    const follows = years[y - 1] === year - 1;
    return starts.slice(1).map((to, c): CountyTrend => {
      const is = { of: 0, reports: 0, streaks: 0 };
      for (let i = starts[c]!; i < to; i++) {
        const known = column.letters[y * townships + i] === 0;
        const held = known && holds[column.values[y * townships + i]!]!;
        running[i] = held ? (follows ? running[i]! : 0) + 1 : 0;
        if (known) is.of++;
        if (held) is.reports++;
        if (running[i]! >= streakLength) is.streaks++;
      }
      return is;
    });
  });
  return { format: datasetFormat, trend: `${sheet}.${id}`, years, counties };
}
