import { describe, expect, it } from 'vitest';
import type { Gray } from '../../../src/document/scan/image.ts';
import { textLines } from '../../../src/document/scan/textLines.ts';

/** A picture 100 by 80 pixels with blocks of ink, as [left, top, right, bottom]. */
function picture(...blocks: (readonly [number, number, number, number])[]): Gray {
  const data = new Uint8Array(100 * 80).fill(255);
  for (const [left, top, right, bottom] of blocks)
    for (let y = top; y < bottom; y++) data.fill(0, y * 100 + left, y * 100 + right);
  return { width: 100, height: 80, data };
}
const heights = (of: Gray) => textLines(of).map(({ height }) => height);

describe('textLines(picture)', () => {
  it('cuts a label where it wraps, a short last line too', () => {
    expect(heights(picture([5, 5, 95, 35]))).toEqual([30]);
    expect(heights(picture([5, 5, 95, 35], [5, 40, 35, 70]))).toEqual([30, 30]);
  });

  it('takes no stroke for a line, and no dust for a bridge between two', () => {
    expect(heights(picture([5, 9, 95, 12], [5, 14, 95, 34]))).toEqual([25]);
    expect(heights(picture([5, 5, 95, 35], [50, 35, 52, 40], [5, 40, 95, 70]))).toEqual([30, 30]);
  });

  it('finds none where no ink is', () => expect(textLines(picture())).toEqual([]));
});
