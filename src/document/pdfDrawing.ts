import { type Matrix, times } from './page/piece.ts';
import type { PdfPage } from './pdfText.ts';

type Drawing = Awaited<ReturnType<PdfPage['getOperatorList']>>;

/** The codes of pdf.js's drawing operators by name. */
export type Ops = Readonly<Record<string, number>>;

/** One operator of a page, with the matrix that leads from its coordinates to where `walkDrawing` began. */
export interface Drawn {
  op: number;
  args: readonly unknown[] | null;
  matrix: Matrix;
}

/** The operators of a page in their order, but for those that only set the matrix; `start` leads from the page to where it is drawn. */
export function* walkDrawing({ fnArray, argsArray }: Drawing, ops: Ops, start: Matrix): Generator<Drawn> {
  const stack: Matrix[] = [];
  let matrix = start;
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i] as readonly unknown[] | null;
    if (op === ops.save) stack.push(matrix);
    else if (op === ops.restore || op === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (op === ops.transform) matrix = times(matrix, args as unknown as Matrix);
    else if (op === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args?.[0]) matrix = times(matrix, args[0] as Matrix);
    } else yield { op, args, matrix };
  }
}
