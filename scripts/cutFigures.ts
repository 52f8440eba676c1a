/** Files by measure of some of a collection's counties, cut from those of all. */
import { type Denominator, denominators } from '../src/dataset/dataset.ts';
import {
  decodeFigures,
  decodeHeadcountFile,
  decodeNames,
  decodePlaces,
  decodeSheet,
  decodeTrend,
  type SheetSize,
  sheetSize,
} from '../src/dataset/decodeFigures.ts';
import {
  encodeFigures,
  encodeHeadcountFile,
  encodeNames,
  encodePlaces,
  encodeStanding,
  encodeSums,
  encodeTrend,
} from '../src/dataset/encodeFigures.ts';
import {
  ALL_YEARS,
  type Places,
  type SetSheetName,
  type StandingSheet,
  type SumSheet,
  setSheets,
  sheetFile,
  trendName,
} from '../src/dataset/figures.ts';
import { type DatasetFile, type FilePart, gatherFiles, hashIn, nameTogether } from '../src/dataset/files.ts';
import { townshipsIn } from '../src/series/scope.ts';

type Read = (file: string) => Promise<unknown>;

/**
 * The files of the counties of codes, all of one province; `places` is the file of all, and gives the name of the new one. They are cut as
 * those of a small collection, whatever those of all are.
 */
export async function cutFigures(
  read: Read,
  places: string,
  { codes, hash }: { codes: ReadonlySet<string>; hash: (text: string) => string },
): Promise<{ places: string; files: DatasetFile[] }> {
  const all = decodePlaces(await read(places));
  const { files, put } = gatherFiles(hash);
  const [cut, size] = [cutterOf(all, codes), sheetSize(all)];
  const own = all.counties.filter(({ code }) => codes.has(code));
  const kept = all.provinces.filter((_, i) => own.some(({ province }) => province === i));
  const sheets: Record<string, string> = {};
  for (const sheet of Object.keys(all.sheets)) {
    const parts = isSet(sheet)
      ? await cutSets(read, all, sheet, cut)
      : [
          {
            stem: `figures/${sheet}.${ALL_YEARS}`,
            json: await cutFigure(read, all, { sheet, of: kept[0]!.code, cut }),
          },
        ];
    const named = nameTogether(parts, hash);
    files.push(...named.files);
    sheets[sheet] = named.hash;
  }
  const trends: Record<string, string> = {};
  for (const [trend, hash] of Object.entries(all.trends)) {
    const part = cutTrend(await read(trendName(trend, hash)), size, cut);
    trends[trend] = hashIn(put(`trends/${trend}`, part));
  }
  const provinces: Places['provinces'][number][] = [];
  for (const province of kept)
    provinces.push({ ...province, names: put(`names/${province.code}`, await cutNames(read, all, province, codes)) });
  const counties = own.map((county) => ({ ...county, province: kept.indexOf(all.provinces[county.province]!) }));
  const headcounts: Partial<Record<Denominator, string>> = {};
  for (const kind of denominators) {
    const file = all.headcounts?.[kind];
    const stated = file ? cut.townships.values(decodeHeadcountFile(await read(file), size.townships)) : [];
    if (stated.some((counts) => counts.length > 0))
      headcounts[kind] = put(`figures/${kind}`, encodeHeadcountFile(stated));
  }
  return {
    places: put('places', encodePlaces({ ...all, provinces, counties, sheets, trends, headcounts, cut: 'whole' })),
    files,
  };
}

interface Cutter {
  /** The entries that stay. */
  values<T>(all: readonly T[]): T[];
  /** The indexes that stay, as they are then. */
  indexes(all: readonly number[]): number[];
}

/** What is cut of lists of townships, and of lists of counties. */
interface Cuts {
  townships: Cutter;
  counties: Cutter;
}

const cutterOf = ({ counties }: Pick<Places, 'counties'>, codes: ReadonlySet<string>): Cuts => ({
  townships: cutter(counties.flatMap(({ code, townships }) => townships.map(() => codes.has(code)))),
  counties: cutter(counties.map(({ code }) => codes.has(code))),
});

function cutter(stays: readonly boolean[]): Cutter {
  let next = 0;
  const places = stays.map((own) => (own ? next++ : -1));
  return {
    values: (all) => all.filter((_, i) => stays[i]),
    indexes: (all) => all.flatMap((i) => (stays[i] ? [places[i]!] : [])),
  };
}

/** The years of a sheet that is no measure. */
async function cutSets(read: Read, all: Places, sheet: SetSheetName, cut: Cuts): Promise<FilePart[]> {
  const parts: FilePart[] = [];
  for (const year of all.years) {
    const own = decodeSheet(await read(sheetFile(all, sheet, year)!), { sheet, size: sheetSize(all) });
    parts.push({ stem: `figures/${sheet}.${year}`, json: cutSheet(own, cut) });
  }
  return parts;
}

function cutSheet(sheet: StandingSheet | SumSheet, { townships, counties }: Cuts): unknown {
  if (sheet.sheet !== 'standing') return encodeSums({ ...sheet, counties: counties.values(sheet.counties) });
  const { tablesUnread, proseUnread } = sheet;
  const unread = { tablesUnread: townships.indexes(tablesUnread), proseUnread: townships.indexes(proseUnread) };
  return encodeStanding({ ...sheet, values: townships.values(sheet.values), ...unread });
}

/** A measure over all years. */
async function cutFigure(
  read: Read,
  all: Places,
  { sheet, of, cut }: { sheet: string; of: string; cut: Cuts },
): Promise<unknown> {
  const file = all.cut === 'whole' ? ALL_YEARS : of;
  const asked = { sheet, at: townshipsIn(all, file), townships: sheetSize(all).townships };
  const years = decodeFigures(await read(sheetFile(all, sheet, file)!), asked);
  const { values, indexes } = cut.townships;
  return encodeFigures(
    sheet,
    years.map((year) => ({
      ...{ ...year, values: values(year.values), approx: indexes(year.approx), scanned: indexes(year.scanned) },
      ...{ flagged: indexes(year.flagged), corrected: indexes(year.corrected ?? []) },
    })),
  );
}

const isSet = (sheet: string): sheet is SetSheetName => setSheets.some((name) => name === sheet);

function cutTrend(json: unknown, { counties }: SheetSize, cut: Cuts): unknown {
  const trend = decodeTrend(json, counties);
  return encodeTrend({ ...trend, counties: trend.counties.map((year) => cut.counties.values(year)) });
}

async function cutNames(read: Read, all: Places, { names }: Places['provinces'][number], codes: ReadonlySet<string>) {
  const file = decodeNames(await read(names));
  const counties = all.counties.filter(({ province }) => all.provinces[province]!.names === names);
  const { values } = cutterOf({ counties }, codes).townships;
  const { format, name, short, initials } = file;
  return encodeNames({ format, name: values(name), short: values(short), initials: values(initials) });
}
