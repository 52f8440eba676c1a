import type { DigitNet } from './digitNet.ts';
import { readDigits } from './digits.ts';
import { boundsOf, type Glyph, glyphsOf, piecesOf } from './glyphs.ts';
import { type Box, crop, type Gray, softened } from './image.ts';
import { labelOf, unread } from './oneReader.ts';
import { type Recogniser, withoutGaps } from './recogniser.ts';
import { textLines } from './textLines.ts';

/** What reads a cell: two readers that know nothing of each other. */
export interface Readers {
  recogniser: Recogniser;
  net: DigitNet;
}

/** More glyphs than this are no figure of the form, broken digits and all. */
const mostGlyphs = 16;
/** Ink that reaches less far, in points, is dust; a point is a little larger. */
const leastInk = 0.9;
/** Digits are no higher, in points. */
const tallestDigit = 16;
/** White around a picture that is given to a reader, in parts of its height. */
const margin = 0.5;

/**
 * The words of a cell, '' for one without ink. A figure is given only where both readers agree on all its digits; where they
 * do not, and it is no label, it is {@link unread}.
 */
export function readCell(page: Gray, box: Box, { recogniser, net }: Readers, scale: number): string {
  const picture = crop(page, box);
  const pieces = withoutBorders(piecesOf(picture, leastInk / scale), picture);
  if (pieces.length === 0) return '';
  const glyphs = glyphsOf(pieces);
  const around = boundsOf(glyphs);
  if (!mayBeFigure(glyphs, scale)) return words(recogniser, crop(picture, around)) || unread;
  const own = readDigits(picture, glyphs, net);
  const close = crop(picture, grown(around, margin));
  if (own !== null && own === (recogniser.figure(close) || recogniser.figure(softened(close)))) return own;
  const seen = own === null ? words(recogniser, crop(picture, around)) : '';
  return isLabel(seen) ? seen : unread;
}

const words = (recogniser: Recogniser, picture: Gray) =>
  labelOf(
    textLines(picture)
      .map((line) => withoutGaps(recogniser.line(framed(line))))
      .join(''),
  );

/** Words of Han characters that are no numerals. */
export const isLabel = (text: string) =>
  (text.match(/[\u4e00-\u9fff]/g) ?? []).filter((c) => !/[〇零一二三四五六七八九十百千万两]/.test(c)).length >= 2;

/** True for few narrow characters in one line. */
function mayBeFigure(glyphs: readonly Glyph[], scale: number): boolean {
  const { left, top, right, bottom } = boundsOf(glyphs);
  const height = Math.max(...glyphs.map((g) => g.bottom - g.top));
  if (height * scale > tallestDigit) return false;
  return glyphs.length <= mostGlyphs && bottom - top < height * 1.35 && right - left < height * (glyphs.length + 1);
}

/** Leaves out what rules leave at the edges of a cell: thin strips along one of them, and corners as large as the cell. */
const withoutBorders = (pieces: readonly Box[], { width, height }: Gray): Box[] =>
  pieces.filter(({ left, top, right, bottom }) => {
    const [w, h] = [right - left, bottom - top];
    const beside = (left <= 1 || right >= width - 1) && (w <= 3 || h > 4 * w);
    const level = (top <= 1 || bottom >= height - 1) && (h <= 3 || w > 4 * h);
    return !(beside || level || (w > 0.9 * width && h > 0.9 * height));
  });

/** A picture with white around it. */
const framed = (picture: Gray): Gray =>
  crop(picture, grown({ left: 0, top: 0, right: picture.width, bottom: picture.height }, margin));

function grown({ left, top, right, bottom }: Box, part: number): Box {
  const by = Math.round(Math.min(bottom - top, 60) * part);
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
