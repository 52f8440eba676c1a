import { groupOf } from '../findings/rules.ts';
import { allCellIds } from '../form/crosswalk.ts';
import type { CellId } from '../form/form.ts';
import { forms } from '../form/forms.ts';
import { placeAt } from '../report/correction.ts';
import type { Span } from '../text/span.ts';
import type { CountyContents } from './county.ts';
import { type CsvValue, toCsvLines } from './csv.ts';
import type { PublicReport, ReportSummary } from './dataset.ts';
import type { Describe } from './publish.ts';
import { isLacking } from './standing.ts';
import { corrected, type Field, ofReport, type TableSpec } from './tableFields.ts';
import { tables } from './tables.ts';
import { countedOf } from './totals.ts';

/** A name in both languages. */
export type Title = (id: CellId) => { zh: string; en: string };

/** All tables, with the columns of `cells`: one for each cell of either edition of the form. */
export function packageTables(title: Title): readonly TableSpec[] {
  const cells: TableSpec = {
    name: 'cells',
    zh: '表格数据，一格一列；空白是未载明，原因见 blank、unreadable、missing 三列',
    en: 'Cells of the tables, a column each; blank = not stated, why is in the columns blank, unreadable, missing',
    key: ['report'],
    foreign: ofReport,
    fields: [
      tables.reports.fields[0],
      readField,
      ...allCellIds.map((id) => cellField(id, title)),
      ...gapFields,
      corrected,
    ],
  };
  const { reports, ...others } = tables;
  return [reports, cells, ...Object.values(others)];
}

const cellField = (id: CellId, title: Title): Field => ({ name: id, ...title(id), type: 'number', unit: unitOf(id) });

/** Whether figures were taken from words of the file or from a picture of them. */
const readField: Field = {
  name: 'read',
  zh: '读自何处：text 为文字，scan 为扫描图像（两种识别一致的数才取）',
  en: 'What was read: text, or scan (pictures; a figure only where two readers agree)',
  type: 'string',
};

/** Why a cell of the report's form holds no number. */
const gaps = ['blank', 'unreadable', 'missing'] as const;
const gapFields: readonly Field[] = [
  { name: 'blank', zh: '空着的格（用 ; 分隔）', en: 'Cells left blank, separated by ;', type: 'string' },
  {
    name: 'unreadable',
    zh: '读不出的格（用 ; 分隔）',
    en: 'Cells that could not be read, separated by ;',
    type: 'string',
  },
  { name: 'missing', zh: '原文没有的格（用 ; 分隔）', en: 'Cells the document lacks, separated by ;', type: 'string' },
];
const gapsOf = (cells: PublicReport['cells']): CsvValue[] =>
  gaps.map(
    (gap) =>
      Object.keys(cells)
        .filter((id) => cells[id as CellId]!.reason === gap)
        .join(';') || null,
  );

/** The unit a cell is stated in; 件 where the form names no other. */
function unitOf(id: CellId): string {
  const [table, row, column] = id.split('.');
  const columns = [...forms]
    .reverse()
    .flatMap(({ tables }) =>
      tables
        .filter((t) => t.id === table)
        .flatMap((t) => t.rows.filter((r) => r.id === row).flatMap((r) => r.columns.filter((c) => c.id === column))),
    );
  return columns[0]?.unit ?? '件';
}

/** The rows of a county, by table, in the order of the table's columns. */
export function packageRows(
  { county, reports, ledger }: CountyContents,
  describe: Describe,
): Record<TableSpec['name'], CsvValue[][]> {
  const { townships, reports: summaries, name, prefecture, province } = county;
  const counted = new Map(countedOf(summaries).map((s) => [`${s.township} ${s.year}`, s]));
  const township = new Map(townships.map((t) => [t.code, t.name]));
  const whose = (code: string): CsvValue[] => [township.get(code) ?? '', name, prefecture, province, code];
  const each = (rows: (summary: ReportSummary, report: PublicReport) => CsvValue[][]) =>
    summaries.flatMap((summary, i) => rows(summary, reports[i]!).map((row) => [summary.id, ...row]));
  const due = townships.flatMap(({ code, absent }) =>
    county.years.flatMap((year): CsvValue[][] => {
      const report = counted.get(`${code} ${year}`);
      if (!report && !isLacking(absent[year])) return [];
      return [[...whose(code), year, report !== undefined, report?.status ?? absent[year]!]];
    }),
  );
  return {
    reports: each((summary, report) => [
      [
        ...reportRow(summary, report, whose(summary.township)),
        counted.get(`${summary.township} ${summary.year}`) === summary,
        correctedIn(report, (at) => at === 'disclosed' || at.startsWith('identity.')),
      ],
    ]),
    cells: each((_, report) => [
      [
        report.format === 'scan' ? 'scan' : 'text',
        ...allCellIds.map((id) => report.cells[id]?.value ?? null),
        ...gapsOf(report.cells),
        correctedIn(report, (at) => placeAt(at).kind === 'cell'),
      ],
    ]),
    disclosures: each((_, report) =>
      report.counts.map(({ value, approx, unit, what, channel, channelAlt, scope, year, quote, span }, i) => [
        ...[value, approx, unit, what, channel, channelAlt.join(';') || null, scope, year],
        ...words(quote, span),
        correctedIn(report, (at) => at === `count:${i}` || at === `count:${i}.channel`),
      ]),
    ),
    channels: each((_, { channels }) => channels.map(({ id, quote, span }) => [id, ...words(quote, span)])),
    problems: each((_, report) =>
      report.problems.map(({ text, categories, span }, i) => [
        ...[categories.join(';'), ...words(text, span)],
        correctedIn(report, (at) => at === `problem:${i}`),
      ]),
    ),
    improvements: each((_, { improvements }) =>
      improvements.map(({ text, last_year, span }) => [last_year, ...words(text, span)]),
    ),
    findings: ledger.findings.map((f) => [
      ...[f.report, f.township, f.year, f.rule, f.severity, describe(f)],
      ...[f.expected, f.actual, f.quotes[0] ?? null, f.accepted, groupOf(f)],
    ]),
    expected: due,
  };
}

/** The corrected places of a row, each with what was read there. */
const correctedIn = ({ corrections = [] }: PublicReport, isOwn: (at: string) => boolean): string | null =>
  corrections
    .filter(({ at }) => isOwn(at))
    .map(({ at, read }) => `${at}=${read}`)
    .join('|') || null;

const words = (quote: string, [start, end]: Span): CsvValue[] => [quote, start, end];

function reportRow(summary: ReportSummary, { sha256, identity }: PublicReport, whose: CsvValue[]): CsvValue[] {
  const { file, url, form, year, date, disclosed, coverage: c, findings, status, daysLate, tables, prose } = summary;
  return [
    ...[file, sha256, url, form, year, ...whose, date, identity.agency],
    ...[disclosed.value, disclosed.approx, disclosed.basis],
    ...[c.read, c.blank, c.unreadable, c.missing, c.expected],
    ...[findings.error, findings.warning, findings.note, findings.unread],
    ...[status, daysLate, tables, prose],
  ];
}

/** The header line of a table. */
export const csvHeader = ({ fields }: TableSpec): string => toCsvLines([fields.map((f) => f.name)]);
