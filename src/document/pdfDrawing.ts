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
  /** The colour that areas are filled with: `#rrggbb`. */
  fill: string;
}

type State = Pick<Drawn, 'matrix' | 'fill'>;

/** The operators of a page in their order, but for those that only set the state; `start` leads from the page to where it is drawn. */
export function* walkDrawing({ fnArray, argsArray }: Drawing, ops: Ops, start: Matrix): Generator<Drawn> {
  const stack: State[] = [];
  let state: State = { matrix: start, fill: '#000000' };
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i] as readonly unknown[] | null;
    if (op === ops.save) stack.push(state);
    else if (op === ops.restore || op === ops.paintFormXObjectEnd) state = stack.pop() ?? state;
    else if (op === ops.transform) state = { ...state, matrix: times(state.matrix, args as unknown as Matrix) };
    else if (op === ops.setFillRGBColor) state = { ...state, fill: String(args?.[0]) };
    else if (op === ops.paintFormXObjectBegin) {
      stack.push(state);
      if (args?.[0]) state = { ...state, matrix: times(state.matrix, args[0] as Matrix) };
    } else yield { op, args, ...state };
  }
}
