import { crc32 as reference } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/document/crc32.ts';

describe('crc32(bytes)', () => {
  it('agrees with zlib for every length around a step, and for the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    for (let length = 0; length < 40; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 151 + length) & 255);
      expect(crc32(bytes)).toBe(reference(bytes));
    }
  });
});
