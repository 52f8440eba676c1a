import type { Grid, GridCell } from '../builder.ts';
import { isLayout } from '../grid.ts';
import { maxColumns, maxSlots } from '../limits.ts';
import { addStory, emptyStory, type Story, wordsOf } from './story.ts';

/** A cell of a Word table. */
export interface WordCell {
  story: Story;
  /** How many columns it covers. */
  width: number;
  /** It goes on with the cell above it; what stands in it is not shown. */
  continues: boolean;
  /** It goes on with the cell before it. */
  joins: boolean;
  /** It was deleted, the deletion not yet accepted. */
  deleted: boolean;
}

export interface WordRow {
  /** Columns left free before its first cell. */
  before: number;
  cells: WordCell[];
  /** It is hidden, or deleted and the deletion not yet accepted. */
  unseen: boolean;
}

export const emptyCell = (): WordCell => ({
  story: emptyStory(),
  width: 1,
  continues: false,
  joins: false,
  deleted: false,
});

/** Adds a table to a story: as a grid, or cell by cell where it only lays out the page. */
export function addTable(story: Story, rows: readonly WordRow[]): void {
  const seen = rows
    .filter((row) => !row.unseen)
    .map(({ before, cells }) => ({ before, cells: joinCells(cells.filter((cell) => !cell.deleted)) }));
  const grid = gridOf(seen);
  if (grid) story.items.push({ grid });
  else for (const { cells } of seen) for (const cell of cells) if (!cell.continues) addStory(story, cell.story);
  if (seen.length > 0) story.holdsTable = true;
}

/** Cells that go on with the one before them give it their width and their words. */
function joinCells(cells: readonly WordCell[]): WordCell[] {
  const joined: WordCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (!cell.joins || !last) joined.push(cell);
    else {
      last.width += cell.width;
      addStory(last.story, cell.story);
    }
  }
  return joined;
}

interface SeenRow {
  before: number;
  cells: readonly WordCell[];
}

/** The rows as a rectangle; null for a layout, and where it would be absurdly large. */
function gridOf(rows: readonly SeenRow[]): Grid | null {
  if (rows.some(({ cells }) => cells.some((cell) => cell.story.holdsTable))) return null;
  const places = placeCells(rows);
  if (places.columns > maxColumns || places.columns * rows.length > maxSlots) return null;
  const texts: string[][] = rows.map(() => []);
  const cells = places.cells.map(({ row, column, rowSpan, columnSpan, story }) => {
    const text = wordsOf(story);
    texts[row]!.push(text);
    return { row, column, rowSpan, columnSpan, text };
  });
  return isLayout(texts) ? null : { rows: rows.length, columns: places.columns, cells };
}

type PlacedCell = Omit<GridCell, 'text'> & { story: Story };

/** Gives each cell its place. A cell goes on with the one above only where both cover the same columns. */
function placeCells(rows: readonly SeenRow[]): { cells: PlacedCell[]; columns: number } {
  const cells: PlacedCell[] = [];
  let above = new Map<number, PlacedCell>();
  let columns = 0;
  rows.forEach(({ before, cells: sources }, row) => {
    const current = new Map<number, PlacedCell>();
    let column = before;
    for (const { story, width, continues } of sources) {
      const upper = continues ? above.get(column) : undefined;
      const goesOn = upper?.columnSpan === width;
      const cell = goesOn ? upper : { row, column, rowSpan: 1, columnSpan: width, story };
      if (goesOn) cell.rowSpan++;
      else cells.push(cell);
      current.set(column, cell);
      column += width;
    }
    columns = Math.max(columns, column);
    above = current;
  });
  return { cells, columns };
}
