/** Files by measure of some of a collection's counties, cut from those of all. */
import { type Denominator, denominators } from '../src/dataset/dataset.ts';
import {
  decodeHeadcountFile,
  decodeNames,
  decodePlaces,
  decodeSheet,
  decodeTrend,
  type SheetSize,
  sheetSize,
} from '../src/dataset/decodeFigures.ts';
import {
  encodeHeadcountFile,
  encodeNames,
  encodePlaces,
  encodeSheet,
  encodeStanding,
  encodeSums,
  encodeTrend,
} from '../src/dataset/encodeFigures.ts';
import {
  type FigureSheet,
  type Places,
  type StandingSheet,
  type SumSheet,
  sheetFile,
  trendName,
} from '../src/dataset/figures.ts';
import { type DatasetFile, gatherFiles, hashIn } from '../src/dataset/files.ts';
import { setIds } from '../src/series/sheets.ts';

type Read = (file: string) => Promise<unknown>;

/**
 * The files of the counties of codes; `places` is the file of all, and gives the name of the new one. Medians and sums are left out:
 * where all sheets are at hand, the page computes them.
 */
export async function cutFigures(
  read: Read,
  places: string,
  { codes, hash }: { codes: ReadonlySet<string>; hash: (text: string) => string },
): Promise<{ places: string; files: DatasetFile[] }> {
  const all = decodePlaces(await read(places));
  const { files, put } = gatherFiles(hash);
  const [cut, size] = [cutterOf(all, codes), sheetSize(all)];
  const sheets: Record<string, string[]> = {};
  for (const sheet of Object.keys(all.sheets)) {
    sheets[sheet] = [];
    for (const year of all.years) {
      const file = sheetFile(all, sheet, year);
      const name = file && put(`figures/${sheet}.${year}`, cutSheet(await read(file), sheet, size, cut));
      sheets[sheet].push(name ? hashIn(name) : '');
    }
  }
  const trends: Record<string, string> = {};
  for (const [trend, hash] of Object.entries(all.trends)) {
    const own = cutTrend(await read(trendName(trend, hash)), size, cut);
    trends[trend] = hashIn(put(`trends/${trend}`, own));
  }
  const own = all.counties.filter(({ code }) => codes.has(code));
  const kept = all.provinces.filter((_, i) => own.some(({ province }) => province === i));
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
    places: put('places', encodePlaces({ ...all, provinces, counties, sheets, trends, headcounts, units: {} })),
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

function cutSheet(json: unknown, name: string, size: SheetSize, cut: Cuts): unknown {
  const sheet: FigureSheet | StandingSheet | SumSheet = decodeSheet(json, { sheet: name, size });
  const { values, indexes } = cut.townships;
  if (isSums(sheet)) return encodeSums({ ...sheet, counties: cut.counties.values(sheet.counties) });
  if (isStanding(sheet)) {
    const { tablesUnread, proseUnread } = sheet;
    const unread = { tablesUnread: indexes(tablesUnread), proseUnread: indexes(proseUnread) };
    return encodeStanding({ ...sheet, values: values(sheet.values), ...unread });
  }
  const { approx, scanned, flagged, corrected = [] } = sheet;
  const marks = { approx: indexes(approx), scanned: indexes(scanned), flagged: indexes(flagged) };
  const byHand = indexes(corrected);
  const { corrected: _, ...rest } = { ...sheet, values: values(sheet.values), ...marks };
  return encodeSheet({ ...rest, ...(byHand.length > 0 && { corrected: byHand }) });
}

type Sheet = FigureSheet | StandingSheet | SumSheet;
const isStanding = (sheet: Sheet): sheet is StandingSheet => sheet.sheet === 'standing';
const isSums = (sheet: Sheet): sheet is SumSheet => Object.hasOwn(setIds, sheet.sheet);

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
