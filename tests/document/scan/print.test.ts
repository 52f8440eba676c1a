import { describe, expect, it } from 'vitest';
import { printOf } from '../../../src/document/scan/print.ts';

const [width, height, scale] = [1200, 1200, 0.24];

/** A page with blobs of the size of letters: in lines, or anywhere. */
function page(inLines: boolean, from = 0) {
  const data = new Uint8Array(width * height).fill(255);
  for (let y = from; y < height - 40; y += 50)
    for (let x = 0; x < width - 40; x += 40) {
      const top = inLines ? y : y + ((x * 7) % 50);
      for (let row = top; row < Math.min(height, top + 30); row++) data.fill(0, row * width + x, row * width + x + 30);
    }
  return { width, height, data };
}

describe('printOf(page, scale)', () => {
  it('leaves lines of print as they are', () => {
    const print = page(true);
    expect(printOf(print, scale)?.data.every((shade, at) => shade === print.data[at])).toBe(true);
  });

  it('leaves out texture, where no row is without ink', () => {
    expect(printOf(page(false), scale)).toBeNull();
    const mixed = page(false, 300);
    for (let x = 100; x < 130; x++) for (let y = 100; y < 130; y++) mixed.data[y * width + x] = 0;
    const print = printOf(mixed, scale)!;
    expect(print.data[110 * width + 110]).toBe(0);
    expect(print.data.subarray(300 * width).every((shade) => shade === 255)).toBe(true);
  });

  it('is none where no letter is', () => {
    expect(printOf({ width, height, data: new Uint8Array(width * height).fill(255) }, scale)).toBeNull();
  });
});
