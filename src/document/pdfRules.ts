import { type Matrix, type PdfPage, times } from './pdfText.ts';

/** A ruled line, in points from the upper left corner of the upright page. */
export interface Rule {
  axis: 'h' | 'v';
  /** y of a horizontal, x of a vertical line. */
  at: number;
  from: number;
  to: number;
}

/** Thicker strokes and boxes are shading, not rules. */
const thickest = 3.5;
/** More rules than this on a page are a drawing. */
const mostRules = 20_000;

/** Collects the rules a page draws: stroked lines and boxes, and thin filled boxes. */
export async function pageRules(page: PdfPage, ops: Readonly<Record<string, number>>, turn: Matrix): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const fills = new Set([ops.fill, ops.eoFill]);
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = turn;
  for (let i = 0; i < fnArray.length && rules.length < mostRules; i++) {
    const op = fnArray[i]!;
    const args = argsArray[i] as unknown[] | null;
    if (op === ops.save) stack.push(matrix);
    else if (op === ops.restore || op === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (op === ops.transform) matrix = times(matrix, args as unknown as Matrix);
    else if (op === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args?.[0]) matrix = times(matrix, args[0] as Matrix);
    } else if (op === ops.constructPath && args) {
      const paint = args[0] as number;
      const path = (args[1] as (ArrayLike<number> | null)[] | null)?.[0];
      if (path && fills.has(paint)) rules.push(...boxRules(subpaths(path, matrix)));
      else if (path && strokes.has(paint)) rules.push(...subpaths(path, matrix).flatMap(lineRules));
    }
  }
  return rules;
}

type Point = readonly [x: number, y: number];

/** The corners of each part of a path; pdf.js writes 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. */
function subpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  const length = [2, 2, 6, 4, 0];
  for (let i = 0; i < path.length; ) {
    const code = path[i++]!;
    const size = length[code];
    if (size === undefined) break;
    if (code === 0) parts.push([]);
    const part = parts.at(-1);
    if (part && code === 4 && part[0]) part.push(part[0]);
    else if (part && size) part.push(apply(matrix, path[i + size - 2]!, path[i + size - 1]!));
    i += size;
  }
  return parts;
}

const apply = (m: Matrix, x: number, y: number): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** The straight sides of a stroked path. */
const lineRules = (points: readonly Point[]): Rule[] =>
  points.slice(1).flatMap((point, i) => ruleBetween(points[i]!, point));

/** Thin filled boxes are how most programs draw borders. */
const boxRules = (parts: readonly (readonly Point[])[]): Rule[] =>
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
