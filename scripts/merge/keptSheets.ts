/** The sheets of a county, kept as lines, so that those of a collection are put together a few at a time. */
import { type County, denominators, type LedgerEntry } from '../../src/dataset/dataset.ts';
import type { Headcounts } from '../../src/dataset/population.ts';
import { type Runs, toRuns, toSteps } from '../../src/dataset/runs.ts';
import { type CountySheet, countySheets } from '../../src/series/sheets.ts';
import type { Effects } from '../effects.ts';

/** The townships of a county and its years: the first line. */
export interface SheetsHead {
  years: readonly number[];
  code: readonly string[];
  name: readonly string[];
  short: readonly string[];
  initials: readonly string[];
  /** What is stated of their people and villages: townships without are null; absent: nothing is. */
  headcounts?: readonly (Headcounts | null)[];
}
/** A sheet as a line: marks in steps; what is empty is left out. */
export interface SheetLine {
  values: Runs;
  marks?: CountySheet['marks'];
  sets?: CountySheet['sets'];
}

/** Where the sheets of a county are kept. */
export const sheetsPath = (folder: string, code: string): string => `${folder}/${code}.sheets.gz`;

/** All sheets of a county, a line each. */
export function sheetLines(county: County, ledger: readonly LedgerEntry[]): string {
  const { townships, years } = county;
  const head: SheetsHead = {
    years,
    code: townships.map((t) => t.code),
    name: townships.map((t) => t.name),
    short: townships.map((t) => t.short),
    initials: townships.map((t) => t.initials),
    ...(townships.some(isCounted) && { headcounts: townships.map((t) => (isCounted(t) ? countsOf(t) : null)) }),
  };
  return [head, ...countySheets(county, ledger).map(lineOf)].map((line) => JSON.stringify(line)).join('\n');
}

const isCounted = (township: Headcounts): boolean => denominators.some((kind) => township[kind]);
const countsOf = ({ population, villages }: Headcounts): Headcounts => ({
  ...(population && { population }),
  ...(villages && { villages }),
});

function lineOf({ values, marks, sets }: CountySheet): SheetLine {
  const own = Object.entries(marks).filter(([, indexes]) => indexes.length);
  return {
    values: toRuns(values),
    ...(own.length && { marks: Object.fromEntries(own.map(([mark, indexes]) => [mark, toSteps(indexes)])) }),
    ...(sets.length && { sets }),
  };
}

/** The lines of a county; the sheets' are read when they are wanted. */
export async function loadSheets(effects: Effects, folder: string, code: string) {
  const lines = effects.gunzip(await effects.read(sheetsPath(folder, code))).split('\n');
  return {
    head: JSON.parse(lines[0]!) as SheetsHead,
    sheet: (at: number) => JSON.parse(lines[at + 1]!) as SheetLine,
  };
}
