import type { ChannelId } from '../form/channels.ts';
import { type CellId, cellIds } from '../form/form.ts';
import { type FormEdition, forms } from '../form/forms.ts';
import type { ProblemCategory } from '../form/problems.ts';
import { webAddress } from '../text/webAddress.ts';
import type { ReportSummary, Township } from './dataset.ts';
import { makeIds, textOf } from './names.ts';
import type { EncodedCounty } from './schema.ts';
import { fromSparse, sameLength } from './sparse.ts';

type Columns = EncodedCounty['reports'];

/** Puts the reports of a shard together from their columns; throws a RangeError where the columns do not fit. */
export function decodeReports(columns: Columns, townships: readonly Township[], county: string): ReportSummary[] {
  const places = columns.township.map((at, i) => ({ township: pick(townships, at).code, year: columns.year[i]! }));
  checkLengths(columns);
  const ids = makeIds(places);
  const sparse = decodeSparse(columns);
  return places.map((place, i) => ({
    id: ids[i]!,
    ...place,
    form: columns.form[i]!,
    date: columns.date[i]!,
    status: columns.status[i]!,
    tables: columns.tables[i]!,
    prose: columns.prose[i]!,
    daysLate: sparse.daysLate[i]!,
    coverage: {
      read: columns.coverage[0][i]!,
      blank: sparse.blank[i]!,
      unreadable: sparse.unreadable[i]!,
      missing: sparse.missing[i]!,
      expected: columns.coverage[4][i]!,
    },
    disclosed: { value: columns.disclosed[i]!, approx: columns.approx[i] === 1, basis: columns.basis[i]! },
    channelCounts: sparse.channelCounts[i]!,
    channels: columns.channels[i]!.map((at) => pick(columns.channelIds, at) as ChannelId),
    problems: columns.problems[i]!.map((at) => pick(columns.categoryIds, at) as ProblemCategory),
    problemCount: columns.problemCount[i]!,
    findings: {
      error: columns.findings.error[i]!,
      warning: columns.findings.warning[i]!,
      note: columns.findings.note[i]!,
      unread: columns.findings.unread[i]!,
    },
    cells: sparse.cells[i]!,
    flagged: (sparse.flagged[i] ?? {}) as ReportSummary['flagged'],
    ...(sparse.scanned[i] && { scanned: sparse.scanned[i] as NonNullable<ReportSummary['scanned']> }),
    ...(sparse.corrected[i] && { corrected: sparse.corrected[i] }),
    file: columns.file[i]!,
    ...(columns.hash?.[i] && { hash: columns.hash[i] }),
    url: sparse.url[i] ? webAddress(sparse.url[i]) : null,
    text: textOf(county, place.year, columns.text[i]!, ids[i]!),
    ...(sparse.failed[i] && { failed: sparse.failed[i]! }),
  }));
}

/** The columns written down without their empty entries, at full length. */
function decodeSparse(columns: Columns) {
  const rows = columns.township.length;
  const numbers = (column: Columns['daysLate']) => fromSparse<number, number>(column, rows, 0);
  return {
    daysLate: numbers(columns.daysLate),
    blank: numbers(columns.coverage[1]),
    unreadable: numbers(columns.coverage[2]),
    missing: numbers(columns.coverage[3]),
    url: fromSparse<string, null>(columns.url, rows, null),
    corrected: fromSparse<Record<string, string>, null>(columns.corrected ?? [], rows, null),
    failed: fromSparse<string, null>(columns.failed ?? [], rows, null),
    scanned: fromSparse<string | string[], null>(columns.scanned ?? [], rows, null),
    flagged: fromSparse<Record<string, string[]>, null>(columns.flagged, rows, null),
    channelCounts: decodeChannelCounts(columns.channelCounts, rows),
    cells: decodeCells(columns.form, columns.base, columns.cells),
  };
}

function checkLengths(columns: Columns): void {
  const { year, form, date, status, tables, prose, disclosed, approx, basis, channels, problems, problemCount } =
    columns;
  const { base, file, text, findings, coverage } = columns;
  const [read, , , , expected] = coverage;
  const all = { year, form, date, status, tables, prose, disclosed, approx, basis, channels, problems, problemCount };
  sameLength(columns.township.length, { ...all, ...findings, read, expected, base, file, text });
}

function pick<T>(list: readonly T[], at: number): T {
  if (at >= list.length) throw new RangeError(`no entry ${at} in a list of ${list.length}`);
  return list[at]!;
}

function decodeChannelCounts(columns: EncodedCounty['reports']['channelCounts'], rows: number) {
  const counts: ReportSummary['channelCounts'][] = Array.from({ length: rows }, () => ({}));
  for (const [id, column] of Object.entries(columns))
    fromSparse<number, null>(column, rows, null).forEach((value, i) => {
      if (value !== null) counts[i]![id as ChannelId] = value;
    });
  return counts;
}

type Cells = Record<CellId, ReportSummary['cells'][CellId]>;
const words = { b: 'blank', u: 'unreadable', m: 'missing' } as const;
const decodeCell = (value: number | keyof typeof words) => (typeof value === 'number' ? value : words[value]);
const idsOf = new Map<FormEdition, readonly CellId[]>(forms.map((form) => [form.edition, cellIds(form)]));

/** Every cell of each report's form: the report's base value, then the cells that differ. */
function decodeCells(
  forms: readonly FormEdition[],
  base: EncodedCounty['reports']['base'],
  others: EncodedCounty['reports']['cells'],
) {
  const rows = forms.map((form, i): Cells => {
    const value = decodeCell(base[i]!);
    return Object.fromEntries((idsOf.get(form) ?? []).map((id) => [id, value])) as Cells;
  });
  for (const [id, pairs] of Object.entries(others))
    for (let i = 0; i < pairs.length; i += 2) {
      const cells = pick(rows, Number(pairs[i]));
      if (!(id in cells) || i + 1 >= pairs.length)
        throw new RangeError(`cell ${id} does not belong to report ${pairs[i]}`);
      cells[id as CellId] = decodeCell(pairs[i + 1]!);
    }
  return rows;
}
