import type { Grid } from './grids.ts';

/** A cell with the place it takes up. */
export interface PlacedCell {
  text: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Gives each cell of a grid its column, past the cells that reach down from above. */
export function placeCells(grid: Grid): { cells: PlacedCell[]; columns: number } {
  const taken = grid.map(() => new Set<number>());
  const cells: PlacedCell[] = [];
  grid.forEach((row, r) => {
    let column = 0;
    for (const { text, columns = 1, rows = 1 } of row) {
      while (taken[r]!.has(column)) column++;
      cells.push({ text, row: r, column, rows, columns });
      for (let down = 0; down < rows; down++) for (let c = 0; c < columns; c++) taken[r + down]?.add(column + c);
      column += columns;
    }
  });
  return { cells, columns: Math.max(...cells.map((c) => c.column + c.columns)) };
}
