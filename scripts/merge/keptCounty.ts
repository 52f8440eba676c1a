/** What was made of a county, kept for runs in which nothing of it changed. */
import type { CountyResult } from '../../src/dataset/catalogue.ts';
import type { CsvValue } from '../../src/dataset/csv.ts';
import type { TableSpec } from '../../src/dataset/tableFields.ts';
import { type Effects, writeWhole } from '../effects.ts';
import { sheetsPath } from './keptSheets.ts';
import { holdMarks, type Marks, marksOf } from './marks.ts';

/** The rows of one county, by table, in the order of the table's columns. */
export interface CountyRows {
  /** Code of the county; begins with `x` where it has none. */
  county: string;
  /** Code of the directory of its province. */
  province: string;
  rows: Readonly<Record<TableSpec['name'], readonly (readonly CsvValue[])[]>>;
}

/** Where a county is kept, and the folder its files are in. */
interface Kept {
  path: string;
  code: string;
  out: string;
}
interface Note {
  key: string;
  result: CountyResult;
  marks: Marks;
}

const notePath = ({ path, code }: Omit<Kept, 'out'>) => `${path}/${code}.json`;
const rowsPath = (path: string, code: string) => `${path}/${code}.rows.gz`;

/** The result of an earlier run, where it was made of the same and its files are as they were written. */
export async function loadCounty(effects: Effects, kept: Kept, key: string): Promise<CountyResult | null> {
  try {
    const note = JSON.parse(await effects.readText(notePath(kept))) as Note;
    if (note.key !== key) return null;
    for (const path of [rowsPath(kept.path, kept.code), sheetsPath(kept.path, kept.code)])
      if (!(await effects.stamp(path))) return null;
    return (await holdMarks(effects, kept.out, note.marks)) ? note.result : null;
  } catch {
    return null;
  }
}

/** Keeps a result, its rows and its sheets. */
export async function saveCounty(
  effects: Effects,
  kept: Kept,
  { key, result, county, sheets }: { key: string; result: CountyResult; county: CountyRows; sheets: string },
): Promise<void> {
  const [path, spare] = [rowsPath(kept.path, kept.code), `${kept.path}/${kept.code}.${effects.unique}`];
  await effects.remove(notePath(kept));
  await writeWhole(effects, path, effects.gzip(JSON.stringify(county)), spare);
  await writeWhole(effects, sheetsPath(kept.path, kept.code), effects.gzip(sheets), spare);
  const note: Note = { key, result, marks: await marksOf(effects, kept.out, result.files) };
  await writeWhole(effects, notePath(kept), JSON.stringify(note), spare);
}

/** The rows of a county that {@link saveCounty} kept. */
export async function loadRows(effects: Effects, path: string, code: string): Promise<CountyRows> {
  try {
    return JSON.parse(effects.gunzip(await effects.read(rowsPath(path, code)))) as CountyRows;
  } catch (error) {
    await effects.remove(notePath({ path, code }));
    throw error;
  }
}
