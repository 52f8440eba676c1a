import type { County, ReportSummary, Township } from '../dataset/dataset.ts';
import { absence, type Collected, collect } from './point.ts';

/** A report whose words can be read, or why there is none. */
export type Readable = { report: ReportSummary; none: null } | { report: null; none: WordNothing };
/** Words are in every form, and a report without a statement is a report: the others remain. */
export type WordNothing = 'not_published' | 'unreadable' | 'not_due' | 'not_collected';

/** A township's report of a year, if its words can be read. */
export function readable(township: Township, year: number, { reports, county }: Collected): Readable {
  const report = reports.get(`${township.code}-${year}`);
  if (!report) return { report: null, none: absence(township, year, county) };
  return report.status === 'unreadable' ? { report: null, none: 'unreadable' } : { report, none: null };
}

/** The reports of a year whose words can be read. */
export function readableReports(county: County, year: number, collected = collect(county)): ReportSummary[] {
  return county.townships.flatMap((t) => readable(t, year, collected).report ?? []);
}

/** The year a page is about: the one asked for where the dataset has it, else the latest; null of an empty dataset. */
export function yearOf(county: County, asked: number | 'latest'): number | null {
  if (asked !== 'latest' && county.years.includes(asked)) return asked;
  return county.years[county.years.length - 1] ?? null;
}

/** How many of how many: a share is given as both, since the number of readable reports differs by year. */
export interface Share {
  count: number;
  of: number;
}
