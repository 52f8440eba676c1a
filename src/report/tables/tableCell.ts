import { foldLabel } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { hasSeveral, isGarbled, readCellWord } from './cellValue.ts';
import { isSolid, type Piece } from './tableLine.ts';
import { readWords } from './tableWords.ts';

const PAGE =
  /^(?:[-–—－]+ ?(?:第|PAGE)? {0,3}\d{1,3} {0,3}页? ?[-–—－]+|第 ?\d{1,3} ?页(?:[ ,，/]{0,3}共 ?\d{1,3} ?页)?|PAGE {1,3}\d{1,3}|\d{1,3} ?\/ ?\d{1,3})$/i;

/** True where words are nothing but the number of a page. */
export const isPageNumber = (words: string): boolean => words.length < 40 && PAGE.test(words);

/** The pieces of one delimited cell: one where it is empty or holds one word of a table, else its words. */
export function cellPieces(text: string, span: Span, from: number, to: number): Piece[] {
  const inner = trimCell(text, span);
  const words = text.slice(inner[0], inner[1]);
  if (inner[1] === inner[0]) return [{ kind: 'empty', span: [span[0], span[0]], from, to }];
  // in a cell, 0/0 are two figures
  if (isPageNumber(words) && !/^\d/.test(words)) return [];
  const word = readCellWord(words) ?? (/^-+$/.test(words) ? ({ kind: 'mark' } as const) : null);
  if (word) return [{ kind: word.kind, span: inner, from, to, word }];
  if (isGarbled(words)) return [{ kind: 'mark', span: inner, from, to }];
  const pieces = readWords(text, inner, 0);
  for (const piece of pieces) Object.assign(piece, { from, to });
  return pieces.length ? pieces : [{ kind: 'text', span: inner, from, to, ink: foldLabel(words) }];
}

/**
 * The pieces of a line of cells. Figures that share a cell, beside others that have one each, are torn or merged and not
 * legible. `sure`: the cells are those of a grid; else the row has no sure length.
 */
export function lineOfCells(text: string, cells: readonly Piece[][], sure: boolean): Piece[] {
  const filled = cells.filter((cell) => cell.some(isSolid)).length;
  return cells.flatMap((cell) => {
    const first = cell[0];
    if (first && filled > 1 && cell.length > 1 && cell.every(isSolid)) {
      const span: Span = [first.span[0], cell.at(-1)!.span[1]];
      const { from, to } = first;
      return [{ kind: 'mark' as const, span, from, to, stray: !sure, several: digitsOf(text, span) }];
    }
    return cell.map((piece) =>
      isMerged(text, piece) ? { ...piece, stray: !sure, several: digitsOf(text, piece.span) } : piece,
    );
  });
}

const digitsOf = (text: string, span: Span) => text.slice(...span).replace(/\D/g, '');

const isMerged = (text: string, { kind, word, span }: Piece) =>
  kind === 'mark' && !word && hasSeveral(text.slice(...span));

/** Cuts off white space, and the strokes that some programs draw the lower edge of a cell with. */
function trimCell(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s_]/.test(text[from]!)) from++;
  while (to > from && /[\s_]/.test(text[to - 1]!)) to--;
  // a bar that was escaped
  const isAlone = to - from === 1 && text[to] === '|';
  if (text[to - 1] === '\\' && (isAlone || /\s/.test(text[to - 2] ?? ''))) to--;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return [from, to];
}
