import { foldLabel } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isGarbled, readCellWord } from './cellValue.ts';
import type { Piece } from './tableLine.ts';
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
  if (isPageNumber(words)) return [];
  const word = readCellWord(words) ?? (/^-+$/.test(words) ? ({ kind: 'mark' } as const) : null);
  if (word) return [{ kind: word.kind, span: inner, from, to, word }];
  if (isGarbled(words)) return [{ kind: 'mark', span: inner, from, to }];
  const pieces = readWords(text, inner, 0);
  for (const piece of pieces) Object.assign(piece, { from, to });
  return pieces.length ? pieces : [{ kind: 'text', span: inner, from, to, ink: foldLabel(words) }];
}

/** Cuts off white space, and the strokes that some programs draw the lower edge of a cell with. */
function trimCell(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s_]/.test(text[from]!)) from++;
  while (to > from && /[\s_]/.test(text[to - 1]!)) to--;
  // a bar that was escaped
  if (to - from > 1 && text[to - 1] === '\\' && /[\s]/.test(text[to - 2]!)) to--;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return [from, to];
}
