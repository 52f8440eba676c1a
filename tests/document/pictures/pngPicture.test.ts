import { describe, expect, it } from 'vitest';
import { pngPicture } from '../../../src/document/pictures/pngPicture.ts';
import { makePng } from './pictureWriter.ts';

const read = (bytes: Uint8Array) => {
  const png = pngPicture(bytes, 1000);
  return png && png !== 'too_large' ? [...png.data] : png;
};
const head = (colour: number, depth: number, width = 2, height = 2) => ({ colour, depth, width, height });

describe('pngPicture(bytes, mostPixels)', () => {
  it('undoes every filter', () => {
    const rows = [
      [1, 10, 5],
      [2, 1, 1],
      [3, 10, 10],
      [4, 1, 2],
      [0, 9, 8],
    ];
    expect(read(makePng(head(0, 8, 2, 5), rows))).toEqual([10, 15, 11, 16, 15, 25, 16, 27, 9, 8]);
    expect(
      read(
        makePng(head(0, 8), [
          [5, 1, 1],
          [0, 1, 1],
        ]),
      ),
    ).toBeNull();
  });

  it('reads grey of any depth', () => {
    expect(read(makePng(head(0, 1, 3, 1), [[0, 0b10100000]]))).toEqual([255, 0, 255]);
    expect(
      read(
        makePng(head(0, 4), [
          [0, 0x0f],
          [0, 0xf8],
        ]),
      ),
    ).toEqual([0, 255, 255, 136]);
    expect(
      read(
        makePng(head(0, 16), [
          [0, 1, 2, 3, 4],
          [0, 5, 6, 7, 8],
        ]),
      ),
    ).toEqual([1, 3, 5, 7]);
  });

  it('reads colours, palettes, and what is transparent as lying on white', () => {
    expect(read(makePng(head(2, 8, 1, 1), [[0, 1, 2, 3]]))).toEqual([1, 2, 3]);
    const palette = [['PLTE', [9, 8, 7, 6, 5, 4]]] as const;
    expect(read(makePng(head(3, 1, 2, 1), [[0, 0b01000000]], palette))).toEqual([9, 8, 7, 6, 5, 4]);
    expect(read(makePng(head(4, 8, 3, 1), [[0, 0, 255, 0, 0, 55, 51]]))).toEqual([0, 255, 215]);
    expect(read(makePng(head(6, 8, 1, 1), [[0, 0, 255, 100, 255]]))).toEqual([0, 255, 100]);
  });

  it('puts the passes of an interlaced picture together', () => {
    const rows = [
      [0, 1],
      [0, 2],
      [0, 3, 4],
      [0, 5, 6, 7],
    ];
    const size = { colour: 0, depth: 8, width: 3, height: 3, interlaced: true };
    // 3 by 3: pass 1 has (0,0), 4 (2,0), 5 (0,2) and (2,2), 6 (1,0) and (1,2), 7 the row between
    expect(read(makePng(size, [rows[0]!, rows[1]!, rows[2]!, [0, 8], [0, 9], rows[3]!]))).toEqual([
      1, 8, 2, 5, 6, 7, 3, 9, 4,
    ]);
  });

  it('says how fine it is, and refuses what is damaged or too large', () => {
    const dots = [['pHYs', [0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]]] as const;
    expect(pngPicture(makePng(head(0, 8, 1, 1), [[0, 1]], dots), 10)).toMatchObject({
      width: 1,
      dots: expect.closeTo(300, 0),
    });
    expect(pngPicture(makePng(head(0, 8), [[0, 1, 1]]), 10)).toBeNull();
    expect(pngPicture(makePng(head(0, 8, 4, 4), []), 10)).toBe('too_large');
    expect(pngPicture(Uint8Array.of(0x89, 0x50), 10)).toBeNull();
  });
});
