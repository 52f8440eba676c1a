import type { Lattice } from './lattice.ts';
import type { Piece } from './piece.ts';

/** Rules and words this close belong together; in points. */
const near = 3;

/** True where words stand beside a table that breaks off short of a wider one with the same left edge: rules are missing. */
export function standsBeside(lattice: Lattice, piece: Piece, all: readonly Lattice[]): boolean {
  const middle = piece.y - piece.size * 0.35;
  const right = lattice.xs.at(-1)!;
  if (middle <= lattice.ys[0]! || middle >= lattice.ys.at(-1)! || piece.x < right - near) return false;
  return all.some(
    ({ xs }) => Math.abs(xs[0]! - lattice.xs[0]!) <= near && xs.at(-1)! > right + near && piece.x < xs.at(-1)!,
  );
}

/**
 * Completes a table whose rules are drawn in part only, as some programs draw merged cells: columns are added for the
 * words beside it, and where its outline is broken, cells part at every grid line that no words cross.
 */
export function repairLattice(lattice: Lattice, pieces: readonly Piece[]): Lattice {
  const right = lattice.xs.at(-1)!;
  const beside = pieces.filter((piece) => piece.x >= right - near);
  if (beside.length === 0 && !isBroken(lattice)) return lattice;
  const xs = [...lattice.xs, ...gutters(beside)];
  const { ys } = lattice;
  const known = lattice.xs.length - 1;
  const middleOf = ({ y, size }: Piece) => y - size * 0.35;
  const crosses = (row: number, x: number) =>
    pieces.some(
      (piece) =>
        middleOf(piece) > ys[row]! &&
        middleOf(piece) < ys[row + 1]! &&
        piece.x + piece.size * 0.3 < x &&
        piece.x + piece.width - piece.size * 0.3 > x,
    );
  const held = (row: number, column: number) =>
    pieces.filter((piece) => {
      const center = piece.x + piece.width / 2;
      const middle = middleOf(piece);
      return middle > ys[row]! && middle < ys[row + 1]! && center > xs[column]! && center < xs[column + 1]!;
    });
  const runsOn = (row: number, column: number) =>
    held(row - 1, column).some((upper) =>
      held(row, column).some((lower) => lower.y - upper.y < Math.max(upper.size, lower.size) * 1.7),
    );
  return {
    xs,
    ys,
    wall: (row, column) => (column < known && lattice.wall(row, column)) || !crosses(row, xs[column]!),
    floor: (row, column) => (column < known && lattice.floor(row, column)) || row === 0 || !runsOn(row, column),
  };
}

/** An outline that is drawn along some rows and not along others. Sides that are open throughout are a style. */
function isBroken({ xs, ys, wall }: Lattice): boolean {
  const rows = Array.from({ length: ys.length - 1 }, (_, row) => row);
  return [0, xs.length - 1].some((column) => {
    const drawn = rows.filter((row) => wall(row, column)).length;
    return drawn > 0 && drawn < rows.length;
  });
}

/** Where the columns of words end: the gaps that no word of them reaches into. */
function gutters(pieces: readonly Piece[]): number[] {
  const ends: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    if (end > 0 && piece.x - end > piece.size) ends.push((end + piece.x) / 2);
    end = Math.max(end, piece.x + piece.width);
  }
  return pieces.length ? [...ends, end + near] : [];
}
