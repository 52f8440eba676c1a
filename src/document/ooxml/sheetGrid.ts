import type { GridCell } from '../builder.ts';
import type { ShownSheet } from './shownSheet.ts';

/** Rows of a sheet that follow each other, from one blank row to the next, as a rectangle of cells, blank ones too. */
export interface Band {
  columns: number;
  rows: BandRow[];
}

export interface BandRow {
  cells: GridCell[];
  /** How many cells the file states in it, blank ones too. */
  stated: number;
}

/** Cuts a sheet into bands and lays out each. */
export function bandsOf(sheet: ShownSheet): Band[] {
  const bands: number[][] = [];
  sheet.rows.forEach((row, i) => {
    if (i > 0 && sheet.nextRow(sheet.rows[i - 1]! + 1) === row) bands.at(-1)!.push(row);
    else bands.push([row]);
  });
  return bands.map((rows) => layOut(sheet, rows));
}

/** Gives each cell of some rows its place; what lies under a merged cell is not shown. */
function layOut(sheet: ShownSheet, rows: readonly number[]): Band {
  const { columns } = sheet;
  const free = columns.map(() => 0); // per column, the row from which it is free
  const laid = rows.map((sheetRow, row) => {
    const cells: GridCell[] = [];
    const words = sheet.words.get(sheetRow);
    const merges = new Map(sheet.merges.get(sheetRow)?.map((merge) => [merge.column, merge]));
    for (let column = 0; column < columns.length; column++) {
      if (free[column]! > row) continue;
      const merge = merges.get(columns[column]!);
      const rowSpan = merge ? countUpTo(rows, merge.toRow) - row : 1;
      const columnSpan = merge ? freeWidth(free, row, column, countUpTo(columns, merge.toColumn) - column) : 1;
      free.fill(row + rowSpan, column, column + columnSpan);
      cells.push({ row, column, rowSpan, columnSpan, text: words?.get(columns[column]!) ?? '' });
    }
    return { cells, stated: sheet.stated.get(sheetRow) ?? 0 };
  });
  return { columns: columns.length, rows: laid };
}

/** A merged cell that would run into one from above is as wide as there is room. */
function freeWidth(free: readonly number[], row: number, column: number, wanted: number): number {
  let width = 1;
  while (width < wanted && free[column + width]! <= row) width++;
  return width;
}

/** How many of sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
