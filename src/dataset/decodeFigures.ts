import { fromText, type TextColumn } from './column.ts';
import type { Headcount, Standing } from './dataset.ts';
import { decoder, fitting } from './decode.ts';
import { nothingLetters, shardName, standingLetters } from './encodeFigures.ts';
import {
  type EncodedFigures,
  type EncodedHeadcounts,
  type EncodedNames,
  type EncodedPlaces,
  type EncodedStanding,
  type EncodedSums,
  type EncodedTrend,
  encodedFigures,
  encodedHeadcounts,
  encodedNames,
  encodedPlaces,
  encodedStanding,
  encodedSums,
  encodedTrend,
} from './figureSchema.ts';
import type {
  CountySums,
  FigureSheet,
  NoFigure,
  PlaceNames,
  Places,
  PlacesCounty,
  SetSheetName,
  StandingSheet,
  SumSheet,
  Trend,
} from './figures.ts';
import { decodeHeadcounts } from './headcounts.ts';
import { fromSteps } from './runs.ts';
import { sameLength } from './sparse.ts';

/** What a sheet of a name holds. */
export type SheetOf<S extends SetSheetName> = S extends 'standing' ? StandingSheet : SumSheet;

const placesOf = decoder<EncodedPlaces>(encodedPlaces, 'places…');
const headcountsOf = decoder<EncodedHeadcounts>(encodedHeadcounts, 'figures/…');
const namesOf = decoder<EncodedNames>(encodedNames, 'names/…');
const figuresOf = decoder<EncodedFigures>(encodedFigures, 'figures/…');
const standingOf = decoder<EncodedStanding>(encodedStanding, 'figures/…');
const sumsOf = decoder<EncodedSums>(encodedSums, 'figures/…');
const trendOf = decoder<EncodedTrend>(encodedTrend, 'trends/…');

/** Reads `places.<hash>.json`; throws a DatasetError where anything does not fit. */
export function decodePlaces(json: unknown, file = 'places…'): Places {
  const { format, years, provinces, counties, sheets, cut, trends, headcounts } = placesOf(json, file);
  return fitting(file, () => {
    const { code, ...columns } = counties;
    sameLength(code.length, columns);
    const listed = code.map((_, i) => decodeCounty(counties, i, provinces.length));
    return {
      format,
      years,
      provinces,
      counties: listed,
      sheets,
      cut,
      trends,
      ...(headcounts && { headcounts: compact(headcounts) }),
    };
  });
}

const compact = ({
  population,
  villages,
}: NonNullable<EncodedPlaces['headcounts']>): NonNullable<Places['headcounts']> => ({
  ...(population && { population }),
  ...(villages && { villages }),
});

/** Reads what is stated of people, or of villages, of so many townships; throws a DatasetError where anything does not fit. */
export const decodeHeadcountFile = (json: unknown, townships: number, file = 'figures/…'): Headcount[][] =>
  fitting(file, () => decodeHeadcounts(headcountsOf(json, file).columns, townships));

function decodeCounty(columns: EncodedPlaces['counties'], i: number, provinces: number): PlacesCounty {
  const code = columns.code[i]!;
  const province = columns.province[i]!;
  if (province >= provinces) throw new RangeError(`no province ${province}`);
  return {
    ...{ code, name: columns.name[i]!, initials: columns.initials[i]!, province },
    ...{ prefecture: columns.prefecture[i]!, prefectureInitials: columns.prefectureInitials[i]! },
    file: shardName(code, columns.file[i]!),
    townships: decodeCodes(code, columns.townships[i]!),
  };
}

function decodeCodes(county: string, steps: readonly (number | string)[]): string[] {
  let last = 0;
  return steps.map((step) => {
    if (typeof step === 'string') return step;
    last += step;
    if (last > 999) throw new RangeError(`no township ${last} of ${county}`);
    return county + String(last).padStart(3, '0');
  });
}

/** Reads the names of a province's townships; throws a DatasetError where anything does not fit. */
export function decodeNames(json: unknown, file = 'names/…'): PlaceNames {
  const { format, name, short, initials } = namesOf(json, file);
  return fitting(file, () => {
    sameLength(name.length, { short, initials });
    const shorts = short.map((cut, i) => (typeof cut === 'string' ? cut : name[i]!.slice(0, name[i]!.length - cut)));
    return { format, name, short: shorts, initials };
  });
}

/** How many places a sheet is of. */
export interface SheetSize {
  counties: number;
  townships: number;
}

/** How many places the sheets of a collection are of. */
export const sheetSize = ({ counties }: Pick<Places, 'counties'>): SheetSize => ({
  counties: counties.length,
  townships: counties.reduce((sum, county) => sum + county.townships.length, 0),
});

/** Reads a sheet that is no measure; throws a DatasetError where anything does not fit. */
export function decodeSheet<S extends SetSheetName>(
  json: unknown,
  { sheet, size }: { sheet: S; size: SheetSize },
  file = 'figures/…',
): SheetOf<S> {
  return fitting(file, () => {
    const own = (sheet === 'standing' ? decodeStanding : decodeSums)(json, size, file);
    sameSheet(own.sheet, sheet);
    return own as SheetOf<S>;
  });
}

function sameSheet(is: string, asked: string): void {
  if (is !== asked) throw new RangeError(`the sheet ${is}, not ${asked}`);
}

const named = <L extends string>(letters: Readonly<Record<L, string>>): ReadonlyMap<string, L> =>
  new Map((Object.keys(letters) as L[]).map((name) => [letters[name], name]));
const nothings: ReadonlyMap<string, NoFigure> = named(nothingLetters);
const standings: ReadonlyMap<string, Standing> = named(standingLetters);

const noLetters: ReadonlyMap<string, never> = new Map<string, never>();
const numbersOf = (column: TextColumn, length: number): number[] => fromText(column, length, noLetters);
const marksOf = (steps: TextColumn, length: number): number[] => fromSteps(numbersOf(steps, steps.text.length), length);

/** Which figures a file has. */
export interface FiguresAsked {
  sheet: string;
  /** Its townships, as indexes among `townships`; null: all of these. */
  at: readonly number[] | null;
  townships: number;
}

/** Reads the figures of a measure, a sheet for each year of the file; of townships it has not, nothing was collected. */
export function decodeFigures(
  json: unknown,
  { sheet, at, townships }: FiguresAsked,
  file = 'figures/…',
): FigureSheet[] {
  return fitting(file, () => {
    const read = figuresOf(json, file);
    sameSheet(read.sheet, sheet);
    const own = at?.length ?? townships;
    const length = own * read.years.length;
    const entries = fromText(read.values, length, nothings);
    const marks = marksByYear(length, own, at);
    const [approx, scanned, flagged] = [read.approx, read.scanned, read.flagged].map(marks);
    const corrected = read.corrected && marks(read.corrected);
    return read.years.map((year, y) => ({
      ...{ sheet, year, values: placed(entries.slice(y * own, (y + 1) * own), at, townships) },
      ...{ approx: approx!(y), scanned: scanned!(y), flagged: flagged!(y) },
      ...(corrected && { corrected: corrected(y) }),
    }));
  });
}

/** The entries of some townships among all. */
function placed(own: (number | NoFigure)[], at: readonly number[] | null, townships: number): (number | NoFigure)[] {
  if (!at) return own;
  const all = new Array<number | NoFigure>(townships).fill('not_collected');
  for (const [i, place] of at.entries()) all[place] = own[i]!;
  return all;
}

/** The marks of each year, as indexes among all townships. */
const marksByYear = (length: number, own: number, at: readonly number[] | null) => (column: TextColumn) => {
  const marks = marksOf(column, length);
  return (year: number): number[] =>
    marks.flatMap((mark) => (Math.floor(mark / own) === year ? [at ? at[mark % own]! : mark % own] : []));
};

function decodeStanding(json: unknown, { townships }: SheetSize, file: string): StandingSheet {
  const { values, tablesUnread, proseUnread, ...rest } = standingOf(json, file);
  const states = fromText(values, townships, standings).map((state) => {
    if (typeof state === 'number') throw new RangeError(`no entry: ${state}`);
    return state;
  });
  return {
    ...{ ...rest, values: states },
    tablesUnread: marksOf(tablesUnread, townships),
    proseUnread: marksOf(proseUnread, townships),
  };
}

function decodeSums(json: unknown, { counties }: SheetSize, file: string): SumSheet {
  const { of, reports, totals, ...rest } = sumsOf(json, file);
  const { ids } = rest;
  const known = fromText(of, counties, new Map([[nothingLetters.not_collected, null]]));
  const collected = known.filter((n) => n !== null).length;
  const holds = numbersOf(reports, ids.length * collected);
  const often = totals ? numbersOf(totals, ids.length * collected) : holds;
  let at = 0;
  const own = known.map((n): CountySums | null => {
    if (n === null) return null;
    const column = (all: readonly number[]) => ids.map((_, id) => all[id * collected + at]!);
    const sums = { of: n, reports: column(holds), totals: column(often) };
    at++;
    return sums;
  });
  return { ...rest, counties: own };
}

/** Reads a channel or category over the years, of so many counties; throws a DatasetError where anything does not fit. */
export function decodeTrend(json: unknown, counties: number, file = 'trends/…'): Trend {
  const { of, reports, streaks, ...rest } = trendOf(json, file);
  return fitting(file, () => {
    const length = rest.years.length * counties;
    const [known, holds, runs] = [of, reports, streaks].map((column) => numbersOf(column, length));
    const county = (i: number) => ({ of: known![i]!, reports: holds![i]!, streaks: runs![i]! });
    return {
      ...rest,
      counties: rest.years.map((_, y) => Array.from({ length: counties }, (_, c) => county(y * counties + c))),
    };
  });
}
