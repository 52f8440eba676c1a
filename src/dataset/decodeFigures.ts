import { fromText, type TextColumn } from './column.ts';
import type { Headcount, Standing } from './dataset.ts';
import { decoder, fitting } from './decode.ts';
import { nothingLetters, shardName, standingLetters } from './encodeFigures.ts';
import {
  type EncodedHeadcounts,
  type EncodedNames,
  type EncodedPlaces,
  type EncodedSheet,
  type EncodedStanding,
  type EncodedSums,
  type EncodedTrend,
  encodedHeadcounts,
  encodedNames,
  encodedPlaces,
  encodedSheet,
  encodedStanding,
  encodedSums,
  encodedTrend,
} from './figureSchema.ts';
import {
  type CountySums,
  type FigureSheet,
  type NoFigure,
  type PlaceNames,
  type Places,
  type PlacesCounty,
  type StandingSheet,
  type SumSheet,
  type SumSheetName,
  sumSheets,
  type Trend,
} from './figures.ts';
import { decodeHeadcounts } from './headcounts.ts';
import { fromSteps } from './runs.ts';
import { sameLength } from './sparse.ts';

/** What a sheet of a name holds. */
export type SheetOf<S extends string> = S extends 'standing'
  ? StandingSheet
  : S extends SumSheetName
    ? SumSheet
    : FigureSheet;

const placesOf = decoder<EncodedPlaces>(encodedPlaces, 'places…');
const headcountsOf = decoder<EncodedHeadcounts>(encodedHeadcounts, 'figures/…');
const namesOf = decoder<EncodedNames>(encodedNames, 'names/…');
const sheetOf = decoder<EncodedSheet>(encodedSheet, 'figures/…');
const standingOf = decoder<EncodedStanding>(encodedStanding, 'figures/…');
const sumsOf = decoder<EncodedSums>(encodedSums, 'figures/…');
const trendOf = decoder<EncodedTrend>(encodedTrend, 'trends/…');

/** Reads `places.<hash>.json`; throws a DatasetError where anything does not fit. */
export function decodePlaces(json: unknown, file = 'places…'): Places {
  const { format, years, provinces, counties, sheets, trends, units, headcounts } = placesOf(json, file);
  return fitting(file, () => {
    const { code, ...columns } = counties;
    sameLength(code.length, columns);
    sameLength(years.length, sheets);
    const listed = code.map((_, i) => decodeCounty(counties, i, provinces.length));
    return {
      format,
      years,
      provinces,
      counties: listed,
      sheets,
      trends,
      units,
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

/** Reads a sheet; throws a DatasetError where anything does not fit. */
export function decodeSheet<S extends string>(
  json: unknown,
  { sheet, size }: { sheet: S; size: SheetSize },
  file = 'figures/…',
): SheetOf<S> {
  return fitting(file, () => {
    const read = sheet === 'standing' ? decodeStanding : isSumSheet(sheet) ? decodeSums : decodeFigures;
    const own = read(json, size, file);
    if (own.sheet !== sheet) throw new RangeError(`the sheet ${own.sheet}, not ${sheet}`);
    return own as SheetOf<S>;
  });
}

const isSumSheet = (sheet: string): boolean => sumSheets.some((name) => name === sheet);

const named = <L extends string>(letters: Readonly<Record<L, string>>): ReadonlyMap<string, L> =>
  new Map((Object.keys(letters) as L[]).map((name) => [letters[name], name]));
const nothings: ReadonlyMap<string, NoFigure> = named(nothingLetters);
const standings: ReadonlyMap<string, Standing> = named(standingLetters);

const noLetters: ReadonlyMap<string, never> = new Map<string, never>();
const numbersOf = (column: TextColumn, length: number): number[] => fromText(column, length, noLetters);
const marksOf = (steps: TextColumn, length: number): number[] => fromSteps(numbersOf(steps, steps.text.length), length);

function decodeFigures(json: unknown, { townships }: SheetSize, file: string): FigureSheet {
  const { format, sheet, year, values, approx, scanned, flagged, corrected } = sheetOf(json, file);
  return {
    ...{ format, sheet, year },
    values: fromText(values, townships, nothings),
    approx: marksOf(approx, townships),
    scanned: marksOf(scanned, townships),
    flagged: marksOf(flagged, townships),
    ...(corrected && { corrected: marksOf(corrected, townships) }),
  };
}

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
