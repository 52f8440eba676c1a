import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfFilters, TooLarge } from '../../src/document/pdfFilters.ts';
import { bytesOf } from './support.ts';

/** What a filter makes of bytes, as text; stops beyond `limit` bytes. */
function unpack(name: string, packed: Uint8Array, limit = Number.POSITIVE_INFINITY): string {
  const parts: Uint8Array[] = [];
  let size = 0;
  pdfFilters.get(name)!(packed, {
    push(bytes) {
      size += bytes.length;
      if (size > limit) throw new TooLarge();
      parts.push(bytes.slice());
    },
  });
  return Buffer.concat(parts).toString('latin1');
}

/** Codes of nine bits one after the other. */
const nineBits = (...codes: number[]) => {
  const bits = codes.map((code) => code.toString(2).padStart(9, '0')).join('');
  return Uint8Array.from(bits.match(/.{1,8}/g)!, (byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
};

describe('pdfFilters', () => {
  it.each([
    ['FlateDecode', deflateSync(bytesOf('public public')), 'public public'],
    ['Fl', Buffer.concat([deflateSync(bytesOf('words')), bytesOf('\r\n')]), 'words'],
    ['ASCIIHexDecode', bytesOf('70 75\n62>'), 'pub'],
    ['AHx', bytesOf('7>'), 'p'],
    ['ASCII85Decode', bytesOf('87cURD]i,"Ebo80~>'), 'Hello World!'],
    ['A85', bytesOf('z87cUR~>'), '\0\0\0\0Hell'],
    ['RunLengthDecode', Uint8Array.from([2, 97, 98, 99, 254, 120, 128, 1, 1]), 'abcxxx'],
    ['LZWDecode', nineBits(256, 45, 45, 45, 45, 45, 65, 45, 45, 45, 66, 257), '-----A---B'],
    ['LZWDecode', nineBits(256, 45, 258, 258, 65, 259, 66, 257), '-----A---B'],
  ])('%s', (name, packed, words) => {
    expect(unpack(name, packed)).toBe(words);
  });

  it('give what there is of damaged data and end', () => {
    const packed = deflateSync(bytesOf('x'.repeat(10_000)));
    expect(unpack('FlateDecode', packed.subarray(0, 5)).length).toBeLessThanOrEqual(10_000);
    expect(unpack('FlateDecode', bytesOf('no such data'))).toBe('');
    expect(unpack('LZWDecode', nineBits(254, 508, 65))).toBe('\u00fe');
  });

  it('stop at the limit of what takes it in', () => {
    expect(() => unpack('FlateDecode', deflateSync(new Uint8Array(1_000_000)), 5_000)).toThrow(TooLarge);
    expect(() => unpack('RunLengthDecode', new Uint8Array(1_000).fill(129), 5_000)).toThrow(TooLarge);
  });
});
