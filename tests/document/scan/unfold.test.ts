import { describe, expect, it } from 'vitest';
import type { Gray } from '../../../src/document/scan/image.ts';
import { unfold } from '../../../src/document/scan/unfold.ts';

/** A page with columns of ink, as [from, to]. */
function page(width: number, height: number, ...columns: (readonly [number, number])[]): Gray {
  const data = new Uint8Array(width * height).fill(255);
  for (const [from, to] of columns) for (let y = 0; y < height; y++) data.fill(0, y * width + from, y * width + to);
  return { width, height, data };
}

describe('unfold(page)', () => {
  it('puts the right of two pages below the left', () => {
    const tall = unfold(page(200, 100, [10, 90], [120, 190]));
    expect([tall.width, tall.height]).toEqual([105, 200]);
    const inked = (y: number) => [...tall.data.subarray(y * 105, (y + 1) * 105)].flatMap((v, x) => (v ? [] : [x]));
    expect([inked(0)[0], inked(99).length, inked(100)[0], inked(199).length]).toEqual([10, 80, 15, 70]);
  });

  it.each([
    ['a page that is higher than wide', page(100, 100, [10, 40], [60, 90])],
    ['a wide page with something in its middle', page(200, 100, [10, 104], [106, 190])],
    ['a page with nothing beside', page(200, 100, [10, 90])],
  ])('leaves %s as it is', (_, as) => expect(unfold(as)).toBe(as));
});
