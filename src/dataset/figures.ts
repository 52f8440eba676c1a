/**
 * Files by measure and year, over all townships of a collection of more than one county: what a page above the county is drawn of.
 * All of them list the townships in the order of {@link Places}. A collection of one county has none of them.
 */
import type { Denominator, datasetFormat, Standing } from './dataset.ts';

/** `places.<hash>.json`, named by the index as `places`: which townships there are, in which counties, and where their figures lie. */
export interface Places {
  format: typeof datasetFormat;
  years: readonly number[];
  /** By code of the province's directory. `names` is the file with the names of its townships. */
  provinces: readonly { code: string; name: string; names: string }[];
  /** By code; their townships follow each other in all files. */
  counties: readonly PlacesCounty[];
  /** For each sheet the hash of its file of each year of `years`; '' where the year has none. See {@link sheetFile}. */
  sheets: Readonly<Record<string, readonly string[]>>;
  /** The files of people and of villages, `figures/<kind>.<hash>.json`; absent: nobody stated any. */
  headcounts?: Readonly<Partial<Record<Denominator, string>>>;
}

/** A county in {@link Places}. */
export interface PlacesCounty {
  code: string;
  name: string;
  /** Its prefecture's name; null where it answers to the province. */
  prefecture: string | null;
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
}

/**
 * Sheets that are no measure: how each township stands · channels it used · categories of problems it states · findings by rule · what
 * became of requests.
 */
export const setSheets = ['standing', 'used', 'stated', 'rules', 'applications'] as const;
/** A sheet that is no measure. */
export type SetSheet = (typeof setSheets)[number];

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
 * The sheets `used`, `stated`, `rules` and `applications` of a year: of every township the ids that hold (with their
 * number for `rules`), or why nothing is known. Of `applications` the ids are the sums of the applications page, and what
 * a report does not state is not there.
 */
export interface SetSheetFile {
  format: typeof datasetFormat;
  sheet: Exclude<SetSheet, 'standing'>;
  year: number;
  ids: readonly string[];
  /** Index into `ids` → how often (1 for `used` and `stated`) or how many; or why nothing is known. */
  values: readonly (ReadonlyMap<number, number> | NoFigure)[];
}

/** The name of a sheet's file of a year; null where there is none. */
export function sheetFile({ years, sheets }: Places, sheet: string, year: number): string | null {
  const hash = Object.hasOwn(sheets, sheet) ? sheets[sheet]?.[years.indexOf(year)] : '';
  return hash ? `figures/${sheet}.${year}.${hash}.json` : null;
}
