import type { Grid, GridCell } from '../builder.ts';
import type { FlowSink } from '../flow.ts';
import { isLayout } from '../grid.ts';
import { type Band, type BandRow, bandsOf } from './sheetGrid.ts';
import type { ShownSheet } from './shownSheet.ts';

/** How headings and items of lists begin. */
const ENUMERATED =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、.．](?!\d))/;

/** Sends what a sheet shows to a sink: lines of one cell that stand over, under or between tables as paragraphs. */
export function tellSheet(sheet: ShownSheet, sink: FlowSink): void {
  for (const band of bandsOf(sheet)) tellBand(band, sink);
}

function tellBand(band: Band, sink: FlowSink): void {
  const isTable = band.rows.map(({ cells }) => cells.filter(hasWords).length > 1);
  const first = isTable.indexOf(true);
  const last = isTable.lastIndexOf(true);
  let rows: GridCell[][] = [];
  const endTable = () => {
    tellRows(rows, sink);
    rows = [];
  };
  band.rows.forEach((row, i) => {
    const words = lineOf(row, band.columns);
    const inside = first >= 0 && i >= first && i <= last;
    if (words === null || (inside && !isHeading(row, words, band.columns))) rows.push(row.cells);
    else {
      endTable();
      sink.paragraph(words.text);
    }
  });
  endTable();
}

const hasWords = ({ text }: GridCell) => text.trim() !== '';

/** The only words of a row, where they begin it and no cell reaches into it or out of it; null in a row of a table. */
function lineOf({ cells }: BandRow, columns: number): GridCell | null {
  const [words, another] = cells.filter(hasWords);
  const whole = cells.reduce((sum, cell) => sum + cell.columnSpan, 0) === columns;
  const flat = cells.every(({ rowSpan, text }) => rowSpan === 1 || !text.trim());
  return words && !another && whole && flat && words.column === 0 ? words : null;
}

/** Within a table a line is a heading or a passage where it is long, or numbered and alone on the line. */
function isHeading({ stated }: BandRow, { text, columnSpan }: GridCell, columns: number): boolean {
  if (text.length > 40 || text.includes('。')) return true;
  return ENUMERATED.test(text) && (columnSpan === columns || stated <= 1);
}

/** Rows as a grid, without the blank columns at their sides; cell by cell where they only lay out a page. */
function tellRows(rows: readonly (readonly GridCell[])[], sink: FlowSink): void {
  const cells = rows.flat();
  const words = cells.filter(hasWords);
  if (words.length === 0) return;
  if (isLayout(rows.map((row) => row.map(({ text }) => text.trim()))))
    for (const { text } of words) sink.paragraph(text);
  else sink.table(trimmed(rows, words));
}

function trimmed(rows: readonly (readonly GridCell[])[], words: readonly GridCell[]): Grid {
  const top = words.reduce((least, { row }) => Math.min(least, row), rows[0]![0]!.row);
  const left = words.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const right = words.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const cells = rows.flat().flatMap((cell) => {
    const from = Math.max(cell.column, left);
    const to = Math.min(cell.column + cell.columnSpan, right);
    const rowSpan = Math.min(cell.rowSpan, top + rows.length - cell.row);
    return from < to ? [{ ...cell, row: cell.row - top, column: from - left, columnSpan: to - from, rowSpan }] : [];
  });
  return { rows: rows.length, columns: right - left, cells };
}
