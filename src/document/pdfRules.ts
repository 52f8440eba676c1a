import { type Matrix, times } from './page/piece.ts';
import { apply, filledRules, mostRules, type Point, type Rule, strokedRules } from './page/rules.ts';
import type { PdfPage } from './pdfText.ts';

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
      if (path && fills.has(paint)) rules.push(...filledRules(subpaths(path, matrix)));
      else if (path && strokes.has(paint)) rules.push(...strokedRules(subpaths(path, matrix)));
    }
  }
  return rules;
}

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
