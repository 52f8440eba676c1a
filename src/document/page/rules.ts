import type { Matrix } from './piece.ts';

/** A ruled line, in points from the upper left corner of the upright page. */
export interface Rule {
  axis: 'h' | 'v';
  /** y of a horizontal, x of a vertical line. */
  at: number;
  from: number;
  to: number;
}

/** A corner of a path, in points. */
export type Point = readonly [x: number, y: number];

/** Thicker strokes and boxes are shading, not rules. */
const thickest = 3.5;
/** More rules than this on a page are a drawing. */
export const mostRules = 20_000;

/** Where a matrix takes a point. */
export const apply = (m: Matrix, x: number, y: number): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** The straight sides of the stroked parts of a path. */
export const strokedRules = (parts: readonly (readonly Point[])[]): Rule[] =>
  parts.flatMap((points) => points.slice(1).flatMap((point, i) => ruleBetween(points[i]!, point)));

/** Thin filled boxes are how most programs draw borders. */
export const filledRules = (parts: readonly (readonly Point[])[]): Rule[] =>
  parts.flatMap((points) => {
    if (points.length < 2) return [];
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (bottom - top <= thickest) return ruleBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
    if (right - left <= thickest) return ruleBetween([(left + right) / 2, top], [(left + right) / 2, bottom]);
    return [];
  });

function ruleBetween([x1, y1]: Point, [x2, y2]: Point): Rule[] {
  if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) >= 1)
    return [{ axis: 'h', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) >= 1)
    return [{ axis: 'v', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}
