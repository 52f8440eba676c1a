import type { Headcount, Standing } from './dataset.ts';
import { decoder, fitting } from './decode.ts';
import { nothingLetters, shardName, standingLetters } from './encodeFigures.ts';
import {
  type EncodedHeadcounts,
  type EncodedNames,
  type EncodedPlaces,
  type EncodedSets,
  type EncodedSheet,
  type EncodedStanding,
  encodedHeadcounts,
  encodedNames,
  encodedPlaces,
  encodedSets,
  encodedSheet,
  encodedStanding,
} from './figureSchema.ts';
import {
  type FigureSheet,
  type NoFigure,
  type PlaceNames,
  type Places,
  type PlacesCounty,
  type SetSheet,
  type SetSheetFile,
  type StandingSheet,
  setSheets,
} from './figures.ts';
import { decodeHeadcounts } from './headcounts.ts';
import { fromRuns, fromSteps } from './runs.ts';
import { sameLength } from './sparse.ts';

/** What a sheet of a name holds. */
export type SheetOf<S extends string> = S extends 'standing'
  ? StandingSheet
  : S extends SetSheet
    ? SetSheetFile
    : FigureSheet;

const placesOf = decoder<EncodedPlaces>(encodedPlaces, 'places…');
const headcountsOf = decoder<EncodedHeadcounts>(encodedHeadcounts, 'figures/…');
const namesOf = decoder<EncodedNames>(encodedNames, 'names/…');
const sheetOf = decoder<EncodedSheet>(encodedSheet, 'figures/…');
const standingOf = decoder<EncodedStanding>(encodedStanding, 'figures/…');
const setsOf = decoder<EncodedSets>(encodedSets, 'figures/…');

/** Reads `places.<hash>.json`; throws a DatasetError where anything does not fit. */
export function decodePlaces(json: unknown, file = 'places…'): Places {
  const { format, years, provinces, counties, sheets, headcounts } = placesOf(json, file);
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
  const own = { code, name: columns.name[i]!, prefecture: columns.prefecture[i]!, province };
  const townships = decodeCodes(code, columns.townships[i]!);
  return { ...own, initials: columns.initials[i]!, file: shardName(code, columns.file[i]!), townships };
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

/** Reads a sheet of `townships` townships; throws a DatasetError where anything does not fit. */
export function decodeSheet<S extends string>(
  json: unknown,
  { sheet, townships }: { sheet: S; townships: number },
  file = 'figures/…',
): SheetOf<S> {
  return fitting(file, () => {
    const read = sheet === 'standing' ? decodeStanding : isSetSheet(sheet) ? decodeSets : decodeFigures;
    const own = read(json, townships, file);
    if (own.sheet !== sheet) throw new RangeError(`the sheet ${own.sheet}, not ${sheet}`);
    return own as SheetOf<S>;
  });
}

const isSetSheet = (sheet: string): boolean => setSheets.some((name) => name === sheet);

const named = <L extends string>(letters: Readonly<Record<L, string>>): ReadonlyMap<string, L> =>
  new Map((Object.keys(letters) as L[]).map((name) => [letters[name], name]));
const nothings: ReadonlyMap<string, NoFigure> = named(nothingLetters);
const standings: ReadonlyMap<string, Standing> = named(standingLetters);

function decodeFigures(json: unknown, townships: number, file: string): FigureSheet {
  const { format, sheet, year, values, approx, scanned, flagged } = sheetOf(json, file);
  return {
    ...{ format, sheet, year },
    values: fromRuns(values, townships, { number: (value) => value, letters: nothings }),
    approx: fromSteps(approx, townships),
    scanned: fromSteps(scanned, townships),
    flagged: fromSteps(flagged, townships),
  };
}

function decodeStanding(json: unknown, townships: number, file: string): StandingSheet {
  const { values, tablesUnread, proseUnread, ...rest } = standingOf(json, file);
  const number = (value: number): never => {
    throw new RangeError(`no entry: ${value}`);
  };
  return {
    ...rest,
    values: fromRuns(values, townships, { number, letters: standings }),
    tablesUnread: fromSteps(tablesUnread, townships),
    proseUnread: fromSteps(proseUnread, townships),
  };
}

function decodeSets(json: unknown, townships: number, file: string): SetSheetFile {
  const { sets, values, ...rest } = setsOf(json, file);
  const own = sets.map((pairs) => decodeSet(pairs, rest.ids));
  const number = (at: number) => {
    const set = own[at];
    if (!set) throw new RangeError(`no set ${at}`);
    return set;
  };
  return { ...rest, values: fromRuns(values, townships, { number, letters: nothings }) };
}

function decodeSet(pairs: readonly number[], ids: readonly string[]): ReadonlyMap<number, number> {
  const set = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) {
    const [id, often] = [pairs[i]!, pairs[i + 1]];
    if (!(id in ids) || often === undefined) throw new RangeError(`no pair ${id}, ${often}`);
    set.set(id, often);
  }
  return set;
}
