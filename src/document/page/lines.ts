import type { Piece } from './piece.ts';

/** Words on one baseline, from left to right. */
export interface Line {
  y: number;
  pieces: Piece[];
}

/** Groups words into lines from top to bottom; a baseline may waver by a third of the type size. */
export function makeLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line && piece.y - line.y < Math.max(2, piece.size * 0.35)) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  for (const line of lines) line.pieces.sort((a, b) => a.x - b.x);
  return lines;
}

const WIDE_END = /[\u2e80-\uffef]$/;
const WIDE_START = /^[\u2e80-\uffef]/;

/** The words of one line: a gap wider than the type sets columns apart (a tab), a smaller one words (a blank). */
export function lineText({ pieces }: Line): string {
  let text = '';
  let end = 0;
  for (const piece of pieces) {
    const gap = piece.x - end;
    if (text && gap > piece.size * 1.4) text = `${text.trimEnd()}\t`;
    else if (text && gap > piece.size * 0.2 && !(WIDE_END.test(text) && WIDE_START.test(piece.text))) text += ' ';
    text += text === '' || text.endsWith('\t') ? piece.text.trimStart() : piece.text;
    end = piece.x + piece.width;
  }
  return text.trim();
}

/** The words of lines that were wrapped: Han characters join, anything else keeps a blank. */
export function joinLines(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    const words = lineText(line);
    text += text && !(WIDE_END.test(text) && WIDE_START.test(words)) ? ` ${words}` : words;
  }
  return text;
}
