import { type CellId, cellId, type Form, type FormTable } from '../form/form.ts';
import type { AnnualReport } from '../report/report.ts';
import { type Check, found, numberIn, spansOf } from './evidence.ts';
import type { Finding, RuleId } from './finding.ts';

/** Cells on both sides of an equation that must hold. */
interface Equation {
  rule: RuleId;
  left: readonly CellId[];
  right: readonly CellId[];
  params: Finding['params'];
}

const tableOf = (form: Form, id: FormTable['id']) => form.tables.find((t) => t.id === id)!;

/** A1: in each column, received + carried in = outcomes + carried out. */
function handled(form: Form): Equation[] {
  const cell = (row: string, column: string) => cellId('applications', row, column);
  return columnsOf(form).map((column) => ({
    rule: 'A1',
    left: [cell('received', column), cell('carried_in', column)],
    right: [cell('outcomes_total', column), cell('carried_out', column)],
    params: { column },
  }));
}

const columnsOf = (form: Form) => tableOf(form, 'applications').rows[0]!.columns.map((c) => c.id);

/** A2: in each row of table three, the six kinds of applicants add up to the total. */
function applicants(form: Form): Equation[] {
  const columns = columnsOf(form).filter((c) => c !== 'total');
  return tableOf(form, 'applications').rows.map((row) => ({
    rule: 'A2',
    left: columns.map((c) => cellId('applications', row.id, c)),
    right: [cellId('applications', row.id, 'total')],
    params: { row: row.id },
  }));
}

const notOutcomes = new Set(['received', 'carried_in', 'outcomes_total', 'carried_out']);

/** A3: in each column, the outcomes add up to their total. */
function outcomes(form: Form): Equation[] {
  const rows = tableOf(form, 'applications').rows.filter((r) => !notOutcomes.has(r.id));
  return columnsOf(form).map((column) => ({
    rule: 'A3',
    left: rows.map((r) => cellId('applications', r.id, column)),
    right: [cellId('applications', 'outcomes_total', column)],
    params: { column },
  }));
}

/** A4: in each group of table four, the results add up to the total. */
function results(form: Form): Equation[] {
  return tableOf(form, 'disputes').rows.map((row) => ({
    rule: 'A4',
    left: row.columns.filter((c) => c.id !== 'total').map((c) => cellId('disputes', row.id, c.id)),
    right: [cellId('disputes', row.id, 'total')],
    params: { row: row.id },
  }));
}

/** What must hold in a form, each kind of equation by itself; put together once. */
const known = new WeakMap<Form, readonly Equation[][]>();
function equationsOf(form: Form): readonly Equation[][] {
  const equations = known.get(form) ?? [handled(form), applicants(form), outcomes(form), results(form)];
  known.set(form, equations);
  return equations;
}

/** A sum of cells; null as soon as one has no number, because then nothing can be said. */
function sum(report: AnnualReport, cells: readonly CellId[]): number | null {
  let total = 0;
  for (const id of cells) {
    const value = numberIn(report, id);
    if (value === null) return null;
    total += value;
  }
  return total;
}

/** A1–A4: the arithmetic of the form. A total column that is off only because another column is, is not told twice. */
export const checkTotals: Check = ({ form, report }) =>
  (form ? equationsOf(form) : []).flatMap((equations) => {
    const broken = equations.flatMap((e) => {
      const expected = sum(report, e.left);
      const actual = sum(report, e.right);
      if (expected === null || actual === null || expected === actual) return [];
      const nonZero = [...e.left, ...e.right].filter((id) => numberIn(report, id) !== 0);
      return [found(e.rule, { expected, actual, spans: spansOf(report, nonZero), params: e.params })];
    });
    return broken.filter((f) => !repeats(f, broken));
  });

const difference = (f: Finding) => Number(f.actual) - Number(f.expected);
/** The total column shows the same difference as the other columns together. */
const repeats = (f: Finding, all: readonly Finding[]) => {
  const others = all.filter((o) => o.params.column !== 'total');
  return (
    f.params.column === 'total' && others.length > 0 && difference(f) === others.reduce((d, o) => d + difference(o), 0)
  );
};
