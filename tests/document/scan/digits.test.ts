import { describe, expect, it } from 'vitest';
import { decodeNet } from '../../../src/document/scan/digitNet.ts';
import { readDigits } from '../../../src/document/scan/digits.ts';
import weights from '../../../src/document/scan/digitWeights.json' with { type: 'json' };
import { glyphsOf, piecesOf } from '../../../src/document/scan/glyphs.ts';
import type { Gray } from '../../../src/document/scan/image.ts';

const net = decodeNet(weights);
const [width, height] = [120, 50];

/** A line of noughts as a pen of 4 pixels draws them, of which the rows from–to are not printed. */
function noughts(count: number, from = 0, to = 0): Gray {
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 5; y < 45; y++)
    for (let x = 0; x < count * 32; x++) {
      const [across, down] = [((x % 32) - 14) / 10, (y - 25) / 18];
      const [outer, inner] = [across ** 2 + down ** 2, (across / 0.62) ** 2 + (down / 0.82) ** 2];
      if (outer <= 1 && inner >= 1 && !(y >= from && y < to)) data[y * width + x + 8] = 0;
    }
  return { width, height, data };
}
const read = (picture: Gray) => readDigits(picture, glyphsOf(piecesOf(picture, 4)), net);

/** The same, without the strokes above and below that join its sides. */
function withoutEnds({ data }: Gray): Gray {
  const kept = data.map((shade, at) => (Math.abs(Math.floor(at / width) - 25) > 13 ? 255 : shade));
  return { width, height, data: kept };
}

describe('readDigits(picture, glyphs, net)', () => {
  it('reads digits, one or several', () => {
    expect(read(noughts(1))).toBe('0');
    expect(read(noughts(3))).toBe('000');
  });

  it('joins the parts of a digit that light print has broken', () => {
    const broken = withoutEnds(noughts(2));
    expect(glyphsOf(piecesOf(broken, 4))).toHaveLength(4);
    expect(read(broken)).toBe('00');
  });

  it('reads none in parts that are no digit together', () => {
    const { data } = noughts(2);
    const half = { width, height, data: data.map((shade, at) => (at % width > 18 && at % width < 60 ? 255 : shade)) };
    expect(read(half)).toBe(null);
  });
});
