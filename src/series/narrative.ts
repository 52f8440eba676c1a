import type { Absence, County, ReportSummary, Township } from '../dataset/dataset.ts';
import { hasTables } from '../dataset/totals.ts';
import { absence, type ReportIndex } from './point.ts';

/** From so many reports on a share is drawn as one; of fewer the count stands alone. */
export const fewestForShare = 3;

/** Why nothing is known of what a report says: there is none, or it could not be read. */
export type WordNothing = Absence | 'unreadable';
/** A report whose sentences were read, or why there is none. */
export type Readable<N = WordNothing> = { report: ReportSummary; none: null } | { report: null; none: N };

/** A township's report of a year, if its prose was read. A report without a statement is a report. */
export function withProse(township: Township, year: number, reports: ReportIndex): Readable {
  const report = reports.get(`${township.code}-${year}`);
  if (!report) return { report: null, none: absence(township, year) };
  return report.prose === 'read' ? { report, none: null } : { report: null, none: 'unreadable' };
}

/** A township's report of a year, if its tables were read. */
export function withTables(
  township: Township,
  year: number,
  reports: ReportIndex,
): Readable<WordNothing | 'not_in_form'> {
  const report = reports.get(`${township.code}-${year}`);
  if (!report) return { report: null, none: absence(township, year) };
  if (hasTables(report)) return { report, none: null };
  return { report: null, none: report.tables === 'no_form' ? 'not_in_form' : 'unreadable' };
}

/** The year a page is about: the one asked for where the dataset has it, else the latest; null of an empty dataset. */
export function yearOf(county: County, asked: number | 'latest'): number | null {
  if (asked !== 'latest' && county.years.includes(asked)) return asked;
  return county.years[county.years.length - 1] ?? null;
}

/** How many of how many: a share is given as both, since the number of reports that were read differs by year. */
export interface Share {
  count: number;
  of: number;
}
