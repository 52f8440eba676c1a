/** Figures by measure, over all counties: files for pages above the county, tables for other programs. */
import type { CountyResult } from '../../src/dataset/catalogue.ts';
import { setSheets } from '../../src/dataset/figures.ts';
import type { FigureTable } from '../../src/dataset/figureTable.ts';
import { type DatasetFile, nameTogether } from '../../src/dataset/files.ts';
import { measures } from '../../src/series/measures.ts';
import { type Effects, writeWhole } from '../effects.ts';
import { putFile } from '../output.ts';
import { openQueue } from './atOnce.ts';
import { tableMaker } from './figureTables.ts';
import { holdMarks, type Marks, marksOf } from './marks.ts';
import { listTownships, outlineOf, placeFiles } from './placeFiles.ts';
import { sheetColumns } from './sheetColumns.ts';
import { figureMaker, setParts, trendFiles } from './sheetFiles.ts';
import { unitMaker } from './unitFiles.ts';

/** What was written. */
export interface Figures {
  /** The file that leads to the others; null where there is but one county, which has none of them. */
  places: string | null;
  /** Files with a hash in their names, and tables, whose names stay. */
  files: readonly string[];
  tables: readonly string[];
}
interface Setting {
  effects: Effects;
  out: string;
  kept: string;
  /** Version of the code that merges. */
  code: string;
}
interface Note {
  key: string;
  figures: Figures;
  marks: Marks;
}

/** Writes the figures by measure, unless those of an earlier run are still right. */
export async function mergeFigures(
  setting: Setting,
  counties: readonly CountyResult[],
  collection: FigureTable['collection'],
): Promise<Figures> {
  const { effects, out, kept, code } = setting;
  const path = `${kept}/figures.json`;
  // a county's shard names all that its figures are made of
  const own = counties.map(({ province, entry, years }) => [province, entry, years]);
  const key = effects.sha256(JSON.stringify([code, collection, own]));
  const before = await loadNote(effects, path);
  if (before?.key === key && (await holdMarks(effects, out, before.marks))) return before.figures;
  const figures = await writeFigures(setting, counties, collection);
  const note: Note = { key, figures, marks: await marksOf(effects, out, [...figures.files, ...figures.tables]) };
  await writeWhole(effects, path, JSON.stringify(note), `${path}.${effects.unique}`);
  return figures;
}

const loadNote = async (effects: Effects, path: string): Promise<Note | null> => {
  try {
    return JSON.parse(await effects.readText(path)) as Note;
  } catch {
    return null;
  }
};

/** Of so many townships a measure has one file, with all its years: some 30 kB. */
const mostWhole = 4000;

/** Of the sheets of the counties a few are in memory at a time. */
async function writeFigures(
  { effects, out, kept }: Setting,
  counties: readonly CountyResult[],
  collection: FigureTable['collection'],
): Promise<Figures> {
  const listed = await listTownships(effects, kept, counties);
  const years = [...new Set(counties.flatMap((c) => c.years))].sort((a, b) => a - b);
  const isMany = listed.length > 1;
  const queue = openQueue();
  const put = async (files: readonly DatasetFile[]) => {
    for (const file of files) await queue.add(() => putFile(effects, out, file));
    return files.map((file) => file.name);
  };
  const makeTable = tableMaker({ listed, years, collection }, effects.sha256);
  const sheets: Record<string, string> = {};
  const trends: Record<string, string> = {};
  const starts = startsOf(listed.map(({ head }) => head.code.length));
  const townships = starts[starts.length - 1]!;
  const cut = townships > mostWhole ? 'parts' : 'whole';
  const makeFigures = figureMaker(outlineOf(listed), cut);
  const makeUnits = cut === 'parts' ? unitMaker(listed) : () => [];
  const [files, tables]: [string[], string[]] = [[], []];
  const sheeted = { kept, years, codes: listed.map(({ result }) => result.entry.code), townships };
  const ids = measures.map(({ id }) => id);
  for await (const column of sheetColumns(effects, sheeted, isMany ? [...ids, ...setSheets] : ids)) {
    const isMeasure = !setSheets.some((name) => name === column.sheet);
    if (isMeasure) tables.push(...(await put(makeTable(column))));
    if (!isMany) continue;
    const parts = isMeasure ? [...makeFigures(column), ...makeUnits(column)] : setParts(column, starts);
    const own = nameTogether(parts, effects.sha256);
    sheets[column.sheet] = own.hash;
    const overYears = trendFiles(column, starts, effects.sha256);
    Object.assign(trends, overYears.hashes);
    files.push(...(await put([...own.files, ...overYears.files])));
  }
  const places = isMany ? placeFiles(listed, { years, sheets, cut, trends }, effects.sha256) : null;
  if (places) files.push(...(await put(places.files)));
  await queue.end();
  return { places: places?.places ?? null, files, tables };
}

/** Where each of some lists begins that follow each other; at its end the length of all. */
function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push(starts[starts.length - 1]! + length);
  return starts;
}
