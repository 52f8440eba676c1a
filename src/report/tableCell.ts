import { foldLabel } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { readCellWord } from './cellValue.ts';
import type { Piece } from './tableLine.ts';
import { readWords } from './tableWords.ts';

/** The pieces of one delimited cell: one where it is empty or holds one word of a table, else its words. */
export function cellPieces(text: string, span: Span, from: number, to: number): Piece[] {
  const raw = text.slice(span[0], span[1]);
  const lead = raw.length - raw.trimStart().length;
  const inner: Span = [span[0] + lead, span[0] + Math.max(lead, raw.trimEnd().length)];
  if (inner[1] === inner[0]) return [{ kind: 'empty', span: [span[0], span[0]], from, to }];
  const words = raw.trim();
  const word = readCellWord(words) ?? (/^-+$/.test(words) ? ({ kind: 'mark' } as const) : null);
  if (word) return [{ kind: word.kind, span: inner, from, to, word }];
  const pieces = readWords(text, inner, 0).map((piece) => ({ ...piece, from, to }));
  return pieces.length ? pieces : [{ kind: 'text', span: inner, from, to, ink: foldLabel(words) }];
}
