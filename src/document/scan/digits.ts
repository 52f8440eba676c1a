import { type DigitNet, judgeGlyph } from './digitNet.ts';
import { boundsOf, featuresOf, type Glyph } from './glyphs.ts';
import type { Gray } from './image.ts';

/** A digit is taken where it is ahead of every other by so much: less is left to nobody. */
const least = 2;
/** Where the parts of digits may be joined to different figures, one is taken whose least sure digit is ahead by so much. */
const clear = 5;
/** A digit is no wider and no lower, in parts of the height of the line; print that is too light breaks it into a few parts. */
export const digit = { widest: 0.85, lowest: 0.75, parts: 4 } as const;

/** A figure that glyphs may be, and how sure its least sure digit is. */
interface Way {
  figure: string;
  margin: number;
}

/**
 * The figure that the glyphs of one line are, by our own reader alone; null where they are no digits or not clearly one figure.
 * Glyphs side by side may be parts of one broken digit; a small mark on the line between two digits is the point.
 */
export function readDigits(picture: Gray, glyphs: readonly Glyph[], net: DigitNet): string | null {
  const height = Math.max(...glyphs.map((g) => g.bottom - g.top));
  const bottom = Math.max(...glyphs.map((g) => g.bottom));
  const ways: Way[][] = [[{ figure: '', margin: Number.POSITIVE_INFINITY }], ...glyphs.map(() => [])];
  const go = (from: number, to: number, char: string, margin: number) => {
    const more = ways[from]!.map((way) => ({ figure: way.figure + char, margin: Math.min(way.margin, margin) }));
    ways[to] = bestTwo([...ways[to]!, ...more]);
  };
  for (const [i, glyph] of glyphs.entries()) {
    const inside = i > 0 && i < glyphs.length - 1;
    if (inside && isPoint(glyph, height, bottom)) go(i, i + 1, '.', Number.POSITIVE_INFINITY);
    for (let end = i + 1; end <= Math.min(glyphs.length, i + digit.parts); end++) {
      const box = boundsOf(glyphs.slice(i, end));
      if (end > i + 1 && box.right - box.left > height * digit.widest) break;
      if (box.bottom - box.top < height * digit.lowest) continue;
      const { best, margin } = judgeGlyph(net, featuresOf(picture, box));
      if (best <= 9 && margin >= least) go(i, end, String(best), margin);
    }
  }
  const [first, second] = ways[glyphs.length]!;
  const isClear = first && (!second || second.margin <= first.margin - clear);
  return isClear && !/\..*\./.test(first.figure) ? first.figure : null;
}

/** The two surest figures: no more can come first or second in the end. */
function bestTwo(ways: readonly Way[]): Way[] {
  const sorted = [...ways].sort((a, b) => b.margin - a.margin);
  return sorted.filter(({ figure }, i) => sorted.findIndex((way) => way.figure === figure) === i).slice(0, 2);
}

const isPoint = ({ left, top, right, bottom }: Glyph, height: number, ground: number) =>
  bottom - top < height * 0.35 &&
  right - left < (bottom - top) * 1.8 &&
  top > ground - height * 0.4 &&
  bottom > ground - height * 0.15;
