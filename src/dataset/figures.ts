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
  /** For each sheet the hash of its file of each year of `years`; '' where the year has none. See {@link sheetFile}. */
  sheets: Readonly<Record<string, readonly string[]>>;
  /** For each id of {@link trendSheets}, as `<sheet>.<id>`, the hash of its file. See {@link trendFile}. */
  trends: Readonly<Record<string, string>>;
  /** For each measure, as `<measure>.<aggregate>.<reach>`, the hash of its file. See {@link unitFile}. */
  units: Readonly<Record<string, string>>;
  /** The files of people and of villages, `figures/<kind>.<hash>.json`; absent: nobody stated any. */
  headcounts?: Readonly<Partial<Record<Denominator, string>>>;
}

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

/** The sheet of a measure (its id), `figures/<measure>.<year>.<hash>.json`: a figure of every township, or why there is none. */
export interface FigureSheet {
  format: typeof datasetFormat;
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
/** The places of a file: all above the counties, with counties that answer to their province; or all counties. */
export type Reach = 'above' | 'counties';

/** `units/<measure>.<aggregate>.<reach>.<hash>.json`: how places of a collection stand with a measure, over all years. */
export interface UnitSheet {
  format: typeof datasetFormat;
  sheet: string;
  by: Aggregated;
  reach: Reach;
  years: readonly number[];
  /** By year and place: the collection, its provinces, its prefectures; or the counties; each in the order of their codes. */
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
  lack: NoFigure | null;
  /** Townships with a figure in the calendar year before too, and beside a sum the sums of these; null where there is no such year. */
  both: { townships: number; before: number; now: number } | null;
}

/** The name of a sheet's file of a year; null where there is none. */
export function sheetFile({ years, sheets }: Places, sheet: string, year: number): string | null {
  const hash = Object.hasOwn(sheets, sheet) ? sheets[sheet]?.[years.indexOf(year)] : '';
  return hash ? `figures/${sheet}.${year}.${hash}.json` : null;
}

/** The name of the file of a trend. */
export const trendName = (trend: string, hash: string): string => `trends/${trend}.${hash}.json`;

/** The name of the file of a channel (`used`) or category (`stated`) over the years; null where there is none. */
export function trendFile({ trends }: Places, sheet: (typeof trendSheets)[number], id: string): string | null {
  const name = `${sheet}.${id}`;
  return Object.hasOwn(trends, name) ? trendName(name, trends[name]!) : null;
}

/** The name of a file of units. */
export const unitName = (unit: string, hash: string): string => `units/${unit}.${hash}.json`;

/** The name of the file of a measure's medians or sums over the years; null where there is none. */
export function unitFile({ units }: Places, measure: string, by: Aggregated, reach: Reach): string | null {
  const name = `${measure}.${by}.${reach}`;
  return Object.hasOwn(units, name) ? unitName(name, units[name]!) : null;
}
