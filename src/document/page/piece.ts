import { plainHan } from '../../text/fold.ts';

/** Words set in one run, in points from the upper left corner of the upright page; y is the baseline. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Type size. */
  size: number;
}

/** [a, b, c, d, e, f] as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A run as a page description sets it: its words, their width in points, and the matrix of its type (size, turn, baseline). */
export interface Run {
  str: string;
  width: number;
  transform: readonly number[];
}

/** The matrix that does `n` first, then `m`. */
export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** A page whose words stand upright. */
export interface Upright {
  pieces: Piece[];
  /** From the coordinates of the page description to those of the pieces. */
  turn: Matrix;
  height: number;
}

/**
 * Turns a page upright by most of its words: wide tables are often set sideways. `view` leads from the coordinates of the runs to
 * points from the upper left corner of the page, which is `width` by `height` points.
 */
export function upright(runs: readonly Run[], view: Matrix, width: number, height: number): Upright {
  const words = runs.filter((run) => run.str?.trim());
  const quarter = mainDirection(words, view);
  const turn = times(quarterTurn(quarter, width, height), view);
  return { pieces: words.map((run) => place(run, turn)), turn, height: quarter % 2 ? width : height };
}

function place({ str, width, transform }: Run, turn: Matrix): Piece {
  const [a, b, c, d, x, y] = times(turn, transform as unknown as Matrix);
  const along = Math.hypot(a, b);
  const size = Math.hypot(c, d) || along;
  // vertical and slanted runs keep their place; only their width is not theirs
  return { text: withoutRadicals(str), x, y, width: Math.abs(b) > Math.abs(a) ? size : width, size };
}

/** Some programs write common characters with the code points of radicals, which look the same. */
const withoutRadicals = (text: string) => text.replace(/[\u2e80-\u2fdf]/g, plainHan);

/** How many quarter turns the words of a page are turned, by most of its characters. */
function mainDirection(runs: readonly Run[], view: Matrix): number {
  const votes = [0, 0, 0, 0];
  for (const { str, transform } of runs) {
    const [a, b] = times(view, transform as unknown as Matrix);
    votes[((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4]! += str.length;
  }
  return votes.indexOf(Math.max(...votes));
}

/** Turns a page of the given size back by quarters. */
function quarterTurn(quarter: number, width: number, height: number): Matrix {
  if (quarter === 1) return [0, -1, 1, 0, 0, width];
  if (quarter === 2) return [-1, 0, 0, -1, width, height];
  if (quarter === 3) return [0, 1, -1, 0, height, 0];
  return [1, 0, 0, 1, 0, 0];
}
