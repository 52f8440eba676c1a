import type { FormColumn } from '../../../form/form.ts';
import { foldLabel } from '../../../text/fold.ts';
import type { Group, Placed } from '../lines/groups.ts';
import { byLine, type Sums, solidsOf } from './cells.ts';
import { cutZeros } from './glued.ts';

/** Where the columns of full rows stand; rows with empty cells are read by them. */
export interface ColumnGuide {
  /** Display columns or cell indexes of each number of a full row. */
  across: readonly FullRow[];
  /** Where the headers of delimited columns stand, by table. */
  headers: ReadonlyMap<number, Headers>;
  /** Where the rows that run downwards have their numbers; null where there are none or they disagree. */
  down: DownRow | null;
  /** The tables in which every row has just its columns behind its label, be that of one cell or of several: merged cells left none. */
  ragged: ReadonlySet<number>;
  /** Figures run together, and noughts are printed: some rows have nothing but noughts, run together. */
  glued: boolean;
}
/** Lines of a row that runs downwards, counted from its label: of each number, and of the words behind it. */
interface DownRow {
  at: readonly number[];
  next: number;
}
/** The headers of the columns of a table, and where their lines end. */
export interface Headers {
  at: readonly Extent[];
  end: number;
}
/** Where a column begins and ends. */
export type Extent = readonly [from: number, to: number];
/** A row with a number in each column. */
export interface FullRow {
  table: number;
  line: number;
  /** Where its label stands. */
  label: number;
  /** Where its line ends. */
  end: number;
  at: readonly Extent[];
}

/** Learns where the columns stand from rows that have a number in each, and from headers. `sums` as in alignColumns. */
export function learnColumns(
  groups: readonly Group[],
  rows: readonly { group: Group; size: number }[],
  columns: readonly FormColumn[],
  sums: Sums | null,
): ColumnGuide {
  const size = columns.length;
  const across: FullRow[] = [];
  const downs: DownRow[] = [];
  for (const { group, size: own } of rows) {
    const solids = solidsOf(group);
    if (own !== size || solids.length !== size) continue;
    const lines = byLine(solids);
    const label = group.before.at(-1);
    if (lines.length === 1 && group.fresh && isApart(group, solids)) {
      across.push({
        table: solids[0]!.table,
        line: solids[0]!.line,
        label: label?.from ?? -1,
        end: solids[0]!.end,
        at: solids.map((p) => [p.from, p.to]),
      });
    } else if (lines.length === size && label)
      downs.push({ at: solids.map((p) => p.line - label.line), next: (group.after ?? 0) - label.line });
  }
  return {
    across,
    headers: headerColumns(groups, columns),
    down: commonDown(downs) ?? provenDown(rows, size, sums),
    ragged: raggedTables(rows, size),
    glued: rows.some(({ group, size: own }) => own === size && cutZeros(solidsOf(group), size)),
  };
}

/** The tables whose rows have labels of one cell and of several, and behind each as many cells as columns. */
function raggedTables(rows: readonly { group: Group; size: number }[], size: number): Set<number> {
  const labels = new Map<number, Set<number>>();
  const uneven = new Set<number>();
  for (const { group, size: own } of rows) {
    const label = group.before.at(-1);
    const first = solidsOf(group)[0];
    if (own !== size || !first?.hard) continue;
    const { line, table, end } = first;
    if (label?.line !== line || end - label.to !== size) uneven.add(table);
    else labels.set(table, (labels.get(table) ?? new Set()).add(label.from));
  }
  return new Set([...labels].flatMap(([table, found]) => (found.size > 1 && !uneven.has(table) ? table : [])));
}

/**
 * The lines of rows none of which is full: one for each column right below the label, where a row takes exactly as many
 * and ends in the sum of its other numbers.
 */
function provenDown(rows: readonly { group: Group; size: number }[], size: number, sums: Sums | null): DownRow | null {
  const isProof = ({ group, size: own }: { group: Group; size: number }) => {
    const label = group.before.at(-1);
    const last = solidsOf(group).at(-1);
    const takes = label && group.after === label.line + size + 1 && last?.line === label.line + size;
    return own === size && takes && byLine(solidsOf(group)).every((l) => l.length === 1) && sums?.(solidsOf(group));
  };
  return rows.some(isProof) ? { at: Array.from({ length: size }, (_, i) => i + 1), next: size + 1 } : null;
}

/** True where each number of delimited cells has its own, and none that of the label. */
function isApart({ before }: Group, solids: readonly Placed[]): boolean {
  const label = before.at(-1);
  const from = label && label.line === solids[0]!.line ? label.to : 0;
  return !solids[0]!.hard || solids.every((p, i) => p.from >= (solids[i - 1]?.to ?? from));
}

/** The lines in which all rows have their numbers, and most of them their end. */
function commonDown(rows: readonly DownRow[]): DownRow | null {
  const [first] = rows;
  if (!first || !rows.every(({ at }) => at.every((line, i) => line === first.at[i]))) return null;
  const counts = new Map<number, number>();
  for (const { next } of rows) counts.set(next, (counts.get(next) ?? 0) + 1);
  const [next] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return { at: first.at, next };
}

/** What a header that is printed again has in common with where it stood before: nothing where the rows are cut otherwise. */
const common = (before: Extent | undefined, [from, to]: Extent): Extent =>
  before ? [Math.max(before[0], from), Math.min(before[1], to)] : [from, to];

/** The first column that has a header, by the header, folded; put together once. */
const known = new WeakMap<readonly FormColumn[], ReadonlyMap<string, number>>();
function columnsByHeader(columns: readonly FormColumn[]): ReadonlyMap<string, number> {
  const before = known.get(columns);
  if (before) return before;
  const headers = columns.flatMap(({ labels }, i) => labels.map((label) => [foldLabel(label), i] as const));
  const byHeader = new Map(headers.reverse());
  known.set(columns, byHeader);
  return byHeader;
}

/** Where the headers of delimited columns stand: one extent per column, in the form's order. */
function headerColumns(groups: readonly Group[], columns: readonly FormColumn[]): Map<number, Headers> {
  const columnOf = columnsByHeader(columns);
  const found = new Map<number, { at: (Extent | undefined)[]; end: number }>();
  for (const { before } of groups) {
    for (const piece of before) {
      if (!piece.hard) continue;
      const column = columnOf.get(piece.ink ?? '');
      if (column === undefined) continue;
      const row = found.get(piece.table) ?? { at: [], end: 0 };
      found.set(piece.table, row);
      row.at[column] = common(row.at[column], [piece.from, piece.to]);
      row.end = Math.max(row.end, piece.end);
    }
  }
  const ordered = (row: (Extent | undefined)[]): row is Extent[] =>
    columns.every((_, i) => row[i] && row[i]![0] < row[i]![1] && (i === 0 || row[i - 1]![1] <= row[i]![0]));
  const headers = new Map<number, Headers>();
  for (const [table, { at, end }] of found) if (ordered(at)) headers.set(table, { at, end });
  return headers;
}
