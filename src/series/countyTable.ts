import type { County, ProseRead, Standing, TablesRead, Township } from '../dataset/dataset.ts';
import { columns, placeColumns } from './columns.ts';
import { type Measure, measures } from './measures.ts';
import { absence, indexReports, pointsOf } from './point.ts';
import type { Point } from './series.ts';
import type { CsvCell, CsvTable } from './table.ts';

/** The three judgements in both languages: how a township stands with a report, whether tables and prose were read. */
export const standings: Readonly<Record<Standing, string>> = {
  on_time: '按时 on time',
  late: '逾期 late',
  undated: '未注明日期 undated',
  not_seen: '未见年报 no report seen',
  not_published: '未发布（有人写明） stated not to have been published',
  not_due: '尚未设立，不应报 not yet established',
  not_collected: '未收录 not in this collection',
};
export const tablesNotes: Readonly<Record<TablesRead, string>> = {
  read: '读出 read',
  partly: '读出一部分 read in part',
  unread: '没有读出 not read',
  no_form: '没有全国统一表格 no national form',
};
export const proseNotes: Readonly<Record<ProseRead, string>> = { read: '读出 read', unread: '没有读出 not read' };

/** A measure's figure, or why there is none. */
type Fact = readonly [Measure, Point];

/** Calls `row` for every township and year with the facts of all measures. */
function eachYear<R>(county: County, row: (township: Township, at: number, facts: () => Fact[]) => R): R[] {
  const reports = indexReports(county);
  return county.townships.flatMap((township) => {
    const points = measures.map((measure) => pointsOf(township, county.years, measure, reports));
    return county.years.map((_, at) =>
      row(township, at, () => measures.map((measure, i) => [measure, points[i]![at]!])),
    );
  });
}

const listed = (facts: readonly Fact[], which: (point: Point, measure: Measure) => boolean): string =>
  facts.flatMap(([measure, point]) => (which(point, measure) ? [measure.id] : [])).join(' ');

/**
 * Everything a county has, lean: one row per township and year, one column per measure; the last columns name the cells
 * left blank or unreadable, approximate figures, and findings as `measure:rule`. A cell that is empty and not named is not
 * in the form of that year; a count of prose that is empty was not stated. `nameOf` gives a measure's name with its unit.
 */
export function countyTable(county: County, nameOf: (measure: string) => string): CsvTable {
  const reports = indexReports(county);
  const { year, publication, date, tables, prose, form, report: id } = columns;
  const own = [year, publication, date, tables, prose, form, id];
  const remarks = [columns.blank, columns.unreadable, columns.approximate, columns.checked];
  const header = [...placeColumns, ...own, ...measures.map((m) => `${nameOf(m.id)} ${m.id}`), ...remarks];
  const body = eachYear(county, (township, at, facts): CsvCell[] => {
    const year = county.years[at]!;
    const report = reports.get(`${township.code}-${year}`);
    const status = standings[report?.status ?? absence(township, year)];
    const place = [township.code, township.name, year, status];
    if (!report) return [...place, ...header.slice(place.length).map(() => null)];
    const all = facts();
    return [
      ...[...place, report.date, tablesNotes[report.tables], proseNotes[report.prose], report.form, report.id],
      ...all.map(([, point]) => point.value),
      listed(all, (p, m) => p.none === 'blank' && m.source.of === 'cell'),
      listed(all, (p, m) => p.none === 'unreadable' && m.source.of === 'cell'),
      listed(all, (p) => p.approx),
      all.flatMap(([measure, p]) => p.rules.map((rule) => `${measure.id}:${rule}`)).join(' '),
    ];
  });
  return [header, ...body];
}

/**
 * The same, one row per figure: every measure that the form of the report has, with a code where there is no number.
 * A township without a report has one row, without a measure.
 */
export function countyLongTable(county: County): CsvTable {
  const note =
    `${columns.note} (blank 未填, unreadable 无法读取, not_seen 未见年报, not_published 未发布, ` +
    'not_due 不应报, not_collected 未收录, approx 约数)';
  const header = [...placeColumns, columns.year, columns.measure, columns.value, note, columns.findings];
  const body = eachYear(county, ({ code, name }, at, facts): CsvCell[][] => {
    const year = county.years[at]!;
    const all = facts();
    if (all[0]![1].report === null) return [[code, name, year, null, null, all[0]![1].none, null]];
    return all
      .filter(([, point]) => point.none !== 'not_in_form')
      .map(([measure, p]) => [
        code,
        name,
        year,
        measure.id,
        p.value,
        p.none ?? (p.approx ? 'approx' : null),
        p.rules.join(' '),
      ]);
  });
  return [header, ...body.flat()];
}
