/**
 * Files by measure and year, over all townships of a collection of more than one county: what a page above the county is drawn of.
 * All of them list the townships in the order of {@link Places}. A collection of one county has none of them.
 */
import type { Denominator, datasetFormat, Standing } from './dataset.ts';

/** `places.<hash>.json`, named by the index as `places`: which townships there are, in which counties, and where their figures lie. */
export interface Places {
  format: typeof datasetFormat;
  years: readonly number[];
  /** By code of the province's directory; with pinyin initials. `names` is the file with the names of its townships. */
  provinces: readonly { code: string; name: string; initials: string; names: string }[];
  /** By code; their townships follow each other in all files. */
  counties: readonly PlacesCounty[];
  /** For each sheet the hash in the names of all its files. See {@link sheetFile} and {@link unitFile}. */
  sheets: Readonly<Record<string, string>>;
  /**
   * How the figures of measures are cut: `whole`, a file for each measure with all townships and years; of a large collection
   * `parts`: a file for each province with all years, one for each year with all townships, and files of medians and sums.
   */
  cut: FiguresCut;
  /** For each id of {@link trendSheets}, as `<sheet>.<id>`, the hash of its file. See {@link trendFile}. */
  trends: Readonly<Record<string, string>>;
  /** The files of people and of villages, `figures/<kind>.<hash>.json`; absent: nobody stated any. */
  headcounts?: Readonly<Partial<Record<Denominator, string>>>;
}

/** See {@link Places}. */
export const figuresCuts = ['whole', 'parts'] as const;
/** See {@link Places}. */
export type FiguresCut = (typeof figuresCuts)[number];

/** A county in {@link Places}. */
export interface PlacesCounty {
  code: string;
  name: string;
  /** Its prefecture's name; null where it answers to the province. */
  prefecture: string | null;
  /** '' without a prefecture. */
  prefectureInitials: string;
  /** Index into the provinces. */
  province: number;
  initials: string;
  /** Its shard, `counties/<code>.<hash>.json`. */
  file: string;
  /** Codes of its townships, ascending. */
  townships: readonly string[];
}

/** `names/<province>.<hash>.json`: of a province's townships, in the order of its counties in {@link Places}. */
export interface PlaceNames {
  format: typeof datasetFormat;
  name: readonly string[];
  /** Name without 乡/镇/街道 where that stays unique in the county. */
  short: readonly string[];
  initials: readonly string[];
}

/** Why a township has no figure. Those of {@link Standing} are told by the sheet `standing` and repeated here. */
export type NoFigure =
  | 'blank'
  | 'not_in_form'
  | 'not_seen'
  | 'not_published'
  | 'unreadable'
  | 'not_due'
  | 'not_collected';

/** The figures of a measure (its id) and year: of every township, or why there is none. */
export interface FigureSheet {
  sheet: string;
  year: number;
  values: readonly (number | NoFigure)[];
  /** Townships (indexes) whose figure is stated as “about”, was read from a picture, or has a finding of its own. */
  approx: readonly number[];
  scanned: readonly number[];
  flagged: readonly number[];
  /** Those that a person corrected; absent: none. */
  corrected?: readonly number[];
}

/** Sheets that hold sums of counties: channels used · categories of problems stated · findings by rule · what became of requests. */
export const sumSheets = ['used', 'stated', 'rules', 'applications'] as const;
/** A sheet that holds sums of counties. */
export type SumSheetName = (typeof sumSheets)[number];
/** Those of which each id has a file of its own over the years. */
export const trendSheets = ['used', 'stated'] as const;
/** Sheets that are no measure: how each township stands, and those of sums. */
export const setSheets = ['standing', ...sumSheets] as const;
/** A sheet that is no measure. */
export type SetSheetName = (typeof setSheets)[number];

/** The sheet `standing` of a year: when each report is dated, or why there is none. */
export interface StandingSheet {
  format: typeof datasetFormat;
  sheet: 'standing';
  year: number;
  values: readonly Standing[];
  /** Townships (indexes) whose report was seen and whose tables, and whose prose, could not be read. */
  tablesUnread: readonly number[];
  proseUnread: readonly number[];
}

/**
 * A sheet of sums of a year. Of `applications` the ids are the sums of the applications page, and an id holds in the reports that state it;
 * of `rules` it holds where the rule has an open finding.
 */
export interface SumSheet {
  format: typeof datasetFormat;
  sheet: SumSheetName;
  year: number;
  ids: readonly string[];
  /** In the order of {@link Places}; null where no report of the year was collected. */
  counties: readonly (CountySums | null)[];
}

/** A county in a sheet of sums. */
export interface CountySums {
  /** Reports of which it is known. */
  of: number;
  /** By id: the reports in which it holds, and how often or how many in all of them. */
  reports: readonly number[];
  totals: readonly number[];
}

/** `trends/<sheet>.<id>.<hash>.json`: one channel or category over all years. */
export interface Trend {
  format: typeof datasetFormat;
  /** `<sheet>.<id>`. */
  trend: string;
  years: readonly number[];
  /** By year and county, in the order of {@link Places}. */
  counties: readonly (readonly CountyTrend[])[];
}

/** A county in a year of a trend. */
export interface CountyTrend {
  /** Reports of which it is known, and those in which it holds. */
  of: number;
  reports: number;
  /** Townships in which it holds three years running or longer, up to this one. */
  streaks: number;
}

/** What stands for a place: the median or the sum of its townships. */
export type Aggregated = 'median' | 'sum';
/** The places of a file, the collection and: all above the counties, with counties that answer to their province; or all counties. */
export type Reach = 'above' | 'counties';

/**
 * `units/<measure>.<relation>.<aggregate>.<reach>.<hash>.json`: how places of a collection stand with a measure, over all years; `as` says
 * how figures are given, an index with the first year of all as 100.
 */
export interface UnitSheet {
  sheet: string;
  as: string;
  by: Aggregated;
  reach: Reach;
  years: readonly number[];
  /** By year and place: the collection, then its provinces and its prefectures; or its counties; each in the order of their codes. */
  places: readonly (readonly UnitYear[])[];
}

/** How a place stands with a measure in a year. */
export interface UnitYear {
  /** Townships that should report · those of which there is a report · those with a figure. */
  due: number;
  reports: number;
  n: number;
  /** The median, null under 3 figures; or the sum, null of none. */
  value: number | null;
  /** The quartiles; null under 5 figures, of a county, and beside a sum. */
  low: number | null;
  high: number | null;
  /** Of what most of its townships lack a figure for; null where any has one. */
  lack: UnitLack | null;
  /** Those that stand behind the sum; beside a median those with a figure. */
  summed: number;
  /** Of those those of the calendar year before too; null where there is no such year. */
  both: UnitPair | null;
}

/** Townships of two years; beside a sum the sums of these, null where there is none, and of counties but in the last year. */
export interface UnitPair {
  townships: number;
  before: number | null;
  now: number | null;
}

/** Why a place has no figure: as a township, or for want of what figures are held against. */
export type UnitLack = NoFigure | 'no_base' | 'no_population' | 'no_villages';

type Led = Pick<Places, 'years' | 'sheets'>;
const hashOf = ({ sheets }: Led, sheet: string): string | null =>
  Object.hasOwn(sheets, sheet) ? sheets[sheet]! : null;

/** What stands for the year in the name of a measure's only file. */
export const ALL_YEARS = 'all';

/** The name of a sheet's file: of a year, of a province by its code, or {@link ALL_YEARS}; null where there is none. */
export function sheetFile(places: Led, sheet: string, of: number | string): string | null {
  const hash = hashOf(places, sheet);
  return hash === null || (typeof of === 'number' && !places.years.includes(of))
    ? null
    : `figures/${sheet}.${of}.${hash}.json`;
}

/** The name of the file of a trend. */
export const trendName = (trend: string, hash: string): string => `trends/${trend}.${hash}.json`;

/** The name of the file of a channel (`used`) or category (`stated`) over the years; null where there is none. */
export function trendFile({ trends }: Places, sheet: (typeof trendSheets)[number], id: string): string | null {
  const name = `${sheet}.${id}`;
  return Object.hasOwn(trends, name) ? trendName(name, trends[name]!) : null;
}

/** The name of a file of medians or sums without its hash. */
export const unitStem = ({ sheet, as, by, reach }: UnitFileAsked): string => `units/${sheet}.${as}.${by}.${reach}`;
/** Which file of medians or sums. */
export type UnitFileAsked = Pick<UnitSheet, 'sheet' | 'as' | 'by' | 'reach'>;

/** The name of a file of medians or sums over the years; null where there is none. */
export function unitFile(places: Led & Pick<Places, 'cut'>, asked: UnitFileAsked): string | null {
  const hash = hashOf(places, asked.sheet);
  return places.cut === 'whole' || hash === null ? null : `${unitStem(asked)}.${hash}.json`;
}
