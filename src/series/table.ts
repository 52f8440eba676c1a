import type { County } from '../dataset/dataset.ts';
import { type Applications, outcomes } from './applications.ts';
import { measures } from './measures.ts';
import { collect, pointsOf } from './point.ts';
import type { Nothing, Point, Series } from './series.ts';

/** A cell of a table to be written as CSV. */
export type CsvCell = string | number | null;
/** A table to be written as CSV: the first row holds the headers. */
export type CsvTable = readonly (readonly CsvCell[])[];

/** Notes stand in both languages: a file outlives the page it came from. */
const notes: Readonly<Record<Nothing, string>> = {
  blank: '未填 left blank',
  not_in_form: '本表无此项 not in this form',
  not_published: '未发布 not published',
  unreadable: '无法读取 could not be read',
  not_due: '尚未设立，不应报 not yet established',
  not_collected: '未收录 not in this collection',
};

const note = (point: Point): string => {
  if (point.none) return notes[point.none];
  return point.approx ? '约数 approximate' : '';
};

const place = ['行政区划代码 code', '乡镇 township'] as const;
const facts = ['数值 value', '说明 note', '核查规则 findings', '年报 report'] as const;
const factsOf = (point: Point): CsvCell[] => [point.value, note(point), point.rules.join(' '), point.report];

/** One row per township, one column per year, and what the empty cells mean. `title` is the measure's name with its unit. */
export function wideTable({ rows, years }: Series, title: string): CsvTable {
  const header = [...place, ...years.map((year) => `${title} ${year}`), '说明 notes'];
  const body = rows.map(({ township, points }) => [
    township.code,
    township.name,
    ...points.map((p) => p.value),
    points.flatMap((p) => (note(p) ? [`${p.year} ${note(p)}`] : [])).join('; '),
  ]);
  return [header, ...body];
}

/** One row per township and year, with the report behind each figure. */
export function longTable({ rows, measure }: Series, title: string): CsvTable {
  const header = [...place, '年度 year', '指标代码 measure', '指标 name', ...facts];
  const body = rows.flatMap(({ township, points }) =>
    points.map((p) => [township.code, township.name, p.year, measure.id, title, ...factsOf(p)]),
  );
  return [header, ...body];
}

/** Everything a county has: one row per township, year and measure. `nameOf` gives a measure's name with its unit. */
export function countyTable(county: County, nameOf: (measure: string) => string): CsvTable {
  const collected = collect(county);
  const header = [...place, '年度 year', '指标代码 measure', '指标 name', ...facts];
  const body = measures.flatMap((measure) => {
    const name = nameOf(measure.id);
    return county.townships.flatMap((t) =>
      pointsOf(t, county.years, measure, collected).map((p) => [
        t.code,
        t.name,
        p.year,
        measure.id,
        name,
        ...factsOf(p),
      ]),
    );
  });
  return [header, ...body];
}

/** What became of requests: one row per township. */
export function applicationsTable({ year, townships }: Applications): CsvTable {
  const sources = ['上年结转 carried_in', '本年新收 received', '办结总计 outcomes_total', '结转下年度 carried_out'];
  const header = [...place, '年度 year', ...sources, ...outcomes, '说明 note', '年报 report'];
  const body = townships.map(
    ({ township, none, report, carriedIn, received, outcomesTotal, carriedOut, outcomes: o }) => [
      township.code,
      township.name,
      year,
      ...[carriedIn, received, outcomesTotal, carriedOut],
      ...outcomes.map((outcome) => o[outcome]),
      none ? notes[none] : '',
      report,
    ],
  );
  return [header, ...body];
}
