/** Figures by measure, over all counties: files for pages above the county, tables for other programs. */
import type { CountyResult } from '../../src/dataset/catalogue.ts';
import { setSheets } from '../../src/dataset/figures.ts';
import type { FigureTable } from '../../src/dataset/figureTable.ts';
import type { DatasetFile } from '../../src/dataset/files.ts';
import { measures } from '../../src/series/measures.ts';
import type { Effects } from '../effects.ts';
import { putFile } from '../output.ts';
import { openQueue } from './atOnce.ts';
import { openTables, type Tables } from './figureTables.ts';
import { listTownships, placeFiles } from './placeFiles.ts';
import { sheetColumns } from './sheetColumns.ts';
import { sheetFiles } from './sheetFiles.ts';

/** What was written. */
export interface Figures {
  /** The file that leads to the others; null where there is but one county, which has none of them. */
  places: string | null;
  /** Files with a hash in their names. */
  files: readonly string[];
  tables: Tables;
}

/** Writes the files by measure and makes the tables ready; of the sheets of the counties a few are in memory at a time. */
export async function mergeFigures(
  effects: Effects,
  { out, kept }: { out: string; kept: string },
  counties: readonly CountyResult[],
  collection: FigureTable['collection'],
): Promise<Figures> {
  const listed = await listTownships(effects, kept, counties);
  const years = [...new Set(counties.flatMap((c) => c.years))].sort((a, b) => a - b);
  const tables = await openTables(effects, out, { listed, years, collection });
  const isMany = listed.length > 1;
  const ids = measures.map(({ id }) => id);
  const names = isMany ? [...ids, ...setSheets] : ids;
  const townships = listed.reduce((sum, { head }) => sum + head.code.length, 0);
  const codes = listed.map(({ result }) => result.entry.code);
  const sheets: Record<string, readonly string[]> = {};
  const files: string[] = [];
  const queue = openQueue();
  const put = async (file: DatasetFile) => {
    files.push(file.name);
    await queue.add(() => putFile(effects, out, file));
  };
  for await (const column of sheetColumns(effects, { kept, codes, years, townships }, names)) {
    if (!setSheets.some((name) => name === column.sheet)) for (const task of tables.add(column)) await queue.add(task);
    if (!isMany) continue;
    const own = sheetFiles(column, effects.sha256);
    sheets[column.sheet] = own.hashes;
    for (const file of own.files) await put(file);
  }
  const places = isMany ? placeFiles(listed, { years, sheets }, effects.sha256) : null;
  for (const file of places?.files ?? []) await put(file);
  await queue.end();
  return { places: places?.places ?? null, files, tables: tables.tables() };
}
