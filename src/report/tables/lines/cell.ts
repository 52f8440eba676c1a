import { foldLabel } from '../../../text/fold.ts';
import { patternWith } from '../../../text/pattern.ts';
import type { Span } from '../../../text/span.ts';
import { isSpace, isUnitOf } from '../../../text/unit.ts';
import { hasSeveral, isGarbled, readCellWord } from './cellValue.ts';
import { isSolid, makePiece, type Piece } from './line.ts';
import { formShare, isScrap } from './slots.ts';
import { readWords } from './words.ts';

const PAGE = patternWith('i')`
    ^(?:[-–—－]+ ?(?:第|PAGE)? {0,3}\d{1,3} {0,3}页? ?[-–—－]+|第 ?\d{1,3} ?页(?:[ ,，/]{0,3}共 ?\d{1,3} ?页)?
    |PAGE {1,3}\d{1,3}|\d{1,3} ?/ ?\d{1,3})$
  `;

/** True where words are nothing but the number of a page. */
export const isPageNumber = (words: string): boolean => words.length < 40 && PAGE.test(words);

/** What programs write for a cell that holds nothing. */
const NOTHING = /^(?:None|NaN|nan|null|NULL)$/;

/** The pieces of one delimited cell: one where it is empty or holds one word of a table, else its words. */
export function cellPieces(text: string, span: Span, from: number, to: number): Piece[] {
  const inner = trimCell(text, span);
  const words = text.slice(inner[0], inner[1]);
  if (inner[1] === inner[0] || NOTHING.test(words)) return [makePiece('empty', [span[0], span[0]], from, to)];
  // in a cell, 0/0 are two figures
  if (!/^\d/.test(words) && isPageNumber(words)) return [];
  const word = readCellWord(words) ?? (/^-+$/.test(words) ? ({ kind: 'mark' } as const) : null);
  if (word) return [makePiece(word.kind, inner, from, to, { word })];
  if (isGarbled(words)) return [makePiece('mark', inner, from, to)];
  const pieces = readWords(text, inner, 0);
  for (const piece of pieces) {
    piece.from = from;
    piece.to = to;
  }
  return pieces.length ? pieces : [makePiece('text', inner, from, to, { ink: foldLabel(words) })];
}

/**
 * The pieces of a line of cells. Figures that share a cell with others or with a note, beside some that have one each, are
 * torn or merged and not legible. `sure`: the cells are those of a grid; else the row has no sure length.
 */
export function lineOfCells(text: string, cells: readonly Piece[][], sure: boolean): Piece[] {
  const isShared = cells.filter((cell) => cell.some(isSolid)).length > 1;
  const line: Piece[] = [];
  for (const cell of cells) {
    if (isShared && cell.length > 1 && isSolid(cell[0]!) && cell.every(isNoLabel)) line.push(joined(text, cell, !sure));
    else for (const piece of cell) line.push(isMerged(text, piece) ? several(text, piece, !sure) : piece);
  }
  return line;
}

/** True for figures, and for words and signs that are of no label. */
export const isNoLabel = (piece: Piece): boolean =>
  isSolid(piece) || !piece.ink || isScrap(piece.ink) || formShare(piece.ink) < 0.5;

/** The figures of a cell as one that is not legible. */
function joined(text: string, cell: readonly Piece[], stray: boolean): Piece {
  const { span, from, to } = cell[0]!;
  return several(text, makePiece('mark', [span[0], cell.at(-1)!.span[1]], from, to), stray);
}

const several = (text: string, piece: Piece, stray: boolean): Piece => ({
  ...piece,
  stray,
  several: digitsOf(text, piece.span),
});

const digitsOf = (text: string, span: Span) => text.slice(...span).replace(/\D/g, '');

const isMerged = (text: string, { kind, word, span }: Piece) =>
  kind === 'mark' && !word && hasSeveral(text.slice(...span));

const isFringe = isUnitOf(/[\s_]/);

/** Cuts off white space, and the strokes that some programs draw the lower edge of a cell with. */
function trimCell(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isFringe(text.charCodeAt(from))) from++;
  while (to > from && isFringe(text.charCodeAt(to - 1))) to--;
  // a bar that was escaped
  const isAlone = to - from === 1 && text[to] === '|';
  if (text[to - 1] === '\\' && (isAlone || /\s/.test(text[to - 2] ?? ''))) to--;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}
