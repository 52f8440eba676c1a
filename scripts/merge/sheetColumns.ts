/** The sheets of a collection, put together from those of its counties: as many at a time as fit into a bound of memory. */
import { fromRuns, fromSteps } from '../../src/dataset/runs.ts';
import { marksOf, sheetNames } from '../../src/series/sheets.ts';
import type { Effects } from '../effects.ts';
import { loadSheets, type SheetLine, type SheetsHead } from './keptSheets.ts';

/** Entries of sheets in memory at a time, nine bytes each. */
const MOST = 6_000_000;

/** A sheet over all townships: the entries of the first year, then those of the second … */
export interface SheetColumn {
  sheet: string;
  years: readonly number[];
  townships: number;
  /** The figure, or the index of the set, where `letters` has none. */
  values: Float64Array;
  /** The code of the letter of a standing or of why there is no figure; 0 where there is one. */
  letters: Uint8Array;
  /** Of which townships something holds, by its name and by year. */
  marks: Readonly<Record<string, readonly number[][]>>;
  /** Each set once, as its pairs. */
  sets: readonly (readonly number[])[];
}

/** The counties of a collection, by code. */
export interface Sheeted {
  /** Where their sheets are kept. */
  kept: string;
  codes: readonly string[];
  years: readonly number[];
  /** Townships of all of them. */
  townships: number;
}

/** Yields the sheets of names one by one; the townships stand in the order of the counties. */
export async function* sheetColumns(
  effects: Effects,
  { kept, codes, years, townships }: Sheeted,
  names: readonly string[],
): AsyncGenerator<SheetColumn> {
  const atOnce = Math.max(1, Math.floor(MOST / Math.max(1, townships * years.length)));
  for (let from = 0; from < names.length; from += atOnce) {
    const columns = names.slice(from, from + atOnce).map((name) => openColumn(name, years, townships));
    let start = 0;
    for (const code of codes) {
      const { head, sheet } = await loadSheets(effects, kept, code);
      for (const { column, add } of columns) add(sheet(sheetNames.indexOf(column.sheet)), head, start);
      start += head.code.length;
    }
    for (const { column } of columns) yield column;
  }
}

const letters: ReadonlyMap<string, string> = new Map([...'abcdefghijklmnopqrstuvwxyz'].map((l) => [l, l]));

function openColumn(sheet: string, years: readonly number[], townships: number) {
  const size = townships * years.length;
  const known = new Map<string, number>();
  const sets: (readonly number[])[] = [];
  const column: SheetColumn = {
    ...{ sheet, years, townships, values: new Float64Array(size), sets },
    // of years for which a county is not shown nothing was collected
    letters: new Uint8Array(size).fill('c'.charCodeAt(0)),
    marks: Object.fromEntries(marksOf(sheet).map((mark) => [mark, years.map((): number[] => [])])),
  };
  const setOf = (pairs: readonly number[]): number => {
    const key = String(pairs);
    const at = known.get(key) ?? sets.length;
    if (at === sets.length) sets.push(pairs);
    known.set(key, at);
    return at;
  };
  const add = (line: SheetLine, { years: own, code }: SheetsHead, start: number) => {
    const own2all = line.sets?.map(setOf);
    const entries = own.length * code.length;
    const yearAt = own.map((year) => years.indexOf(year));
    const placeOf = (i: number) => {
      const year = Math.floor(i / code.length);
      return { year: yearAt[year]!, township: start + i - year * code.length };
    };
    const number = (value: number) => own2all?.[value] ?? value;
    const read = fromRuns<number, string>(line.values, entries, { number, letters });
    for (let i = 0; i < entries; i++) {
      const { year, township } = placeOf(i);
      const value = read[i]!;
      const at = year * townships + township;
      if (typeof value === 'number') column.values[at] = value;
      column.letters[at] = typeof value === 'number' ? 0 : value.charCodeAt(0);
    }
    for (const [mark, lists] of Object.entries(column.marks))
      for (const i of fromSteps(line.marks?.[mark] ?? [], entries)) {
        const { year, township } = placeOf(i);
        lists[year]!.push(township);
      }
  };
  return { column, add };
}
