import { formDue, sharedRows } from '../form/crosswalk.ts';
import { cellId, type FormTable, sectionIds } from '../form/form.ts';
import type { AnnualReport, Departure, Reading } from '../report/report.ts';
import { parseChinese } from '../text/numerals.ts';
import { type Check, type Evidence, found } from './evidence.ts';
import type { Finding } from './finding.ts';

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

/** True where a cell was read: the form is known from it, and not guessed from words. */
const isOnForm = ({ report }: Evidence) => report.coverage.read > 0;

/** missing_section: neither heading nor, for the sections that hold a table, the table is there. Reports before the form have others. */
export const checkSections: Check = (evidence) => {
  const { year } = evidence.report.identity;
  if (year !== null && !formDue(year) && !isOnForm(evidence)) return [];
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

/** The number before a heading: 三、 · （三） · 第三部分; null where there is none. */
function numberBefore(heading: string): number | null {
  const match = /^\s*(?:第|[（(])?\s*([一二三四五六七八九十]{1,2})\s*(?:[）)、.．，,：]|部分)/.exec(heading);
  return match ? parseChinese(match[1]!) : null;
}

/**
 * Headings whose numbers skip or repeat. A section that is missing is told as such: the numbers may go on as if it were
 * there, or without it.
 */
function renumbered({ doc, report }: Evidence): Finding[] {
  const numbered = report.sections.flatMap(({ id, heading }) => {
    const number = numberBefore(doc.text.slice(...heading));
    return number === null ? [] : [{ id, heading, number, place: sectionIds.indexOf(id) }];
  });
  return numbered.flatMap(({ id, heading, number, place }, i) => {
    const before = numbered[i - 1];
    if (!before || number === before.number + 1 || number - before.number === place - before.place) return [];
    return [found('altered_form', { spans: [heading], params: { kind: 'renumbered', where: id } })];
  });
}

/** wrong_form, altered_form: the edition the year requires, and departures from it. */
export const checkForm: Check = (evidence) => {
  const { report } = evidence;
  const form = isOnForm(evidence) ? evidence.form : null;
  const due = report.identity.year === null ? null : formDue(report.identity.year);
  const others = report.departures.flatMap(({ edition, span }) => (edition ? [{ edition, spans: [span] }] : []));
  const wrong = [...(form ? [{ edition: form.edition, spans: [] }] : []), ...others]
    .filter(({ edition }) => due && edition !== due.edition)
    .map(({ edition, spans }) =>
      found('wrong_form', { spans, expected: due!.edition, actual: edition, params: { year: report.identity.year! } }),
    );
  return [
    ...wrong,
    ...(due ? renumbered(evidence) : []),
    ...report.departures
      .filter((d) => !toldAsOdd(d, report) && d.kind !== 'other_edition')
      .map(({ kind, span, where }) => found('altered_form', { spans: [span], params: { kind, where } })),
  ];
};

/** True where the row's figures say themselves that several numbers stand for one: odd_number tells of it. */
const toldAsOdd = ({ kind, where }: Departure, { cells }: AnnualReport) =>
  kind === 'extra_numbers' &&
  Object.entries(cells).some(([id, r]) => id.startsWith(`${where}.`) && r.value !== null && r.odd === 'extra_numbers');
