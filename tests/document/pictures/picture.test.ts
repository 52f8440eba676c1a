import { describe, expect, it } from 'vitest';
import { picturePages } from '../../../src/document/pictures/picture.ts';
import { readDocument } from '../../../src/document/read.ts';
import { inkedPng, makeTiff, seeing } from './pictureWriter.ts';

/** A grey JPEG of 16 by 8 pixels, its left half black; the camera was turned by a quarter. */
const jpeg = Buffer.from(
  '/9j/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwc' +
    'KDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8A' +
    'P5/v/9k=',
  'base64',
);
const read = (bytes: Uint8Array, text = '石桥镇2023年报告') =>
  readDocument({ name: 'a', bytes }, { scans: seeing(text) });
const gray = { 256: 16, 257: 16, 258: 8, 259: 1, 262: 1, 277: 1, 278: 8 };
const strip = (shade: number) => new Uint8Array(16 * 8).fill(shade);

describe('readPicture(bytes, scans)', () => {
  it('reads a picture as a scan of one page', async () => {
    const result = await read(inkedPng());
    expect(result).toMatchObject({ ok: true, doc: { format: 'scan', text: '石桥镇2023年报告' } });
    expect(result.ok && result.doc.pages).toHaveLength(1);
  });

  it('leaves it alone where scans are not read, and tells what is damaged', async () => {
    const bytes = inkedPng();
    expect(await readDocument({ name: 'a', bytes })).toMatchObject({ error: { code: 'no_text' } });
    expect(await read(bytes.subarray(0, 60))).toMatchObject({ error: { code: 'corrupt' } });
    expect(await read(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0))).toMatchObject({ error: { code: 'corrupt' } });
    expect(await read(makeTiff([]))).toMatchObject({ error: { code: 'corrupt' } });
  });
});

describe('picturePages(bytes)', () => {
  it('turns a photograph as its camera was held, and takes it for A4', () => {
    const pages = picturePages(new Uint8Array(jpeg));
    expect(pages).toMatchObject([
      { turn: 90, width: 842, height: 421, placed: [{ picture: { width: 16, height: 8 } }] },
    ]);
  });

  it('reads every page of a TIFF, its strips one below the other', () => {
    const page = { fields: gray, strips: [strip(0), strip(255)] };
    const pages = picturePages(makeTiff([page, page]));
    expect(pages).toHaveLength(2);
    const [upper, lower] = (pages as Exclude<typeof pages, string | null>)[1]!.placed;
    expect([upper!.matrix[5], lower!.matrix[5]]).toEqual([421, 0]);
    expect([upper!.picture.data[0], lower!.picture.data[0]]).toEqual([0, 255]);
  });

  it.each([
    ['fax', { 258: 1, 259: 4, 262: 0 }, '/CCITTFaxDecode', ''],
    ['fax, black is zero', { 258: 1, 259: 4, 262: 1 }, '/CCITTFaxDecode', '/Decode[1 0]'],
    ['LZW', { 259: 5, 317: 2 }, '/LZWDecode/DecodeParms<</Predictor 2', ''],
    ['Deflate, white is zero', { 259: 8, 262: 0 }, '/FlateDecode', '/Decode[1 0]'],
    ['PackBits', { 259: 32773 }, '/RunLengthDecode', ''],
  ])('passes on %s as it is', (_, fields, filter, decode) => {
    const pages = picturePages(makeTiff([{ fields: { ...gray, ...fields, 278: 16 }, strips: [strip(1)] }]));
    expect(Array.isArray(pages)).toBe(true);
    const { entries } = (pages as Exclude<typeof pages, string | null>)[0]!.placed[0]!.picture;
    expect(entries).toContain(filter);
    expect(entries.includes('/Decode[')).toBe(decode !== '');
  });

  it.each([
    ['an unknown packing', { 259: 34712 }],
    ['planes', { 277: 3, 262: 2, 284: 2 }],
    ['a strip too few', { 278: 4 }],
  ])('does not guess at %s', (_, fields) => {
    expect(picturePages(makeTiff([{ fields: { ...gray, ...fields }, strips: [strip(0), strip(0)] }]))).toBeNull();
  });

  it('refuses more pixels than a page has', () => {
    const large = makeTiff([{ fields: { ...gray, 256: 40_000, 257: 40_000, 278: 40_000 }, strips: [strip(0)] }]);
    expect(picturePages(large)).toBe('too_large');
  });
});
