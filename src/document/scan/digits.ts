import { type DigitNet, judgeGlyph } from './digitNet.ts';
import { featuresOf, type Glyph } from './glyphs.ts';
import type { Gray } from './image.ts';

/** A digit is taken where it is ahead of every other by so much: less is left to nobody. */
const least = 2;

/**
 * The figure that the glyphs of one line are, by our own reader alone; null where one of them is no digit or not clearly one.
 * A small mark on the line between two digits is the point.
 */
export function readDigits(picture: Gray, glyphs: readonly Glyph[], net: DigitNet): string | null {
  const height = Math.max(...glyphs.map((g) => g.bottom - g.top));
  const bottom = Math.max(...glyphs.map((g) => g.bottom));
  let figure = '';
  for (const [i, glyph] of glyphs.entries()) {
    const tall = glyph.bottom - glyph.top;
    const isMark = tall < height * 0.35;
    if (isMark) {
      const inside = i > 0 && i < glyphs.length - 1 && !figure.includes('.');
      const isPoint =
        glyph.right - glyph.left < tall * 1.8 &&
        glyph.top > bottom - height * 0.4 &&
        glyph.bottom > bottom - height * 0.15;
      if (!inside || !isPoint) return null;
      figure += '.';
      continue;
    }
    if (tall < height * 0.75) return null;
    const { best, margin } = judgeGlyph(net, featuresOf(picture, glyph));
    if (best > 9 || margin < least) return null;
    figure += best;
  }
  return figure;
}
