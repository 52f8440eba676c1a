import type { Piece } from './piece.ts';

/** One character of a piece, at its place by the usual widths: a Han character is as wide as two others. */
interface Glyph {
  char: string;
  x: number;
  width: number;
}

/** Farther apart, in parts of the character's width and of the type size, are two characters. */
const apart = { width: 0.4, size: 0.25 } as const;
/** Edge of the squares, in points, in which places are remembered. */
const square = 4;

/**
 * Reads words once that a page draws twice at almost the same place, as bold type, outlines and shadows are made where a
 * font lacks them. What of a later piece stands elsewhere stays.
 */
export function withoutOverprint(pieces: readonly Piece[]): Piece[] {
  const drawn = new Map<string, { x: number; y: number }[]>();
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const glyphs = glyphsOf(piece);
    const isNew = glyphs.map((glyph) => !isDrawn(drawn, glyph, piece));
    kept.push(...(isNew.includes(false) ? runs(piece, glyphs, isNew) : [piece]));
    for (const { char, x } of glyphs) remember(drawn, char, x, piece.y);
  }
  return kept;
}

function glyphsOf({ text, x, width }: Piece): Glyph[] {
  const chars = [...text];
  const parts = chars.map((char) => (char < '\u2e80' ? 1 : 2));
  const one = width / parts.reduce((sum, part) => sum + part, 0);
  let at = x;
  return chars.map((char, i) => {
    const glyph = { char, x: at, width: one * parts[i]! };
    at += glyph.width;
    return glyph;
  });
}

const keyOf = (char: string, column: number, row: number) => `${char} ${column} ${row}`;

function remember(drawn: Map<string, { x: number; y: number }[]>, char: string, x: number, y: number) {
  const key = keyOf(char, Math.floor(x / square), Math.floor(y / square));
  const places = drawn.get(key);
  if (!places) drawn.set(key, [{ x, y }]);
  // more at one place tell nothing new
  else if (places.length < 16) places.push({ x, y });
}

/** True where an earlier piece has the same character at almost the same place. */
function isDrawn(drawn: ReadonlyMap<string, { x: number; y: number }[]>, { char, x, width }: Glyph, piece: Piece) {
  const dx = Math.min(square, width * apart.width, piece.size * apart.size);
  const dy = Math.min(square, piece.size * apart.size);
  const rows = squares(piece.y, dy);
  for (const column of squares(x, dx))
    for (const row of rows)
      if (drawn.get(keyOf(char, column, row))?.some((p) => Math.abs(p.x - x) <= dx && Math.abs(p.y - piece.y) <= dy))
        return true;
  return false;
}

/** The squares from `d` before a place to `d` behind it, which is no more than one square. */
function squares(at: number, d: number): number[] {
  const first = Math.floor((at - d) / square);
  const last = Math.floor((at + d) / square);
  return first === last ? [first] : [first, Math.floor(at / square), last];
}

/** The stretches of a piece that are new, as pieces; blanks alone are none. */
function runs(piece: Piece, glyphs: readonly Glyph[], isNew: readonly boolean[]): Piece[] {
  const found: Piece[] = [];
  for (let from = 0; from < glyphs.length; from++) {
    if (!isNew[from]) continue;
    let to = from;
    while (to < glyphs.length && isNew[to]) to++;
    const run = glyphs.slice(from, to);
    const text = run.map(({ char }) => char).join('');
    const width = run.reduce((sum, glyph) => sum + glyph.width, 0);
    if (text.trim()) found.push({ ...piece, text, x: run[0]!.x, width });
    from = to;
  }
  return found;
}
