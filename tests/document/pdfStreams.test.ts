import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflatedSize } from '../../src/document/inflate.ts';
import { maxStream } from '../../src/document/limits.ts';
import { hasOversizedStream } from '../../src/document/pdfStreams.ts';
import { bytesOf, fixture, readError } from './support.ts';

/** An object with a packed stream, as it stands in a PDF. */
const object = (dictionary: string, packed: Uint8Array) =>
  Uint8Array.from([
    ...bytesOf(`%PDF-1.4\n4 0 obj\n<<${dictionary}>>stream\n`),
    ...packed,
    ...bytesOf('\nendstream\nendobj\n'),
  ]);
const bomb = deflateSync(new Uint8Array(maxStream + 1_000_000), { level: 9 });

describe('hasOversizedStream(bytes)', () => {
  it('is true for a page that unpacks beyond the limit', async () => {
    const pdf = object('/Filter/FlateDecode', bomb);
    expect(hasOversizedStream(pdf)).toBe(true);
    expect(await readError(pdf)).toBe('too_large');
  });

  it('is true for data packed several times, at whatever stage it is too large', async () => {
    const twice = deflateSync(bomb, { level: 9 });
    const thrice = deflateSync(twice, { level: 9 });
    expect(hasOversizedStream(object('/Filter[/FlateDecode/FlateDecode]', twice))).toBe(true);
    expect(hasOversizedStream(object('/Filter [ /Fl#61teDecode /Fl /FlateDecode ]', thrice))).toBe(true);
    expect(hasOversizedStream(object('/Filter 9 0 R', twice))).toBe(true);
    expect(await readError(object('/Filter[/FlateDecode/FlateDecode/FlateDecode]', thrice))).toBe('too_large');
  });

  it('is false for pictures, which stay packed, for small streams and for honest files', async () => {
    expect(hasOversizedStream(object('/Subtype/Image/Filter/FlateDecode', bomb))).toBe(false);
    expect(hasOversizedStream(object('/Filter/FlateDecode', deflateSync(bytesOf('BT ET'))))).toBe(false);
    const twice = deflateSync(deflateSync(bytesOf('BT ET')));
    expect(hasOversizedStream(object('/Filter[/FlateDecode/FlateDecode]', twice))).toBe(false);
    expect(hasOversizedStream(object('/Filter[/FlateDecode/DCTDecode]/Subtype/Image', twice))).toBe(false);
    expect(hasOversizedStream(fixture('report.pdf'))).toBe(false);
    expect(hasOversizedStream(bytesOf('%PDF-1.4 stream'))).toBe(false);
  });
});

describe('inflatedSize(packed, format, limit)', () => {
  it('counts, stops beyond the limit, and is null for damaged data', async () => {
    const packed = deflateSync(new Uint8Array(5_000));
    expect(await inflatedSize(packed, 'deflate', 10_000)).toBe(5_000);
    expect(await inflatedSize(bomb, 'deflate', 100_000)).toBeGreaterThan(100_000);
    expect(await inflatedSize(bytesOf('no such data'), 'deflate', 10)).toBeNull();
  });
});
