import { describe, expect, it } from 'vitest';
import { findLattices } from '../../../src/document/page/lattice.ts';
import type { Ink } from '../../../src/document/scan/image.ts';
import { rulings } from '../../../src/document/scan/rulings.ts';

const scale = 0.24;
const blank = (): Ink => ({ width: 1000, height: 600, data: new Uint8Array(600_000) });
const fill = (ink: Ink, left: number, top: number, right: number, bottom: number, holes = 0) => {
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if (!holes || (x + y) % holes) ink.data[y * ink.width + x] = 1;
};
const frame = (ink: Ink, thick: number, holes = 0) => {
  for (const y of [100, 180, 260]) fill(ink, 100, y, 800, y + thick, holes);
  for (const x of [100, 400, 797]) fill(ink, x, 100, x + thick, 260 + thick, holes);
};
const size = (ink: Ink) => findLattices(rulings(ink, scale)).map(({ xs, ys }) => [xs.length - 1, ys.length - 1]);

describe('rulings(ink, scale)', () => {
  it.each([
    ['thin', 2, 0],
    ['thick', 7, 0],
    ['worn', 3, 17],
  ])('finds %s rules', (_, thick, holes) => {
    const ink = blank();
    frame(ink, thick, holes);
    expect(size(ink)).toEqual([[2, 2]]);
  });

  it('takes no line of letters for a rule', () => {
    const ink = blank();
    frame(ink, 3);
    // strokes of letters that stand close, between others of theirs
    for (let x = 130; x < 380; x += 30) {
      for (const y of [210, 234]) fill(ink, x, y, x + 14, y + 4);
      fill(ink, x, 222, x + 27, 226);
      fill(ink, x + 8, 210, x + 12, 238);
    }
    expect(size(ink)).toEqual([[2, 2]]);
  });

  it('finds none in a heading', () => {
    const ink = blank();
    for (let x = 100; x < 700; x += 60) {
      fill(ink, x, 100, x + 48, 105);
      fill(ink, x + 20, 92, x + 26, 140);
    }
    expect(rulings(ink, scale)).toEqual([]);
  });
});
