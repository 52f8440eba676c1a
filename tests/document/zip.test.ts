import { describe, expect, it } from 'vitest';
import { readZipDirectory } from '../../src/document/zip.ts';
import { makeZip } from './zipWriter.ts';

describe('readZipDirectory(bytes)', () => {
  it('lists the parts without unpacking them', () => {
    const parts = readZipDirectory(makeZip([{ name: 'word/甲.xml', content: 'aaaa', statedSize: 7 }]));
    expect(parts).toEqual([expect.objectContaining({ name: 'word/甲.xml', unpacked: 7, offset: 0, encrypted: false })]);
  });
  it('is null for anything else', () => expect(readZipDirectory(new Uint8Array(100))).toBeNull());
});
