import type { DocBuilder, Grid, GridCell } from './builder.ts';
import { maxColumns, maxSlots } from './limits.ts';

/** A cell as Word stores it: it ends where the next begins. */
export interface EdgeCell {
  /** Its right edge, in the unit of the source. */
  right: number;
  text: string;
  /** It continues the cell above it. */
  continues: boolean;
  /** It is merged into the cell before it. */
  joins?: boolean;
}

/** A row of a Word table: cells from its left edge on. */
export interface EdgeRow {
  left: number;
  cells: readonly EdgeCell[];
}

/**
 * Makes a grid of rows that know only the edges of their own cells: edges of all rows that lie within `tolerance`
 * of each other are one grid line. Null where the grid would be absurdly large.
 */
export function gridOfEdges(rows: readonly EdgeRow[], tolerance: number): Grid | null {
  const lineOf = gridLines(
    rows.flatMap(({ left, cells }) => [left, ...cells.map(({ right }) => right)]),
    tolerance,
  );
  const cells: GridCell[] = [];
  let above = new Map<number, GridCell>();
  let columns = 0;
  rows.forEach((source, row) => {
    const current = new Map<number, GridCell>();
    let column = lineOf(source.left);
    for (const { right, text, continues } of joinCells(source.cells)) {
      const columnSpan = Math.max(1, lineOf(right) - column);
      const upper = continues ? above.get(column) : undefined;
      if (upper && upper.columnSpan === columnSpan) {
        upper.rowSpan = row - upper.row + 1;
        if (text) upper.text = `${upper.text} ${text}`.trim();
        current.set(column, upper);
      } else {
        const cell: GridCell = { row, column, rowSpan: 1, columnSpan, text };
        cells.push(cell);
        current.set(column, cell);
      }
      column += columnSpan;
    }
    columns = Math.max(columns, column);
    above = current;
  });
  return columns > maxColumns || columns * rows.length > maxSlots ? null : { rows: rows.length, columns, cells };
}

/** Numbers the places where edges gather. */
export function gridLines(edges: readonly number[], tolerance: number): (edge: number) => number {
  const sorted = [...edges].sort((a, b) => a - b);
  const starts = sorted.filter((edge, i) => i === 0 || edge - sorted[i - 1]! > tolerance);
  return (edge) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= edge) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

/** Cells merged into the one before them give it their width and their words. */
function joinCells(cells: readonly EdgeCell[]): EdgeCell[] {
  const joined: EdgeCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (cell.joins && last)
      joined[joined.length - 1] = { ...last, right: cell.right, text: `${last.text} ${cell.text}`.trim() };
    else joined.push(cell);
  }
  return joined;
}

/** Adds rows as a table, or line by line where they make none. */
export function addRows(builder: DocBuilder, rows: readonly EdgeRow[], tolerance: number): void {
  if (rows.length === 0) return;
  const grid = gridOfEdges(rows, tolerance);
  if (grid) builder.table(grid);
  else for (const row of rows) builder.paragraph(row.cells.map(({ text }) => text.replace(/\s+/g, ' ')).join('\t'));
}
