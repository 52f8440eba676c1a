import type { Grid } from '../builder.ts';
import type { Place, ScannedPage } from '../document.ts';
import { findLattices, latticeGrid, latticeHolds } from './lattice.ts';
import { repairLattice, standsBeside } from './latticeRepair.ts';
import { type Line, makeLines } from './lines.ts';
import { findOpenTable } from './openTable.ts';
import { withoutOverprint } from './overprint.ts';
import type { Piece } from './piece.ts';
import type { Rule } from './rules.ts';

/** What stands on one page, from top to bottom. */
export interface PageContent {
  height: number;
  lines: readonly Line[];
  /** `boxes`: of each cell of a page that was read from a picture, in points. */
  tables: readonly { top: number; grid: Grid; boxes?: readonly Place['box'][] }[];
  /** What the page was read from. */
  picture?: PagePicture;
}

/** A picture to be shown, `scale` points to a pixel. */
export interface PagePicture extends Pick<ScannedPage, 'width' | 'height' | 'png'> {
  scale: number;
}

/** Lays the words of a page into the tables that its rules draw, and into lines; all in points from its upper left corner. */
export function layOut(drawn: readonly Piece[], rules: readonly Rule[], height: number): PageContent {
  const pieces = withoutOverprint(drawn);
  if (pieces.length === 0) return { height, lines: [], tables: [] };
  const lattices = findLattices(rules);
  const outside: Piece[] = [];
  const inside = new Map(lattices.map((lattice) => [lattice, [] as Piece[]]));
  for (const piece of pieces) {
    const lattice =
      lattices.find((candidate) => latticeHolds(candidate, piece)) ??
      lattices.find((candidate) => standsBeside(candidate, piece, lattices));
    (lattice ? inside.get(lattice)! : outside).push(piece);
  }
  const tables: { top: number; grid: Grid }[] = [];
  for (const [lattice, held] of inside) {
    const grid = latticeGrid(repairLattice(lattice, held), held);
    if (grid) tables.push({ top: lattice.ys[0]!, grid });
    else outside.push(...held);
  }
  const open = findOpenTable(makeLines(outside));
  if (open.table) tables.push(open.table);
  return { height, lines: open.rest, tables };
}
