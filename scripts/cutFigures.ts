/** Files by measure of some of a collection's counties, cut from those of all. */
import { decodeNames, decodePlaces, decodeSheet } from '../src/dataset/decodeFigures.ts';
import { encodeNames, encodePlaces, encodeSets, encodeSheet, encodeStanding } from '../src/dataset/encodeFigures.ts';
import {
  type FigureSheet,
  type Places,
  type SetSheetFile,
  type StandingSheet,
  sheetFile,
} from '../src/dataset/figures.ts';
import { type DatasetFile, gatherFiles } from '../src/dataset/files.ts';
import { setIds } from '../src/series/sheets.ts';

type Read = (file: string) => Promise<unknown>;

/** The files of the counties of codes; `places` is the file of all, and gives the name of the new one. */
export async function cutFigures(
  read: Read,
  places: string,
  { codes, hash }: { codes: ReadonlySet<string>; hash: (text: string) => string },
): Promise<{ places: string; files: DatasetFile[] }> {
  const all = decodePlaces(await read(places));
  const { files, put } = gatherFiles(hash);
  const cut = cutterOf(all, codes);
  const sheets: Record<string, string[]> = {};
  for (const sheet of Object.keys(all.sheets)) {
    sheets[sheet] = [];
    for (const year of all.years) {
      const file = sheetFile(all, sheet, year);
      const name = file && put(`figures/${sheet}.${year}`, cutSheet(await read(file), sheet, cut));
      sheets[sheet].push(name ? name.split('.').slice(-2)[0]! : '');
    }
  }
  const own = all.counties.filter(({ code }) => codes.has(code));
  const kept = all.provinces.filter((_, i) => own.some(({ province }) => province === i));
  const provinces: Places['provinces'][number][] = [];
  for (const province of kept)
    provinces.push({ ...province, names: put(`names/${province.code}`, await cutNames(read, all, province, codes)) });
  const counties = own.map((county) => ({ ...county, province: kept.indexOf(all.provinces[county.province]!) }));
  return { places: put('places', encodePlaces({ ...all, provinces, counties, sheets })), files };
}

interface Cutter {
  townships: number;
  /** The entries that stay. */
  values<T>(all: readonly T[]): T[];
  /** The indexes that stay, as they are then. */
  indexes(all: readonly number[]): number[];
}

function cutterOf({ counties }: Pick<Places, 'counties'>, codes: ReadonlySet<string>): Cutter {
  const stays = counties.flatMap(({ code, townships }) => townships.map(() => codes.has(code)));
  let next = 0;
  const places = stays.map((own) => (own ? next++ : -1));
  return {
    townships: stays.length,
    values: (all) => all.filter((_, i) => stays[i]),
    indexes: (all) => all.flatMap((i) => (stays[i] ? [places[i]!] : [])),
  };
}

function cutSheet(json: unknown, name: string, { townships, values, indexes }: Cutter): unknown {
  const sheet: FigureSheet | StandingSheet | SetSheetFile = decodeSheet(json, { sheet: name, townships });
  if (isStanding(sheet)) {
    const { tablesUnread, proseUnread } = sheet;
    const unread = { tablesUnread: indexes(tablesUnread), proseUnread: indexes(proseUnread) };
    return encodeStanding({ ...sheet, values: values(sheet.values), ...unread });
  }
  if (isSets(sheet)) return encodeSets({ ...sheet, values: values(sheet.values) });
  const { approx, scanned, flagged } = sheet;
  const marks = { approx: indexes(approx), scanned: indexes(scanned), flagged: indexes(flagged) };
  return encodeSheet({ ...sheet, values: values(sheet.values), ...marks });
}

type Sheet = FigureSheet | StandingSheet | SetSheetFile;
const isStanding = (sheet: Sheet): sheet is StandingSheet => sheet.sheet === 'standing';
const isSets = (sheet: Sheet): sheet is SetSheetFile => Object.hasOwn(setIds, sheet.sheet);

async function cutNames(read: Read, all: Places, { names }: Places['provinces'][number], codes: ReadonlySet<string>) {
  const file = decodeNames(await read(names));
  const counties = all.counties.filter(({ province }) => all.provinces[province]!.names === names);
  const { values } = cutterOf({ counties }, codes);
  const { format, name, short, initials } = file;
  return encodeNames({ format, name: values(name), short: values(short), initials: values(initials) });
}
