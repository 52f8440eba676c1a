import type { Township } from '../dataset/dataset.ts';
import type { RuleId } from '../findings/finding.ts';
import type { FormEdition } from '../form/forms.ts';
import type { Level } from '../places/levels.ts';
import type { Aggregate, Relation } from './manner.ts';
import type { Measure } from './measures.ts';
import type { Note } from './note.ts';

/** Why there is no figure, in the order in which lists and legends name them. A reported 0 is a figure. */
export const nothings = [
  'blank',
  'not_in_form',
  'not_seen',
  'not_published',
  'unreadable',
  'not_due',
  'not_collected',
  'no_base',
  'no_population',
  'no_villages',
] as const;
/**
 * Left blank · not in this form · no report seen · stated not to have been published · could not be read; and those that
 * are no gap in the record: not yet established · not collected · not to be computed: a median of fewer than three figures,
 * or a change without a figure to hold it against · nobody stated how many people, how many villages there are.
 */
export type Nothing = (typeof nothings)[number];
const quiet = [
  'not_due',
  'not_collected',
  'no_base',
  'no_population',
  'no_villages',
] as const satisfies readonly Nothing[];
/** The kinds that are no gap in the record; charts and tables show a dot for them. */
export type Quiet = (typeof quiet)[number];
/** True of a kind that is no gap in the record. */
export const isQuiet = (kind: string): kind is Quiet => quiet.some((own) => own === kind);

/** A township's figure of one year, or why there is none: exactly one of `value` and `none` is null. */
export interface Point {
  year: number;
  value: number | null;
  none: Nothing | null;
  /** A figure stated as “about” or “more than”. */
  approx: boolean;
  /** A total the text does not state: the sum of the parts it states. */
  derived: boolean;
  /** Read from a picture of a page. */
  scanned: boolean;
  /** What the program read where a person corrected it, empty where that is told by the report alone; null where nobody did. */
  corrected: string | null;
  /** The report it comes from; null where none was seen. */
  report: string | null;
  /** The place in that report (`cell:…`, `disclosed`), for the address of the report page. */
  at: string;
  edition: FormEdition | null;
  /** True where a line may run here from the year before: both have figures, and they mean the same. */
  joined: boolean;
  /** Rules that found something (errors, warnings) in this very cell. */
  rules: readonly RuleId[];
  /** Of a place: its townships with a figure, and those that should report. */
  behind?: { n: number; due: number };
}

/** A difference between two years over the same townships. */
export interface Change {
  from: number;
  to: number;
  before: number;
  after: number;
  difference: number;
  /** Townships with a figure in both years. */
  townships: number;
  /** True of a sum over these townships alone: `before` is not the sum of the year before. */
  anew?: true;
}

/** One township over the years of the series. */
export interface SeriesRow {
  township: Township;
  /** Chosen by the reader, or among the highest where none is chosen. */
  chosen: boolean;
  /** Its colour and symbol, 0–7; null = drawn in grey. */
  slot: number | null;
  /** One point per year of the series. */
  points: readonly Point[];
  /** Latest year against the one before; null = not comparable. */
  change: Change | null;
}

/** How the figures of all townships of the county lie in a year. */
export interface Spread {
  year: number;
  /** Townships with a figure. */
  n: number;
  /** Townships that should report. */
  due: number;
  /** null under 3 figures. */
  median: number | null;
  /** First and third quartile; null under 5 figures. */
  low: number | null;
  high: number | null;
  /** True where the median may be joined to the year before. */
  joined: boolean;
}

/** Two neighbouring years of a series, and the editions of the form due for them. */
export interface FormChange {
  from: number;
  to: number;
  before: FormEdition;
  after: FormEdition;
}

/** What a chart draws, a table shows and a CSV file holds. */
export interface Series {
  measure: Measure;
  place: { code: string; name: string; prefecture: string | null; province: string };
  /** Ascending; the report years in the chosen period. */
  years: readonly number[];
  rows: readonly SeriesRow[];
  spread: readonly Spread[];
  /** All townships with a figure in both of the last two years; null where there is none. */
  change: Change | null;
  /** The neighbouring years of the series between which the form changed. */
  formChanges: readonly FormChange[];
  /** Reports behind the figures. */
  reports: number;
  /** Rows there are, drawn or not: townships of the county, or places. */
  townships: number;
  /**
   * Where rows are places and not townships: their level, what stands for them, all townships in them, how figures are given, and
   * who counted what they are held against (empty where they stand for themselves).
   */
  units?: { level: Level; by: Aggregate; townships: number; relation: Relation; from: string };
  /** True where the collection is a selection: then nothing is missing for not being there. */
  selection: boolean;
  /** Codes in the address that the county does not have. */
  unknown: readonly string[];
  /** Words at points that are here. */
  notes: readonly Note[];
  log: boolean;
  /** Each township on a scale of its own, where it has a drawing of its own. */
  free: boolean;
  showMedian: boolean;
  showGaps: boolean;
  patterns: boolean;
}

/** The point of the latest year. */
export const latest = (row: SeriesRow): Point => row.points[row.points.length - 1]!;
