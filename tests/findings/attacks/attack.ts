import type { RuleId } from '../../../src/findings/finding.ts';
import { applicantColumns } from '../../../src/form/applications.ts';
import { type CellId, cellId } from '../../../src/form/form.ts';
import type { ReportText } from '../../support/report.ts';

/** A made-up report that attacks a rule: a text alone is its overview; `say` is what stands in the table of docs/findings.md. */
export type Case = string | (ReportText & { say: string });

/** What a rule was attacked with: reports near to a fault that have none, and reports with the fault. */
export interface Attack {
  friends: readonly Case[];
  faults: readonly Case[];
  /** Rules that rightly speak of some of the friends too. */
  beside?: readonly RuleId[];
}
export type Attacks = Partial<Record<RuleId, Attack>>;

/** A case that stands in a section; what it says is its own label. */
const inside =
  (section: 'preamble' | 'proactive' | 'applications' | 'disputes' | 'problems' | 'other' | 'title' | 'date') =>
  (text: string): Case => ({ say: text, [section]: text });
export const preamble = inside('preamble');
export const proactive = inside('proactive');
export const applications = inside('applications');
export const disputes = inside('disputes');
export const problems = inside('problems');
export const other = inside('other');
export const title = inside('title');
export const date = inside('date');

type Cells = Partial<Record<CellId, string>>;

/** Rows of table three with all of it natural persons', totals right: `{ received: 2, granted: 2 }`. */
export function rows(given: Readonly<Record<string, number>>): Cells {
  const outside = ['received', 'carried_in', 'carried_out'];
  const outcomes = Object.entries(given).reduce((sum, [row, n]) => (outside.includes(row) ? sum : sum + n), 0);
  const all = { ...given, ...(outcomes && { outcomes_total: outcomes }) };
  return Object.fromEntries(
    Object.entries(all).flatMap(([row, n]) =>
      ['natural_person', 'total'].map((column) => [cellId('applications', row, column), String(n)]),
    ),
  );
}

/** One row of table three by its columns in print order. */
export const row = (id: string, ...numbers: readonly (number | string)[]): Cells =>
  Object.fromEntries(applicantColumns.map((c, i) => [cellId('applications', id, c.id), String(numbers[i] ?? 0)]));

/** Cells of table two or four, their ids without the table. */
export const cells = (table: 'proactive' | 'disputes', given: Readonly<Record<string, string>>): Cells =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [`${table}.${id}`, value]));

/** A report that says nothing of applications, so that tables alone are attacked. */
export const silent = '2024年，本镇主动公开政府信息40条。';
/** A case of the tables alone. */
export const table = (say: string, given: Cells, more: ReportText = {}): Case => ({
  say,
  overview: silent,
  ...more,
  cells: given,
});
