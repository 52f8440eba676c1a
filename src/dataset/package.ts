import { groupOf } from '../findings/rules.ts';
import type { Span } from '../text/span.ts';
import { cellsRow, cellsTable, type Title } from './cellsTable.ts';
import { correctedIn } from './correctedIn.ts';
import type { CountyContents } from './county.ts';
import { type CsvValue, toCsvLines } from './csv.ts';
import type { County, PublicReport, ReportSummary } from './dataset.ts';
import type { Describe } from './publish.ts';
import { isLacking } from './standing.ts';
import type { TableSpec } from './tableFields.ts';
import { tables } from './tables.ts';
import { countedOf } from './totals.ts';

/** All tables, with the columns of `cells`: one for each cell of any edition of the form. */
export function packageTables(title: Title): readonly TableSpec[] {
  const { reports, ...others } = tables;
  return [reports, cellsTable(title), ...Object.values(others)];
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
  return {
    reports: each((summary, report) => [
      [
        ...reportRow(summary, report, whose(summary.township)),
        counted.get(`${summary.township} ${summary.year}`) === summary,
        correctedIn(report, (at) => at === 'disclosed' || at.startsWith('identity.')),
      ],
    ]),
    cells: each((_, report) => [cellsRow(report)]),
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
    expected: expectedRows(county, counted, whose),
  };
}

/** Whom a report is due from: with the report there is, or why there is none. */
const expectedRows = (
  { townships, years }: County,
  counted: ReadonlyMap<string, ReportSummary>,
  whose: (code: string) => CsvValue[],
): CsvValue[][] =>
  townships.flatMap(({ code, absent }) =>
    years.flatMap((year): CsvValue[][] => {
      const report = counted.get(`${code} ${year}`);
      if (!report && !isLacking(absent[year])) return [];
      return [[...whose(code), year, report !== undefined, report?.status ?? absent[year]!]];
    }),
  );

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
