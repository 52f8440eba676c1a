import type { County, ProseRead, Standing, TablesRead, Township } from '../dataset/dataset.ts';
import { isLacking } from '../dataset/standing.ts';
import { hasTables } from '../dataset/totals.ts';
import { type Group, groups } from '../findings/finding.ts';
import { absentSeverity } from '../findings/rules.ts';
import { measureOf } from './measures.ts';
import { yearOf } from './narrative.ts';
import type { Period } from './params.ts';
import { absence, indexReports, type ReportIndex } from './point.ts';
import { selectSeries } from './select.ts';
import type { Change, Series } from './series.ts';
import { sum } from './statistics.ts';
import { defaultView } from './view.ts';

/** How a township stands with one year's report. */
export interface CoverageCell {
  year: number;
  status: Standing;
  /** Null where no report was seen. */
  tables: TablesRead | null;
  prose: ProseRead | null;
  date: string | null;
  daysLate: number;
  report: string | null;
  /** Open findings, that of a report not seen among them. */
  findings: Readonly<Record<Group, number>>;
}

/** A township over all years, with the findings of the year the page is about. */
export interface CoverageRow {
  township: Township;
  cells: readonly CoverageCell[];
  findings: Readonly<Record<Group, number>>;
  /** Higher = needs more attention; recent lapses weigh more. */
  attention: number;
}

/** How many reports stand how, in one year. */
export interface StatusCount extends Readonly<Record<Standing, number>> {
  year: number;
  /** Reports seen, or due and not seen. */
  due: number;
  /** Reports seen, whether they could be read or not. */
  seen: number;
  /** Of those seen: whose tables were read and whose were not (a year without a form has none), and the same of prose. */
  tables: number;
  tablesUnread: number;
  prose: number;
  proseUnread: number;
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
  findings: Readonly<Record<Group, number>>;
  /** True where the collection is a selection: what is not there was not collected. */
  selection: boolean;
}

/** The measures at the top of the overview. */
export const headlineMeasures = [
  'disclosed',
  'proactive.penalties.decisions',
  'applications.received.total',
  'proactive.normative_documents.in_force',
] as const;

const noFindings: Readonly<Record<Group, number>> = { error: 0, warning: 0, note: 0, unread: 0 };

/** The overview page of a county in a year; null of an empty dataset. */
export function selectOverview(county: County, asked: number | 'latest'): Overview | null {
  const year = yearOf(county, asked);
  if (year === null) return null;
  const years = county.years.filter((y) => y <= year);
  const reports = indexReports(county);
  const rows = county.townships.map((t) => coverageRow(t, county.years, year, reports));
  const counts = county.years.map((y, i) => countStatus(rows, y, i));
  return {
    year,
    years: county.years,
    counts,
    now: counts.find((c) => c.year === year)!,
    before: counts.find((c) => c.year === year - 1) ?? null,
    rows: [...rows].sort((a, b) => b.attention - a.attention),
    headlines: headlineMeasures.map((m) => headline(county, m, years)),
    findings: addFindings(rows.map((row) => row.findings)),
    selection: county.expect === 'present',
  };
}

function coverageRow(township: Township, years: readonly number[], year: number, reports: ReportIndex): CoverageRow {
  const cells = years.map((y) => coverageCell(township, y, reports));
  const findings = cells.find((c) => c.year === year)?.findings ?? noFindings;
  return { township, cells, findings, attention: attentionOf(cells, year) };
}

function coverageCell(township: Township, year: number, reports: ReportIndex): CoverageCell {
  const report = reports.get(`${township.code}-${year}`);
  if (report) {
    const { status, tables, prose, date, daysLate, id, findings } = report;
    return { year, status, tables, prose, date, daysLate, report: id, findings };
  }
  const status = absence(township, year);
  const findings = isLacking(status) ? lacking(status === 'not_published') : noFindings;
  return { year, status, tables: null, prose: null, date: null, daysLate: 0, report: null, findings };
}

/** What the ledger finds of a report that is due and not there. */
const lacking = (stated: boolean): Record<Group, number> => ({ ...noFindings, [absentSeverity(stated)]: 1 });

/** How much each state weighs when townships are put in order. */
const weight: Record<Standing, number> = {
  not_published: 8,
  not_seen: 8,
  late: 2,
  undated: 1,
  on_time: 0,
  not_due: 0,
  not_collected: 0,
};
/** A report that is there and cannot be read needs a person too. */
const unreadWeight = 6;
const weightOf = ({ status, tables, prose }: CoverageCell): number =>
  weight[status] + (tables === 'unread' || prose === 'unread' ? unreadWeight : 0);

/** Lapses up to the year, each halved per two years of age; in the year itself findings count a little. */
function attentionOf(cells: readonly CoverageCell[], year: number): number {
  const past = cells.filter((c) => c.year <= year);
  const lapses = past.reduce((n, c) => n + weightOf(c) * 2 ** ((c.year - year) / 2), 0);
  const { error, warning } = past.find((c) => c.year === year)?.findings ?? noFindings;
  return lapses + Math.min(error, 10) * 0.1 + Math.min(warning, 10) * 0.01;
}

function countStatus(rows: readonly CoverageRow[], year: number, at: number): StatusCount {
  const cells = rows.map((row) => row.cells[at]!);
  const count = { on_time: 0, late: 0, undated: 0, not_seen: 0, not_published: 0, not_due: 0, not_collected: 0 };
  for (const { status } of cells) count[status]++;
  const number = (is: (cell: CoverageCell) => boolean) => cells.filter(is).length;
  const seen = number((c) => c.report !== null);
  const due = count.on_time + count.late + count.undated + count.not_seen + count.not_published;
  return {
    ...count,
    ...{ year, seen, due },
    tables: number(({ tables }) => tables !== null && hasTables({ tables })),
    tablesUnread: number((c) => c.tables === 'unread'),
    prose: number((c) => c.prose === 'read'),
    proseUnread: number((c) => c.prose === 'unread'),
  };
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

const addFindings = (all: readonly Readonly<Record<Group, number>>[]): Record<Group, number> =>
  Object.fromEntries(groups.map((group) => [group, sum(all.map((f) => f[group]))])) as Record<Group, number>;
