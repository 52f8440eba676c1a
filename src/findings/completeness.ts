import { formDue, sharedRows } from '../form/crosswalk.ts';
import { cellId, type FormTable, sectionIds } from '../form/form.ts';
import type { AnnualReport, Departure, Reading } from '../report/report.ts';
import { type Check, type Evidence, found } from './evidence.ts';

const tablesOf = ({ form, report }: Evidence): { table: FormTable; readings: Reading[] }[] =>
  (form?.tables ?? []).map((table) => {
    const other = report.departures.find((d) => d.kind === 'other_edition' && d.where === table.id)?.edition;
    // a table of another edition is complete without the rows that one does not have
    const rows = other ? sharedRows(table, other) : table.rows;
    return {
      table,
      readings: rows.flatMap((r) => r.columns.flatMap((c) => report.cells[cellId(table.id, r.id, c.id)] ?? [])),
    };
  });

const reasonsOf = (readings: readonly Reading[]) => {
  const count = (reason: string) => readings.filter((r) => r.value === null && r.reason === reason).length;
  return { blank: count('blank'), unreadable: count('unreadable'), missing: count('missing') };
};

/** missing_section: neither heading nor, for the sections that hold a table, the table is there. */
export const checkSections: Check = (evidence) => {
  const there = new Set<string>(evidence.report.sections.map((s) => s.id));
  for (const { table, readings } of tablesOf(evidence)) if (readings.some((r) => r.value !== null)) there.add(table.id);
  return sectionIds.filter((id) => !there.has(id)).map((section) => found('missing_section', { params: { section } }));
};

/** missing_table, incomplete_table, blank_cell: how much of each table could be read. */
export const checkTables: Check = (evidence) => {
  const tables = tablesOf(evidence);
  if (!tables.length && evidence.report.identity.year !== null && formDue(evidence.report.identity.year))
    return (['proactive', 'applications', 'disputes'] as const).map((table) =>
      found('missing_table', { params: { table } }),
    );
  return tables.flatMap(({ table, readings }) => {
    const { blank, unreadable, missing } = reasonsOf(readings);
    const params = { table: table.id, blank, unreadable, missing, expected: readings.length };
    const read = readings.length - blank - missing - unreadable;
    if (!read && missing + unreadable > blank) return [found('missing_table', { params })];
    const spans = (reason: string) =>
      readings.flatMap((r) => (r.value === null && r.reason === reason && r.span ? [r.span] : []));
    return [
      ...(missing + unreadable ? [found('incomplete_table', { spans: spans('unreadable'), params })] : []),
      ...(blank ? [found('blank_cell', { spans: spans('blank'), params })] : []),
    ];
  });
};

/** missing_problems: section five states no problem, or no measure. Silent where the section is missing: told there. */
export const checkProblems: Check = ({ report }) => {
  const section = report.sections.find((s) => s.id === 'problems');
  if (!section) return [];
  const absent = [!report.problems.length && 'problems', !report.improvements.length && 'improvements'].filter(Boolean);
  return absent.map((what) =>
    found('missing_problems', {
      spans: [report.noProblemStated && what === 'problems' ? report.noProblemStated : section.heading],
      params: { what: what as string, stated_none: report.noProblemStated ? 1 : 0 },
    }),
  );
};

/** missing_fee_statement: reports for 2020 and later must speak of the information-processing fee. */
export const checkFeeStatement: Check = ({ report }) => {
  const other = report.sections.find((s) => s.id === 'other');
  if (report.informationFee || (report.identity.year ?? 0) < 2020) return [];
  return [found('missing_fee_statement', { spans: other ? [other.heading] : [] })];
};

/** wrong_form, altered_form: the edition the year requires, and departures from it. */
export const checkForm: Check = ({ report, form }) => {
  const due = report.identity.year === null ? null : formDue(report.identity.year);
  const others = report.departures.flatMap(({ edition, span }) => (edition ? [{ edition, spans: [span] }] : []));
  const wrong = [...(form ? [{ edition: form.edition, spans: [] }] : []), ...others]
    .filter(({ edition }) => due && edition !== due.edition)
    .map(({ edition, spans }) =>
      found('wrong_form', { spans, expected: due!.edition, actual: edition, params: { year: report.identity.year! } }),
    );
  return [
    ...wrong,
    ...report.departures
      .filter((d) => !toldAsOdd(d, report) && d.kind !== 'other_edition')
      .map(({ kind, span, where }) => found('altered_form', { spans: [span], params: { kind, where } })),
  ];
};

/** True where the row's figures say themselves that several numbers stand for one: odd_number tells of it. */
const toldAsOdd = ({ kind, where }: Departure, { cells }: AnnualReport) =>
  kind === 'extra_numbers' &&
  Object.entries(cells).some(([id, r]) => id.startsWith(`${where}.`) && r.value !== null && r.odd === 'extra_numbers');
