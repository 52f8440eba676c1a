import { type TextColumn, toText } from './column.ts';
import { datasetFormat, type Headcount } from './dataset.ts';
import type {
  EncodedFigures,
  EncodedHeadcounts,
  EncodedNames,
  EncodedPlaces,
  EncodedStanding,
  EncodedSums,
  EncodedTrend,
} from './figureSchema.ts';
import type {
  CountyTrend,
  FigureSheet,
  PlaceNames,
  Places,
  PlacesCounty,
  StandingSheet,
  SumSheet,
  Trend,
} from './figures.ts';
import { encodeHeadcounts } from './headcounts.ts';
import { toSteps } from './runs.ts';

/** The letter of each kind of nothing in a sheet. */
export const nothingLetters = {
  blank: 'b',
  not_in_form: 'f',
  not_seen: 's',
  not_published: 'p',
  unreadable: 'u',
  not_due: 'd',
  not_collected: 'c',
} as const;

/** The letter of each standing in the sheet `standing`. */
export const standingLetters = {
  on_time: 't',
  late: 'l',
  undated: 'n',
  not_published: 'p',
  not_seen: 's',
  not_due: 'd',
  not_collected: 'c',
} as const;

/** Writes places as columns; `decodePlaces` is the way back. */
export function encodePlaces(places: Places): EncodedPlaces {
  const { format, years, provinces, counties, sheets, cut, trends, headcounts = {} } = places;
  return {
    format,
    years: [...years],
    provinces: [...provinces],
    counties: {
      code: counties.map((c) => c.code),
      name: counties.map((c) => c.name),
      prefecture: counties.map((c) => c.prefecture),
      prefectureInitials: counties.map((c) => c.prefectureInitials),
      province: counties.map((c) => c.province),
      initials: counties.map((c) => c.initials),
      file: counties.map(hashOf),
      townships: counties.map(encodeCodes),
    },
    sheets: { ...sheets },
    cut,
    trends: { ...trends },
    ...(Object.keys(headcounts).length > 0 && { headcounts }),
  };
}

/** The name of a county's shard. */
export const shardName = (code: string, hash: string): string => `counties/${code}.${hash}.json`;

function hashOf({ code, file }: PlacesCounty): string {
  const hash = file.slice(shardName(code, '').indexOf('..') + 1, -'.json'.length);
  if (shardName(code, hash) !== file) throw new RangeError(`${file} is no shard of ${code}`);
  return hash;
}

function encodeCodes({ code, townships }: PlacesCounty): (number | string)[] {
  let last = 0;
  return townships.map((own) => {
    if (!own.startsWith(code) || !/^\d{3}$/.test(own.slice(code.length))) return own;
    const number = Number(own.slice(code.length));
    const step = number - last;
    if (step < 0) throw new RangeError(`townships of ${code} do not rise: ${own}`);
    last = number;
    return step;
  });
}

/** Writes what is stated of people, or of villages, in the order of all townships. */
export const encodeHeadcountFile = (townships: readonly (readonly Headcount[])[]): EncodedHeadcounts => ({
  format: datasetFormat,
  columns: encodeHeadcounts(townships).map(({ values, ...column }) => ({ ...column, values: [...values] })),
});

/** Writes the names of a province's townships. */
export const encodeNames = ({ format, name, short, initials }: PlaceNames): EncodedNames => ({
  format,
  name: [...name],
  short: name.map((whole, i) => (whole.startsWith(short[i]!) ? whole.length - short[i]!.length : short[i]!)),
  initials: [...initials],
});

/** What is told of single figures, by indexes of entries. */
export type Marks = Readonly<Record<'approx' | 'scanned' | 'flagged' | 'corrected', readonly number[]>>;

/** Writes the figures of a measure, or the letters of why there is none: of the townships in the first year, then in the second … */
export const encodeEntries = (
  { sheet, years }: { sheet: string; years: readonly number[] },
  entries: readonly (number | string)[],
  { corrected, ...marks }: Marks,
): EncodedFigures => ({
  ...{ format: datasetFormat, sheet, years: [...years], values: toText(entries) },
  approx: encodeMarks(marks.approx),
  scanned: encodeMarks(marks.scanned),
  flagged: encodeMarks(marks.flagged),
  ...(corrected.length > 0 && { corrected: encodeMarks(corrected) }),
});

/** Writes the figures of a measure in some years, of the same townships. */
export function encodeFigures(sheet: string, years: readonly FigureSheet[]): EncodedFigures {
  const townships = years[0]?.values.length ?? 0;
  const all = (mark: keyof Marks) => years.flatMap((year, y) => (year[mark] ?? []).map((at) => y * townships + at));
  return encodeEntries(
    { sheet, years: years.map(({ year }) => year) },
    years.flatMap(({ values }) => values.map((value) => (typeof value === 'number' ? value : nothingLetters[value]))),
    { approx: all('approx'), scanned: all('scanned'), flagged: all('flagged'), corrected: all('corrected') },
  );
}

/** Writes rising indexes as steps. */
export const encodeMarks = (indexes: readonly number[]): TextColumn => toText(toSteps(indexes));

/** Writes how townships stand in a year. */
export const encodeStanding = (standing: StandingSheet): EncodedStanding => ({
  ...{ format: standing.format, sheet: standing.sheet, year: standing.year },
  values: toText(standing.values.map((value) => standingLetters[value])),
  ...{ tablesUnread: encodeMarks(standing.tablesUnread), proseUnread: encodeMarks(standing.proseUnread) },
});

/** Writes the sums of a year. */
export function encodeSums({ format, sheet, year, ids, counties }: SumSheet): EncodedSums {
  const of = counties.map((county) => county?.of ?? nothingLetters.not_collected);
  const known = counties.flatMap((county) => county ?? []);
  const columns = (key: 'reports' | 'totals') => ids.flatMap((_, id) => known.map((county) => county[key][id]!));
  const [reports, totals] = [columns('reports'), columns('totals')];
  const once = reports.every((n, i) => n === totals[i]);
  const own = { of: toText(of), reports: toText(reports), totals: once ? null : toText(totals) };
  return { format, sheet, year, ids: [...ids], ...own };
}

/** Writes a channel or category over the years. */
export function encodeTrend({ format, trend, years, counties }: Trend): EncodedTrend {
  const column = (key: keyof CountyTrend) => toText(counties.flatMap((year) => year.map((county) => county[key])));
  return { format, trend, years: [...years], of: column('of'), reports: column('reports'), streaks: column('streaks') };
}
