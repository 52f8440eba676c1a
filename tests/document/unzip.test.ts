import { describe, expect, it } from 'vitest';
import { UnzipError, unzipPart } from '../../src/document/unzip.ts';
import { readZipDirectory, type ZipPart } from '../../src/document/zip.ts';

import { makeZip } from './zipWriter.ts';

const words = '政府信息公开'.repeat(100);
const honest = makeZip([{ name: 'a.xml', content: words }]);

/** The code of the error that unpacking the first part throws, with its directory entry changed. */
function errorOf(bytes: Uint8Array, limit = 10_000, changed: Partial<ZipPart> = {}): string {
  try {
    unzipPart(bytes, { ...readZipDirectory(bytes)![0]!, ...changed }, limit);
    return '';
  } catch (error) {
    return error instanceof UnzipError ? error.code : String(error);
  }
}

describe('unzipPart(bytes, part, limit)', () => {
  it('unpacks a part, deflated or stored', () => {
    const [part] = readZipDirectory(honest)!;
    expect(new TextDecoder().decode(unzipPart(honest, part!, 10_000))).toBe(words);
    const stored = Uint8Array.from(honest);
    const [deflated] = readZipDirectory(stored)!;
    const raw = stored.subarray(35, 35 + deflated!.packed);
    expect(errorOf(stored, 10_000, { method: 0, unpacked: raw.length })).toBe('corrupt');
  });

  it('refuses what states more than the limit, and what becomes more than it states', () => {
    expect(errorOf(honest, words.length)).toBe('too_large');
    const bomb = makeZip([{ name: 'a.xml', content: new Uint8Array(2_000_000), statedSize: 10 }]);
    expect(errorOf(bomb, 100_000)).toBe('too_large');
    expect(errorOf(bomb, 10_000_000)).toBe('corrupt');
  });

  it('refuses other content than the checksum says, whether or not it unpacks', () => {
    expect(errorOf(honest, 10_000, { crc: 1 })).toBe('corrupt');
    const [{ packed }] = readZipDirectory(honest) as [ZipPart];
    for (let at = 35; at < 35 + packed; at++) {
      const damaged = Uint8Array.from(honest);
      damaged[at]! ^= 4;
      expect(errorOf(damaged)).toMatch(/^(?:corrupt|too_large)$/);
    }
  });

  it('names what is locked, packed in other ways, or cut off', () => {
    expect(errorOf(honest, 10_000, { encrypted: true })).toBe('encrypted');
    expect(errorOf(honest, 10_000, { method: 12 })).toBe('unsupported');
    expect(errorOf(honest, 10_000, { offset: honest.length - 10 })).toBe('corrupt');
    expect(errorOf(honest, 10_000, { packed: 1_000_000 })).toBe('corrupt');
  });
});
