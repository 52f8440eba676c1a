import { allCellIds, formOf } from '../form/crosswalk.ts';
import type { CellId } from '../form/form.ts';
import type { Span } from '../text/span.ts';
import type { CountyContents } from './county.ts';
import type { DatasetIndex, PublicReport, ReportSummary } from './dataset.ts';
import type { Describe } from './publish.ts';
import { type Field, type TableSpec, tables } from './tables.ts';

/** One value of a CSV file; null is written as nothing. */
export type CsvValue = string | number | boolean | null;
/** A name in both languages. */
export type Title = (id: CellId) => { zh: string; en: string };

/** All tables, with the columns of `cells`: one for each cell of either edition of the form. */
export function packageTables(title: Title): readonly TableSpec[] {
  const cells: TableSpec = {
    name: 'cells',
    zh: '表格数据（空白为未载明）',
    en: 'Cells of the tables; blank = not stated',
    key: ['report'],
    fields: [tables.reports.fields[0], ...allCellIds.map((id) => cellField(id, title))],
  };
  const { reports, ...others } = tables;
  return [reports, cells, ...Object.values(others)];
}

const cellField = (id: CellId, title: Title): Field => ({ name: id, ...title(id), type: 'number', unit: unitOf(id) });

/** The unit a cell is stated in; 件 where the form names no other. */
function unitOf(id: CellId): string {
  const [table, row, column] = id.split('.');
  const columns = (['2021', '2019'] as const).flatMap((edition) =>
    formOf(edition)!
      .tables.filter((t) => t.id === table)
      .flatMap((t) => t.rows.filter((r) => r.id === row).flatMap((r) => r.columns.filter((c) => c.id === column))),
  );
  return columns[0]?.unit ?? '件';
}

/** The rows of a county, by table, in the order of the table's columns. */
export function packageRows(
  { county, reports, ledger }: CountyContents,
  describe: Describe,
): Record<TableSpec['name'], CsvValue[][]> {
  const { townships, reports: summaries, name, prefecture, province, years, expect } = county;
  const township = new Map(townships.map((t) => [t.code, t.name]));
  const whose = (code: string): CsvValue[] => [township.get(code) ?? '', name, prefecture, province, code];
  const each = (rows: (summary: ReportSummary, report: PublicReport) => CsvValue[][]) =>
    summaries.flatMap((summary, i) =>
      summary.failed ? [] : rows(summary, reports[i]!).map((row) => [summary.id, ...row]),
    );
  const there = new Set(summaries.map((s) => `${s.township} ${s.year}`));
  const due = townships.flatMap(({ code, since, until }) =>
    years
      .filter((year) => (since ?? year) <= year && year <= (until ?? year))
      .map((year): CsvValue[] => [...whose(code), year, there.has(`${code} ${year}`)])
      .filter((row) => expect !== 'present' || row.at(-1) === true),
  );
  return {
    reports: each((summary, report) => [reportRow(summary, report, whose(summary.township))]),
    cells: each((_, { cells }) => [allCellIds.map((id) => cells[id]?.value ?? null)]),
    disclosures: each((_, { counts }) =>
      counts.map(({ value, approx, unit, what, channel, channelAlt, scope, year, quote, span }) => [
        ...[value, approx, unit, what, channel, channelAlt.join(';') || null, scope, year],
        ...words(quote, span),
      ]),
    ),
    channels: each((_, { channels }) => channels.map(({ id, quote, span }) => [id, ...words(quote, span)])),
    problems: each((_, { problems }) =>
      problems.map(({ text, categories, span }) => [categories.join(';'), ...words(text, span)]),
    ),
    improvements: each((_, { improvements }) =>
      improvements.map(({ text, last_year, span }) => [last_year, ...words(text, span)]),
    ),
    findings: ledger.findings.map((f) => [
      ...[f.report, f.township, f.year, f.rule, f.severity, describe(f)],
      ...[f.expected, f.actual, f.quotes[0] ?? null, f.accepted],
    ]),
    expected: due,
  };
}

const words = (quote: string, [start, end]: Span): CsvValue[] => [quote, start, end];

function reportRow(summary: ReportSummary, { sha256, identity }: PublicReport, whose: CsvValue[]): CsvValue[] {
  const { file, url, form, year, date, disclosed, coverage: c, findings } = summary;
  return [
    ...[file, sha256, url, form, year, ...whose, date, identity.agency],
    ...[disclosed.value, disclosed.approx, disclosed.basis],
    ...[c.read, c.blank, c.unreadable, c.missing, c.expected],
    ...[findings.error, findings.warning, findings.note],
  ];
}

/** Rows as CSV (RFC 4180): commas, CRLF, quoted where needed; ends with a line break unless there is no row. */
export const toCsvLines = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(value: CsvValue): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The header line of a table. */
export const csvHeader = ({ fields }: TableSpec): string => toCsvLines([fields.map((f) => f.name)]);

/** A written CSV file. */
export interface PackageFile {
  name: TableSpec['name'];
  bytes: number;
  sha256: string;
}

/** `datapackage.json` (Data Package v2) of the files written. */
export function describePackage(index: DatasetIndex, specs: readonly TableSpec[], files: readonly PackageFile[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `zhenlan-${index.version}`,
    title: index.title.zh,
    titles: index.title,
    version: index.version,
    ...(index.asOf && { asOf: index.asOf }),
    fictional: index.fictional,
    keywords: ['政府信息公开', '年度报告', '乡镇', 'open government', 'China', 'townships'],
    sources: [{ title: '各乡镇政府信息公开工作年度报告（网址见 reports.csv 的 url 列）' }],
    resources: files.map(({ name, bytes, sha256 }) => {
      const spec = specs.find((s) => s.name === name)!;
      return {
        name,
        type: 'table',
        path: `${name}.csv`,
        title: spec.zh,
        titles: { zh: spec.zh, en: spec.en },
        scheme: 'file',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: spec.fields.map(describeField),
          ...(spec.key && { primaryKey: spec.key }),
          missingValues: [''],
        },
      };
    }),
  };
}

const describeField = ({ name, zh, en, type, unit, required }: Field) => ({
  name,
  type,
  title: zh,
  titles: { zh, en },
  ...(unit && { unit }),
  ...(required && { constraints: { required } }),
});
