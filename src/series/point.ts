import type { Absence, CellValue, County, ReportSummary, Township } from '../dataset/dataset.ts';
import { isLacking } from '../dataset/standing.ts';
import { countedOf } from '../dataset/totals.ts';
import { formDue } from '../form/crosswalk.ts';
import type { CellId } from '../form/form.ts';
import type { FormEdition } from '../form/forms.ts';
import type { Measure } from './measures.ts';
import type { FormChange, Nothing, Point } from './series.ts';

/** The report of a township and year keyed `code-year`. */
export type ReportIndex = ReadonlyMap<string, ReportSummary>;

/** Indexes a county's reports; of several files on a township's year the one that counts. */
export const indexReports = (county: County): ReportIndex =>
  new Map(countedOf(county.reports).map((report) => [`${report.township}-${report.year}`, report]));

/** Measures that are read from sentences. */
const ofProse: ReadonlySet<Measure['source']['of']> = new Set([
  'disclosed',
  'channelCount',
  'problemCount',
  'channelsUsed',
]);

/** What a report has for a measure: the number, or why it has none. A count nobody stated is blank, never 0. */
export function measureValue(report: ReportSummary, measure: Measure): CellValue {
  const { source } = measure;
  if (source.of === 'cell') return cellValue(report, measure);
  if (ofProse.has(source.of) && report.prose === 'unread') return 'unreadable';
  const unwritten = report.disclosed.basis === 'unconfirmed' ? 'unreadable' : 'blank';
  switch (source.of) {
    case 'disclosed':
      return report.disclosed.value ?? unwritten;
    case 'channelCount':
      return report.channelCounts[source.channel] ?? unwritten;
    case 'problemCount':
      return report.problemCount || 'blank';
    case 'channelsUsed':
      return report.channels.length || 'blank';
    case 'coverage':
      return report.form === 'free' ? 'not_in_form' : report.coverage.read || 'unreadable';
    case 'daysLate':
      return report.status === 'undated' ? 'blank' : report.daysLate;
    case 'findings':
      return report.failed ? 'unreadable' : report.findings[source.severity];
  }
}

function cellValue(report: ReportSummary, { source, editions }: Measure): CellValue {
  const value = source.of === 'cell' ? report.cells[source.cell] : undefined;
  if (value !== undefined) return value;
  return editions.includes(report.form) ? 'missing' : 'not_in_form';
}

/** True of a cell that was read from a picture. */
export const isScanned = ({ scanned }: ReportSummary, cell: CellId): boolean =>
  scanned === 'all' || (scanned?.includes(cell) ?? false);

/** What the program read of a measure where a person corrected it; null where nobody did. */
export function correctedAt({ corrected }: ReportSummary, { source }: Measure): string | null {
  if (!corrected) return null;
  if (source.of === 'cell') return corrected[source.cell] ?? null;
  if (source.of === 'channelCount') return corrected[`channel:${source.channel}`] ?? null;
  return source.of === 'disclosed' ? (corrected.disclosed ?? null) : null;
}

/** Where the report page should point for a measure. */
export function placeOf({ source }: Measure): string {
  if (source.of === 'cell') return `cell:${source.cell}`;
  if (source.of === 'channelCount') return `count:${source.channel}`;
  const places = {
    disclosed: 'disclosed',
    problemCount: 'problem:0',
    channelsUsed: 'channel:0',
    findings: 'finding:0',
    coverage: '',
    daysLate: '',
  };
  return places[source.of];
}

/** Why a township has no report of a year; of a year its county is not shown for, none was collected. */
export const absence = ({ absent }: Township, year: number): Absence => absent[year] ?? 'not_collected';

/** True where a township has a report of the year or should have one. */
export const isDue = (township: Township, year: number, reports: ReportIndex): boolean =>
  reports.has(`${township.code}-${year}`) || isLacking(township.absent[year]);

/** What kind of nothing a report has where it has no number. */
export const noneOf = {
  blank: 'blank',
  not_in_form: 'not_in_form',
  unreadable: 'unreadable',
  // A row that is not in the document could not be read either: the reader's next step is the same.
  missing: 'unreadable',
} as const satisfies Readonly<Record<Exclude<CellValue, number>, Nothing>>;

function pointOf(township: Township, year: number, measure: Measure, reports: ReportIndex): Point {
  const report = reports.get(`${township.code}-${year}`);
  const point = {
    year,
    approx: false,
    derived: false,
    scanned: false,
    corrected: null,
    at: '',
    edition: null,
    joined: false,
    rules: [],
  };
  if (!report) return { ...point, value: null, none: absence(township, year), report: null };
  if (measure.source.of === 'daysLate' && report.status === 'not_published')
    return { ...point, value: null, none: report.status, report: report.id };
  const value = measureValue(report, measure);
  const { source } = measure;
  return {
    ...point,
    value: typeof value === 'number' ? value : null,
    none: typeof value === 'number' ? null : noneOf[value],
    approx: source.of === 'disclosed' && report.disclosed.approx,
    derived: source.of === 'disclosed' && report.disclosed.basis === 'derived',
    scanned: typeof value === 'number' && source.of === 'cell' && isScanned(report, source.cell),
    corrected: correctedAt(report, measure),
    report: report.id,
    at: placeOf(measure),
    edition: report.form,
    rules: source.of === 'cell' ? (report.flagged[source.cell] ?? []) : [],
  };
}

/** True where two neighbouring years may be joined by a line or subtracted. */
const joins = (before: Point | undefined, after: Point, measure: Measure): boolean =>
  before !== undefined &&
  before.value !== null &&
  after.value !== null &&
  after.year === before.year + 1 &&
  (measure.comparable || before.edition === after.edition);

/** A township's points over the years, in their order. */
export function pointsOf(
  township: Township,
  years: readonly number[],
  measure: Measure,
  reports: ReportIndex,
): readonly Point[] {
  const points = years.map((year) => pointOf(township, year, measure, reports));
  return points.map((point, i) => ({ ...point, joined: joins(points[i - 1], point, measure) }));
}

/** Where, in a list of years, the law changed the form. */
export function formChanges(years: readonly number[]): readonly FormChange[] {
  const due = years.map((year): FormEdition => formDue(year)?.edition ?? 'free');
  return years.flatMap((to, i): FormChange[] => {
    const [before, after] = [due[i - 1], due[i]];
    return before && after && before !== after ? [{ from: years[i - 1]!, to, before, after }] : [];
  });
}
