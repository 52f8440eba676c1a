import { piecesOf } from './glyphs.ts';
import type { Gray } from './image.ts';

/** Ink that reaches less far, in points, is no letter, nor is what reaches farther. */
const letter = { least: 4, most: 40 } as const;
/** So much height, in points, without a row of paper, and so many pieces of ink in it: texture, as of a photograph, no print. */
const texture = { height: 150, pieces: 300 } as const;
/** A row of pixels is paper with so few letters in it, in parts of those of the fullest row. */
const paper = 0.1;

/** A part of a page with the lines of print that stand in it and without what is texture; null where no print is. */
export function printOf(page: Gray, scale: number): Gray | null {
  const { width, height } = page;
  const piecesIn = (part: Gray) => piecesOf(part, letter.least / scale);
  const letters = piecesIn(page).filter(
    (box) => Math.max(box.right - box.left, box.bottom - box.top) <= letter.most / scale,
  );
  const rows = new Uint32Array(height + 1);
  for (const { top, bottom } of letters) for (let y = top; y < bottom; y++) rows[y]!++;
  const least = rows.reduce((most, count) => Math.max(most, count), 0) * paper;
  const print = { ...page, data: new Uint8Array(page.data) };
  for (let top = 0, y = 0; y <= height; y++) {
    if (rows[y]! > least) continue;
    const held = y - top > texture.height / scale ? letters.filter((box) => box.top >= top && box.top < y).length : 0;
    if (held > texture.pieces) print.data.fill(255, top * width, y * width);
    top = y + 1;
  }
  return piecesIn(print).length ? print : null;
}
