import type { ChannelMatrix } from './channels.ts';
import { columns, placeColumns } from './columns.ts';
import { proseNotes, standings, tablesNotes } from './countyTable.ts';
import type { Overview } from './overview.ts';
import type { ProblemMatrix } from './problems.ts';
import type { RecordRow, TownshipRecord } from './record.ts';
import { joined, type Streak } from './streaks.ts';
import type { CsvTable } from './table.ts';

/** Who reported and when: a row per township and year, the three judgements each in a column. */
export function coverageTable(overview: Overview): CsvTable {
  const header = [
    ...[...placeColumns, columns.year, columns.publication, columns.date, columns.daysLate],
    ...[columns.tables, columns.prose, columns.report],
  ];
  const rows = overview.rows.flatMap(({ township, cells }) =>
    cells.map((c) => [
      ...[township.code, township.name, c.year, standings[c.status], c.date, c.daysLate],
      ...[c.tables && tablesNotes[c.tables], c.prose && proseNotes[c.prose], c.report],
    ]),
  );
  return [header, ...rows];
}

/** Which channels are used: a row per channel and township. */
export function channelTable({ rows, townships, year }: ChannelMatrix): CsvTable {
  const header = [
    ...[columns.channel, ...placeColumns, columns.year],
    ...[columns.used, columns.count, columns.note, columns.report],
  ];
  const body = rows.flatMap((row) =>
    row.cells.map((cell, i) => {
      const { code, name } = townships[i]!;
      const used = cell.none ? null : Number(cell.used);
      return [row.channel, code, name, year, used, cell.count, cell.none ?? '', cell.report];
    }),
  );
  return [header, ...body];
}

/** Which problems are stated: a row per category, township and year. */
export function problemTable(matrix: ProblemMatrix): CsvTable {
  const header = [columns.category, ...placeColumns, columns.year, columns.state];
  const rows = matrix.rows.flatMap((row) =>
    row.states.flatMap((states, i) => {
      const { code, name } = matrix.townships[i]!;
      return states.map((state, y) => [row.category, code, name, matrix.years[y]!, state]);
    }),
  );
  return [header, ...rows];
}

/** Problems that run on: a row per township, category and year, with the words of both sides. */
export function streakTable(streaks: readonly Streak[]): CsvTable {
  const header = [
    ...[...placeColumns, columns.category, columns.streakYears, columns.year],
    ...[columns.problems, columns.measures, columns.repeated, columns.report],
  ];
  const rows = streaks.flatMap((s) =>
    s.years.map((y) => [
      ...[s.township.code, s.township.name, s.category, s.years.length, y.year],
      ...[joined(y.problems), joined(y.improvements)],
      ...[y.repeated ? Number(y.repeated.improvements.share.toFixed(3)) : null, y.report],
    ]),
  );
  return [header, ...rows];
}

/** A township's years side by side: a row per measure, behind its figures the medians of the county. */
export function recordTable({ rows, years, township }: TownshipRecord, nameOf: (row: RecordRow) => string): CsvTable {
  const all = years.map(({ year }) => year);
  const header = [
    ...placeColumns,
    columns.measure,
    columns.name,
    ...all,
    ...all.map((year) => `${columns.median} ${year}`),
  ];
  const body = rows.map((row) => [
    ...[township.code, township.name, row.measure.id, nameOf(row)],
    ...row.points.map((p) => p.value),
    ...row.spread.map((s) => s.median),
  ]);
  return [header, ...body];
}
