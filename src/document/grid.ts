import type { Grid, GridCell } from './builder.ts';
import { attribute, elements, type HtmlElement, isBlock, isElement, isText, isUnseen, walk } from './htmlTree.ts';
import { collapse } from './inline.ts';
import { maxColumns, maxSlots } from './limits.ts';

/** A cell longer than this holds prose in any case; the longest label of the form has 62 characters. */
const longestLabel = 300;
/** Prose in a table with fewer short cells than this makes it a layout; the form's smallest table has more. */
const fewestShort = 20;

const known = new WeakMap<HtmlElement, Grid | null>();

/** Reads an HTML table as a grid; null where it only lays out a page (nested tables, whole passages in cells). */
export function readGrid(table: HtmlElement): Grid | null {
  const before = known.get(table);
  if (before !== undefined) return before;
  const grid = gridOf(table);
  known.set(table, grid);
  return grid;
}

function gridOf(table: HtmlElement): Grid | null {
  const rows = tableRows(table);
  if (rows.length === 0 || holdsTable(table)) return null;
  const sources = rows.map((row) =>
    rowCells(row).map((cell) => ({
      text: cellText(cell),
      rowSpan: spanOf(cell, 'rowspan'),
      columnSpan: spanOf(cell, 'colspan'),
    })),
  );
  return isLayout(sources.map((row) => row.map(({ text }) => text))) ? null : placeCells(sources);
}

/** True for a table that only lays out a page: one cell beside no other, or whole passages and few short cells. */
export function isLayout(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flat();
  const prose = cells.filter(isProse).length;
  const short = cells.filter(Boolean).length - prose;
  return cells.length < 2 || rows.every((row) => row.length < 2) || (prose > 0 && short < fewestShort);
}

/** More than a label: long, or sentences. */
const isProse = (text: string) => text.length > longestLabel || (text.length > 80 && text.split('。').length > 2);

/** What a source says of a cell before it has a place; a rowSpan of 0 reaches to the last row. */
export type SourceCell = Omit<GridCell, 'row' | 'column'>;

/** Gives every cell its row and column as a browser would; null where the grid would be absurdly large. */
export function placeCells(rows: readonly (readonly SourceCell[])[]): Grid | null {
  const cells: GridCell[] = [];
  const taken: number[] = []; // per column, the row from which it is free
  for (const [row, sources] of rows.entries()) {
    let column = 0;
    for (const { text, rowSpan, columnSpan } of sources) {
      while ((taken[column] ?? 0) > row) column++;
      const width = freeWidth(taken, row, column, Math.max(1, columnSpan));
      const height = rowSpan === 0 ? rows.length - row : Math.min(rowSpan, rows.length - row);
      if (column + width > maxColumns) return null;
      for (let c = column; c < column + width; c++) taken[c] = Math.max(taken[c] ?? 0, row + height);
      cells.push({ row, column, rowSpan: height, columnSpan: width, text });
      column += width;
    }
  }
  if (rows.length * taken.length > maxSlots) return null;
  return { rows: rows.length, columns: taken.length, cells };
}

/** A cell that would run into one from above is as wide as there is room. */
function freeWidth(taken: readonly number[], row: number, column: number, wanted: number): number {
  let width = 1;
  while (width < wanted && (taken[column + width] ?? 0) <= row) width++;
  return width;
}

/** The words of a cell on one line. */
export function cellText(cell: HtmlElement): string {
  const parts: string[] = [];
  for (const { node, leaving } of walk(cell)) {
    if (isText(node)) parts.push(node.value);
    else if (isElement(node) && (isBlock(node) || node.tagName === 'br')) parts.push(leaving ? ' ' : '');
  }
  return collapse(parts.join('')).trim();
}

const holdsTable = (table: HtmlElement) => {
  for (const inner of elements(table, ({ tagName }) => tagName === 'table')) if (inner !== table) return true;
  return false;
};

const children = (element: HtmlElement, names: readonly string[]) =>
  element.childNodes.filter(
    (node): node is HtmlElement => isElement(node) && names.includes(node.tagName) && !isUnseen(node),
  );

const tableRows = (table: HtmlElement) =>
  children(table, ['thead', 'tbody', 'tfoot', 'tr']).flatMap((part) =>
    part.tagName === 'tr' ? [part] : children(part, ['tr']),
  );

const rowCells = (row: HtmlElement) => children(row, ['td', 'th']);

const spanOf = (cell: HtmlElement, name: 'rowspan' | 'colspan') => {
  const value = Number.parseInt(attribute(cell, name), 10);
  return Number.isFinite(value) && value >= 0 ? Math.min(value, 1000) : 1;
};
