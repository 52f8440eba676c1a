import type { County, ReportSummary, Township } from '../dataset/dataset.ts';
import { allCellIds } from '../form/crosswalk.ts';
import { disputes, resultColumns } from '../form/disputes.ts';
import { type CellId, cellId } from '../form/form.ts';
import { withTables, yearOf } from './narrative.ts';
import { indexReports, isScanned } from './point.ts';
import { sum } from './statistics.ts';
import type { View } from './view.ts';

/** What can become of a request, in the order of the form: groups of rows of table three. */
export const outcomes = ['granted', 'partially_granted', 'refused', 'unavailable', 'not_processed', 'other'] as const;
/** A group of outcomes. */
export type Outcome = (typeof outcomes)[number];

/** A sum over the reports that state the figure. */
export interface Total {
  value: number;
  /** Reports that state a number. */
  stated: number;
}

type Tabled = ReturnType<typeof withTables>;

/** What became of one township's requests; null where a figure it takes is not stated. */
export interface TownshipApplications {
  township: Township;
  report: string | null;
  none: Tabled['none'];
  /** Some of its figures were read from a picture. */
  scanned: boolean;
  /** A person corrected some of them. */
  corrected: boolean;
  received: number | null;
  carriedIn: number | null;
  carriedOut: number | null;
  outcomesTotal: number | null;
  outcomes: Readonly<Record<Outcome, number | null>>;
}

/** From receipt to outcome: sums over the reports of a year. */
export interface RequestFlow {
  year: number;
  /** Reports whose tables were read. */
  readable: number;
  received: Total;
  carriedIn: Total;
  carriedOut: Total;
  outcomes: Readonly<Record<Outcome, Total>>;
}

/** The applications page. */
export interface Applications extends RequestFlow {
  townships: readonly TownshipApplications[];
  /** Each row of table three in the form's order, with its total over the townships. */
  rows: readonly { row: string; outcome: Outcome; total: Total }[];
  disputes: readonly { group: string; results: readonly { result: string; total: Total }[] }[];
}

const cell = (row: string): CellId => cellId('applications', row, 'total');
const rowIds = [...new Set(allCellIds.filter((id) => id.startsWith('applications.')).map((id) => id.split('.')[1]!))];
const notOutcomes = ['received', 'carried_in', 'outcomes_total', 'carried_out'];

/** The group of outcomes a row of table three belongs to; null for the rows that are no outcome. */
export function outcomeOf(row: string): Outcome | null {
  if (notOutcomes.includes(row)) return null;
  return outcomes.find((o) => row === o || row.startsWith(`${o}_`)) ?? null;
}

const number = (report: ReportSummary, id: CellId): number | null => {
  const value = report.cells[id];
  return typeof value === 'number' ? value : null;
};

/** What became of the requests of the view's year; null of an empty county. */
export function selectApplications(county: County, view: Pick<View, 'year'>): Applications | null {
  const year = yearOf(county, view.year);
  if (year === null) return null;
  const index = indexReports(county);
  const states = county.townships.map((township) => ({ township, ...withTables(township, year, index) }));
  const reports = states.flatMap((s) => s.report ?? []);
  const townships = states.map(ofTownship);
  const total = (pick: (t: TownshipApplications) => number | null) => totalOf(townships.map(pick));
  const cellTotal = (id: CellId) => totalOf(reports.map((r) => number(r, id)));
  return {
    year,
    readable: reports.length,
    townships,
    received: total((t) => t.received),
    carriedIn: total((t) => t.carriedIn),
    carriedOut: total((t) => t.carriedOut),
    outcomes: byOutcome((o) => total((t) => t.outcomes[o])),
    rows: rowIds.flatMap((row) => {
      const outcome = outcomeOf(row);
      return outcome ? [{ row, outcome, total: cellTotal(cell(row)) }] : [];
    }),
    disputes: disputes.rows.map(({ id: group }) => ({
      group,
      results: resultColumns.map(({ id }) => ({ result: id, total: cellTotal(cellId('disputes', group, id)) })),
    })),
  };
}

function totalOf(values: readonly (number | null)[]): Total {
  const stated = values.flatMap((v) => v ?? []);
  return { value: sum(stated), stated: stated.length };
}

const byOutcome = <T>(make: (outcome: Outcome) => T): Record<Outcome, T> =>
  Object.fromEntries(outcomes.map((o) => [o, make(o)])) as Record<Outcome, T>;

function ofTownship({ township, report, none }: { township: Township } & Tabled): TownshipApplications {
  const of = (row: string) => (report ? number(report, cell(row)) : null);
  return {
    township,
    report: report?.id ?? null,
    none,
    scanned: report !== null && rowIds.some((row) => isScanned(report, cell(row))),
    corrected: report?.corrected !== undefined && rowIds.some((row) => cell(row) in report.corrected!),
    received: of('received'),
    carriedIn: of('carried_in'),
    carriedOut: of('carried_out'),
    outcomesTotal: of('outcomes_total'),
    outcomes: byOutcome((o) => (report ? groupSum(report, o) : null)),
  };
}

/** The sum of a group's rows; null unless every row that the report's form has is a number. */
function groupSum(report: ReportSummary, outcome: Outcome): number | null {
  const values = rowIds.filter((row) => outcomeOf(row) === outcome).flatMap((row) => report.cells[cell(row)] ?? []);
  const numbers = values.flatMap((v) => (typeof v === 'number' ? v : []));
  return values.length > 0 && numbers.length === values.length ? sum(numbers) : null;
}
