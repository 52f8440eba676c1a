import type { Matrix } from './page/piece.ts';
import { apply, filledRules, mostRules, type Point, type Rule, strokedRules } from './page/rules.ts';
import { type Ops, walkDrawing } from './pdfDrawing.ts';
import type { PdfPage } from './pdfText.ts';

/** Collects the rules a page draws: stroked lines and boxes, and thin filled boxes. */
export async function pageRules(page: PdfPage, ops: Ops, turn: Matrix): Promise<Rule[]> {
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
  for (const { op, args, matrix } of walkDrawing(await page.getOperatorList(), ops, turn)) {
    if (rules.length >= mostRules) break;
    if (op !== ops.constructPath || !args) continue;
    const paint = args[0] as number;
    const path = (args[1] as (ArrayLike<number> | null)[] | null)?.[0];
    if (path && fills.has(paint)) rules.push(...filledRules(subpaths(path, matrix)));
    else if (path && strokes.has(paint)) rules.push(...strokedRules(subpaths(path, matrix)));
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
