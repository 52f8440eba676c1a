import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/document/crc32.ts';
import { grayPng } from '../../../src/document/scan/png.ts';

describe('grayPng(picture)', () => {
  it('writes two pixels of sixteen shades to a byte, rows of an odd width too', () => {
    const png = grayPng({ width: 3, height: 2, data: Uint8Array.of(0, 255, 136, 17, 16, 8) });
    const view = new DataView(png.buffer);
    expect([view.getUint32(16), view.getUint32(20), png[24], png[25]]).toEqual([3, 2, 4, 0]);
    const size = view.getUint32(33);
    expect([...unzlibSync(png.subarray(41, 41 + size))]).toEqual([0, 0x0f, 0x80, 0, 0x11, 0x00]);
    expect(view.getUint32(41 + size)).toBe(crc32(png.subarray(37, 41 + size)));
  });
});
