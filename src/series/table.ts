import { type Applications, outcomes } from './applications.ts';
import { columns, placeColumns, unitColumns } from './columns.ts';
import type { Nothing, Point, Series } from './series.ts';

/** A cell of a table to be written as CSV. */
export type CsvCell = string | number | null;
/** A table to be written as CSV: the first row holds the headers. */
export type CsvTable = readonly (readonly CsvCell[])[];

/** Why there is no figure; in both languages, as a file outlives the page it came from. */
export const nothingNotes: Readonly<Record<Nothing, string>> = {
  blank: '未填 left blank',
  not_in_form: '本表无此项 not in this form',
  not_seen: '未见年报 no report seen',
  not_published: '未发布（有人写明） stated not to have been published',
  unreadable: '无法读取 could not be read',
  not_due: '尚未设立，不应报 not yet established',
  not_collected: '未收录 not in this collection',
  no_base: '无从计算 not to be computed',
  no_population: '无人口数 population not stated',
  no_villages: '无村数 number of villages not stated',
};

/** Beside a figure that a person corrected; what the program read stands with the report. */
export const byHandNote = '人工更正 corrected by hand';
const scannedNote = '读自扫描件 read from a scan';

const correctedNote = (read: string | null) =>
  read !== null && (read ? `人工更正，程序读作 ${read} corrected by hand, the program read ${read}` : byHandNote);

const note = (point: Point): string => {
  if (point.none) return [nothingNotes[point.none], correctedNote(point.corrected)].filter(Boolean).join('；');
  const { approx, derived, scanned, corrected } = point;
  return [
    approx && '约数 approximate',
    derived && '分项之和 sum of parts',
    scanned && scannedNote,
    correctedNote(corrected),
  ]
    .filter(Boolean)
    .join('；');
};

/** What years of a row have to say, `2021 未填; 2023 …`. */
const perYear = (points: readonly Point[], say: (point: Point) => string): string =>
  points.flatMap((p) => (say(p) ? [`${p.year} ${say(p)}`] : [])).join('; ');

/** Where figures are held against something, the last column says who counted that. */
export const fromColumns = [columns.divisor] as const;
const fromColumn = (units: Series['units']) => (units?.from ? fromColumns : []);
const fromOf = (units: Series['units']) => (units?.from ? [units.from] : []);

/** One row per township, one column per year; what the empty cells mean and which findings touch the figures. */
export function wideTable({ rows, years, units }: Series, title: string): CsvTable {
  const header = [
    ...(units ? unitColumns : placeColumns),
    ...years.map((year) => `${title} ${year}`),
    columns.notes,
    columns.findings,
    ...fromColumn(units),
  ];
  const body = rows.map(({ township, points }) => [
    township.code,
    township.name,
    ...points.map((p) => p.value),
    perYear(points, note),
    perYear(points, (p) => p.rules.join(' ')),
    ...fromOf(units),
  ]);
  return [header, ...body];
}

/** One row per township and year, with the report behind each figure. */
export function longTable({ rows, units }: Series, title: string): CsvTable {
  const header = [
    ...(units ? unitColumns : placeColumns),
    columns.year,
    title,
    columns.note,
    columns.findings,
    columns.report,
    ...fromColumn(units),
  ];
  const body = rows.flatMap(({ township, points }) =>
    points.map((p) => [
      township.code,
      township.name,
      p.year,
      p.value,
      note(p),
      p.rules.join(' '),
      p.report,
      ...fromOf(units),
    ]),
  );
  return [header, ...body];
}

/** What became of requests: one row per township. */
export function applicationsTable({ year, townships }: Applications): CsvTable {
  const sources = [columns.carriedIn, columns.received, columns.outcomesTotal, columns.carriedOut];
  const header = [...placeColumns, columns.year, ...sources, ...outcomes, columns.note, columns.report];
  const body = townships.map(
    ({ township, none, report, scanned, corrected, carriedIn, received, outcomesTotal, carriedOut, outcomes: o }) => [
      township.code,
      township.name,
      year,
      ...[carriedIn, received, outcomesTotal, carriedOut],
      ...outcomes.map((outcome) => o[outcome]),
      none ? nothingNotes[none] : corrected ? byHandNote : scanned ? scannedNote : '',
      report,
    ],
  );
  return [header, ...body];
}
