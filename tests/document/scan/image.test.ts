import { describe, expect, it } from 'vitest';
import {
  crop,
  flatten,
  type Gray,
  inkOf,
  quarterTurned,
  shrink,
  softened,
  turn,
} from '../../../src/document/scan/image.ts';

const picture = (...rows: number[][]): Gray => ({
  width: rows[0]!.length,
  height: rows.length,
  data: Uint8Array.from(rows.flat()),
});

describe('crop(picture, box)', () => {
  it('is white beyond the picture', () => {
    const cut = crop(picture([1, 2], [3, 4]), { left: 1, top: -1, right: 3, bottom: 2 });
    expect(cut).toEqual(picture([255, 255], [2, 255], [4, 255]));
  });
});

describe('shrink(picture, part)', () => {
  it('draws the mean of the pixels that fall on one', () => {
    expect(shrink(picture([0, 100, 200, 0], [100, 200, 0, 0]), 0.5)).toEqual(picture([100, 50]));
    expect(shrink(picture([0, 90, 30]), 0.5)).toEqual(picture([45, 60]));
  });
});

describe('turn(picture, angle, zoom)', () => {
  it('takes a line that falls for a level one', () => {
    const falling = { width: 200, height: 100, data: new Uint8Array(20_000).fill(255) };
    for (let x = 0; x < 200; x++) falling.data[Math.round(50 + (x - 100) * 0.1) * 200 + x] = 0;
    const level = turn(falling, Math.atan(0.1));
    const dark = [49, 50, 51].map((y) => level.data.slice(y * 200 + 20, y * 200 + 180).filter((v) => v < 200).length);
    expect(Math.max(...dark)).toBeGreaterThan(140);
  });

  it('draws larger', () => {
    const large = turn(picture([255, 255, 255, 255], [255, 0, 0, 255], [255, 0, 0, 255], [255, 255, 255, 255]), 0, 2);
    expect([large.width, large.height, large.data[4 * 8 + 4]]).toEqual([8, 8, 0]);
  });
});

describe('softened(picture)', () => {
  it('spreads a stroke to both sides and keeps the border', () => {
    const line = picture([255, 255, 0, 255, 255], [255, 255, 0, 255, 255], [255, 255, 0, 255, 255]);
    const [soft, border] = [softened(line).data.slice(5, 10), softened(line).data.slice(0, 5)];
    expect([...soft]).toEqual([255, 191, 127, 191, 255]);
    expect([...border]).toEqual([255, 255, 0, 255, 255]);
  });
});

describe('quarterTurned(picture, quarters)', () => {
  it('turns clockwise', () => {
    const page = picture([1, 2, 3], [4, 5, 6]);
    expect(quarterTurned(page, 1)).toEqual(picture([4, 1], [5, 2], [6, 3]));
    expect(quarterTurned(page, 2)).toEqual(picture([6, 5, 4], [3, 2, 1]));
    expect(quarterTurned(page, 3)).toEqual(picture([3, 6], [2, 5], [1, 4]));
  });
});

describe('flatten(picture), inkOf(picture)', () => {
  it('makes faint print as black as any, and its edges ink', () => {
    const faint = { width: 300, height: 60, data: new Uint8Array(18_000).fill(250) };
    faint.data.fill(150, 20 * 300 + 20, 20 * 300 + 280);
    faint.data.fill(190, 40 * 300 + 20, 40 * 300 + 280);
    const flat = flatten(faint);
    const column = Array.from({ length: 60 }, (_, y) => flat.data[y * 300 + 150]!);
    expect(column[20]).toBeLessThan(20);
    expect(column[40]).toBeLessThan(170);
    expect(column.filter((shade) => shade < 250)).toHaveLength(2);
  });

  it('tells ink from paper in a shadow as in the light', () => {
    const shaded = { width: 300, height: 60, data: new Uint8Array(18_000) };
    for (let y = 0; y < 60; y++)
      for (let x = 0; x < 300; x++) {
        const paper = 250 - x / 2;
        shaded.data[y * 300 + x] = y > 25 && y < 30 && x % 40 < 3 ? paper * 0.5 : paper + (((x * 7 + y * 13) % 5) - 2);
      }
    const ink = inkOf(flatten(shaded));
    const inked = Array.from({ length: 300 }, (_, x) => ink.data[27 * 300 + x]);
    expect(inked.map((v, x) => v === (x % 40 < 3 ? 1 : 0)).filter((same) => !same).length).toBeLessThan(12);
    expect(ink.data.slice(0, 20 * 300).filter(Boolean).length).toBe(0);
  });
});
