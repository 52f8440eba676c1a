import type { County, PublicationStatus, Township } from '../dataset/dataset.ts';
import type { Severity } from '../findings/finding.ts';
import { measureOf } from './measures.ts';
import { yearOf } from './narrative.ts';
import type { Period } from './params.ts';
import { type Collected, collect, isDue } from './point.ts';
import { selectSeries } from './select.ts';
import type { Change, Series } from './series.ts';
import { sum } from './statistics.ts';
import { defaultView } from './view.ts';

/** How a township stands with one year's report. */
export interface CoverageCell {
  year: number;
  status: PublicationStatus;
  date: string | null;
  daysLate: number;
  report: string | null;
  findings: Readonly<Record<Severity, number>>;
}

/** A township over all years, with the findings of the year the page is about. */
export interface CoverageRow {
  township: Township;
  cells: readonly CoverageCell[];
  findings: Readonly<Record<Severity, number>>;
  /** Higher = needs more attention; recent lapses weigh more. */
  attention: number;
}

/** How many reports stand how, in one year. */
export interface StatusCount extends Readonly<Record<PublicationStatus, number>> {
  year: number;
  /** Townships that should report. */
  due: number;
  /** Published, in whatever state. */
  published: number;
}

/** One headline figure with its past. */
export interface Headline {
  measure: string;
  series: Series;
  /** Sum over the townships with a figure; null where there is none. */
  total: number | null;
  /** Townships with a figure, and those whose figure is 0. */
  townships: number;
  zeros: number;
  /** Like for like. */
  change: Change | null;
}

/** The overview of one county and year. */
export interface Overview {
  year: number;
  years: readonly number[];
  counts: readonly StatusCount[];
  now: StatusCount;
  before: StatusCount | null;
  /** Most attention first, ties by code. */
  rows: readonly CoverageRow[];
  headlines: readonly Headline[];
  findings: Readonly<Record<Severity, number>>;
  /** True where the collection is a selection: its `not_due` means not collected. */
  selection: boolean;
}

/** The measures at the top of the overview. */
export const headlineMeasures = [
  'disclosed',
  'proactive.penalties.decisions',
  'applications.received.total',
  'proactive.normative_documents.in_force',
] as const;

const noFindings: Readonly<Record<Severity, number>> = { error: 0, warning: 0, note: 0 };

/** The overview page of a county in a year; null of an empty dataset. */
export function selectOverview(county: County, asked: number | 'latest'): Overview | null {
  const year = yearOf(county, asked);
  if (year === null) return null;
  const years = county.years.filter((y) => y <= year);
  const collected = collect(county);
  const rows = county.townships.map((t) => coverageRow(t, county.years, year, collected));
  const counts = county.years.map((y, i) => countStatus(rows, y, i));
  const thisYear = county.reports.filter((r) => r.year === year);
  return {
    year,
    years: county.years,
    counts,
    now: counts.find((c) => c.year === year)!,
    before: counts.find((c) => c.year === year - 1) ?? null,
    rows: [...rows].sort((a, b) => b.attention - a.attention),
    headlines: headlineMeasures.map((m) => headline(county, m, years)),
    findings: addFindings(thisYear.map((r) => r.findings)),
    selection: county.expect === 'present',
  };
}

function coverageRow(township: Township, years: readonly number[], year: number, collected: Collected): CoverageRow {
  const cells = years.map((y) => coverageCell(township, y, collected));
  const findings = cells.find((c) => c.year === year)?.findings ?? noFindings;
  return { township, cells, findings, attention: attentionOf(cells, year) };
}

function coverageCell(township: Township, year: number, { reports, county }: Collected): CoverageCell {
  const report = reports.get(`${township.code}-${year}`);
  if (report) {
    const { status, date, daysLate, id, findings } = report;
    return { year, status, date, daysLate, report: id, findings };
  }
  const status = isDue(township, year, county) ? 'missing' : 'not_due';
  return { year, status, date: null, daysLate: 0, report: null, findings: noFindings };
}

const weight: Readonly<Record<PublicationStatus, number>> = {
  missing: 8,
  unreadable: 6,
  late: 2,
  undated: 1,
  on_time: 0,
  not_due: 0,
};

/** Lapses up to the year, each halved per two years of age; in the year itself findings count a little. */
function attentionOf(cells: readonly CoverageCell[], year: number): number {
  const past = cells.filter((c) => c.year <= year);
  const lapses = past.reduce((n, c) => n + weight[c.status] * 2 ** ((c.year - year) / 2), 0);
  const { error, warning } = past.find((c) => c.year === year)?.findings ?? noFindings;
  return lapses + Math.min(error, 10) * 0.1 + Math.min(warning, 10) * 0.01;
}

function countStatus(rows: readonly CoverageRow[], year: number, at: number): StatusCount {
  const count = { on_time: 0, late: 0, undated: 0, unreadable: 0, missing: 0, not_due: 0 };
  for (const row of rows) count[row.cells[at]!.status]++;
  const published = count.on_time + count.late + count.undated + count.unreadable;
  return { ...count, year, due: published + count.missing, published };
}

/** A headline measure up to a year, over all townships. */
export function headline(county: County, measure: string, years: readonly number[]): Headline {
  const time: Period = { from: 'earliest', to: years[years.length - 1] ?? 'latest' };
  const view = { ...defaultView('explore'), m: measure, top: 0, time };
  const series = selectSeries(county, view);
  const values = series.rows.flatMap((row) => row.points[row.points.length - 1]?.value ?? []);
  return {
    measure: measureOf(measure)?.id ?? measure,
    series,
    total: values.length > 0 ? sum(values) : null,
    townships: values.length,
    zeros: values.filter((v) => v === 0).length,
    change: series.change,
  };
}

const addFindings = (all: readonly Readonly<Record<Severity, number>>[]): Record<Severity, number> => ({
  error: sum(all.map((f) => f.error)),
  warning: sum(all.map((f) => f.warning)),
  note: sum(all.map((f) => f.note)),
});
