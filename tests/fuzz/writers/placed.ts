import type { Sheet, SheetCell } from '../../report/tables/damageSheet.ts';

/** A cell at its place; `covered` = a place a merged cell reaches down to, its words stand above. */
export interface Placed extends SheetCell {
  column: number;
  covered: boolean;
}

/** The rows of a table with every cell at its place, those covered from above among them. */
export function placed(sheet: Sheet): Placed[][] {
  const open: (Placed | undefined)[] = [];
  return sheet.map(({ cells }) => {
    const row: Placed[] = [];
    let column = 0;
    const cover = () => {
      for (let above = open[column]; above && above.rows > 1; above = open[column]) {
        const below = { ...above, rows: above.rows - 1, covered: true };
        open[column] = below;
        row.push(below);
        column += below.columns;
      }
    };
    for (const cell of cells) {
      cover();
      const here = { ...cell, column, covered: false };
      open[column] = here;
      row.push(here);
      column += cell.columns;
    }
    cover();
    return row;
  });
}

/** The number of columns of a table. */
export const widthOf = (rows: readonly (readonly Placed[])[]): number =>
  Math.max(1, ...rows.map((row) => (row.at(-1)?.column ?? 0) + (row.at(-1)?.columns ?? 1)));
