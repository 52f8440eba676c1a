import { maxColumns, maxSlots } from '../limits.ts';
import type { Sheet } from './sheetXml.ts';

/** A merged cell, in rows and columns of the sheet, its upper left corner where it is seen. */
export interface ShownMerge {
  column: number;
  toRow: number;
  toColumn: number;
}

/** A sheet without its hidden rows and columns. */
export interface ShownSheet {
  /** Rows with words, and those a merged cell with words reaches over; in order. */
  rows: readonly number[];
  /** Columns from the first with words to the last, in order. */
  columns: readonly number[];
  /** Words by row and column. */
  words: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Merged cells by the row they begin in. */
  merges: ReadonlyMap<number, readonly ShownMerge[]>;
  /** How many cells the file states in a row, blank ones too. */
  stated: ReadonlyMap<number, number>;
  /** The first row from a row on that is not hidden. */
  nextRow(row: number): number;
}

/** The last column a sheet can have, counted from 0. */
const lastColumn = 16_383;

/** Takes the hidden rows and columns out of a sheet; null where it is too large to be laid out. */
export function showSheet(sheet: Sheet): ShownSheet | null {
  const nextRow = skipper(sheet.hiddenRows);
  const isHidden = hiddenColumns(sheet);
  const words = new Map<number, Map<number, string>>();
  const stated = new Map<number, number>();
  for (const { row, column, text } of sheet.cells) {
    stated.set(row, (stated.get(row) ?? 0) + 1);
    if (text.trim()) put(words, row, column, text);
  }
  const merges = seenMerges(sheet, words, nextRow, isHidden);
  const used = boundsOf(words, nextRow, isHidden);
  const columns: number[] = [];
  for (let column = used.first; column <= used.last; column++) if (!isHidden(column)) columns.push(column);
  if (columns.length > maxColumns) return null;
  const rows = rowsOf(used.rows, merges, words, nextRow, maxSlots / Math.max(1, columns.length));
  return rows && { rows, columns, words, merges, stated, nextRow };
}

function put(words: Map<number, Map<number, string>>, row: number, column: number, text: string): void {
  const known = words.get(row) ?? new Map<number, string>();
  words.set(row, known.set(column, text));
}

/** Finds the next row that is not hidden, however many are. */
function skipper(hidden: ReadonlySet<number>): (row: number) => number {
  const next = new Map<number, number>();
  for (const row of [...hidden].sort((a, b) => b - a)) next.set(row, next.get(row + 1) ?? row + 1);
  return (row) => next.get(row) ?? row;
}

function hiddenColumns({ hiddenColumns: ranges }: Sheet): (column: number) => boolean {
  const changes = new Int32Array(lastColumn + 2);
  for (const [from, to] of ranges) {
    if (from < 0 || from > to || from > lastColumn) continue;
    changes[from]!++;
    changes[Math.min(to, lastColumn) + 1]!--;
  }
  for (let column = 1; column < changes.length; column++) changes[column]! += changes[column - 1]!;
  return (column) => changes[column]! > 0;
}

/** Merged cells of which anything is seen; one whose corner is hidden is read where its seen part begins. */
function seenMerges(
  sheet: Sheet,
  words: Map<number, Map<number, string>>,
  nextRow: (row: number) => number,
  isHidden: (column: number) => boolean,
): Map<number, ShownMerge[]> {
  const merges = new Map<number, ShownMerge[]>();
  for (const { from, to } of sheet.merges) {
    const row = nextRow(from.row);
    let column = from.column;
    while (column <= to.column && isHidden(column)) column++;
    if (row > to.row || column > to.column) continue;
    const text = words.get(from.row)?.get(from.column);
    if (text !== undefined && (row !== from.row || column !== from.column)) put(words, row, column, text);
    const merge = { column, toRow: to.row, toColumn: to.column };
    const known = merges.get(row);
    if (known) known.push(merge);
    else merges.set(row, [merge]);
  }
  return merges;
}

function boundsOf(
  words: ReadonlyMap<number, ReadonlyMap<number, string>>,
  nextRow: (row: number) => number,
  isHidden: (column: number) => boolean,
): { rows: number[]; first: number; last: number } {
  const rows: number[] = [];
  let first = lastColumn;
  let last = 0;
  for (const [row, cells] of words) {
    if (nextRow(row) !== row) continue;
    const seen = [...cells.keys()].filter((column) => !isHidden(column));
    for (const column of seen) {
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
    if (seen.length) rows.push(row);
  }
  return { rows: rows.sort((a, b) => a - b), first, last };
}

/** Rows with words, and those between that a merged cell with words reaches over; null where there are too many. */
function rowsOf(
  used: readonly number[],
  merges: ReadonlyMap<number, readonly ShownMerge[]>,
  words: ReadonlyMap<number, ReadonlyMap<number, string>>,
  nextRow: (row: number) => number,
  most: number,
): number[] | null {
  const rows: number[] = [];
  let reach = -1;
  for (const row of used) {
    const before = rows.at(-1) ?? row;
    for (let between = nextRow(before + 1); between < row && between <= reach; between = nextRow(between + 1))
      if (rows.push(between) > most) return null;
    if (rows.push(row) > most) return null;
    for (const { column, toRow } of merges.get(row) ?? [])
      if (words.get(row)?.has(column)) reach = Math.max(reach, toRow);
  }
  return rows;
}
