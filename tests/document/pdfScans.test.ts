import { describe, expect, it } from 'vitest';
import { nodeReaders } from '../../scripts/readers.ts';
import { readPdf } from '../../src/document/pdf.ts';
import { picturePdf } from '../../src/document/pictures/picturePdf.ts';
import { readDocument } from '../../src/document/read.ts';
import type { Scanned } from '../../src/document/scan/scan.ts';
import { makePdf, type TestPage } from './pdfWriter.ts';
import { seeing } from './pictures/pictureWriter.ts';
import { fixture } from './support.ts';

/** A picture of 10 by 10 pixels with two blocks of ink, drawn by a matrix; `kind`: what else its dictionary says. */
const picture = (matrix: string, kind = '/CS/G/BPC 8') => {
  const rows = Array.from({ length: 10 }, (_, y) => {
    if (kind.includes('/IM')) return y === 3 ? '8fc0' : 'ffc0';
    return Array.from({ length: 10 }, (_, x) => (y === 3 && x > 1 && x < 5 ? '00' : 'ff')).join('');
  });
  return `q ${matrix} cm BI /W 10/H 10${kind}/F/AHx ID ${rows.join('')}> EI Q`;
};
const whole = '600 0 0 800 0 0';
const letters = '本页是用文字写成的说明内容，字数足够多，所以不需要识别任何图片，也不会有人去看它。';
const typed: TestPage = { words: [[60, 700, letters]] };
const scanned = (more: Partial<TestPage> = {}): TestPage => ({ raw: picture(whole), ...more });
const read = async (pages: readonly TestPage[], seen = '图上的字') => {
  const result = await readDocument({ name: 'a', bytes: makePdf(pages, 'mapped') }, { scans: seeing(seen) });
  return result.ok ? result.doc : result.error;
};

describe('readPdf(bytes, assets, scans)', () => {
  it('unpacks a picture packed as JPEG 2000 as large as it is', async () => {
    const packed = { width: 2200, height: 16, entries: '/Filter/JPXDecode', data: fixture('wide.j2k') };
    const [width, height] = [1100, 8];
    const placed = [{ picture: packed, matrix: [width, 0, 0, height, 0, 0] as const }];
    const sizes: number[] = [];
    const load = ({ picture }: Scanned) => {
      sizes.push(picture.width, picture.height);
      return Promise.resolve(null);
    };
    const known = { load, save: () => Promise.resolve() };
    await readPdf(picturePdf([{ width, height, turn: 0, placed }]), nodeReaders.pdfAssets, { ...seeing(''), known });
    expect(sizes).toEqual([2200, 16]);
  });

  it('tells pages of words from pages that were read from pictures', async () => {
    const doc = await read([typed, scanned()]);
    expect(doc).toMatchObject({ format: 'scan', text: `${letters}\n图上的字` });
    expect(doc).toMatchObject({ pages: [{ number: 2, span: [letters.length + 1, letters.length + 5] }] });
  });

  it('takes no word that is set to be unseen', async () => {
    const doc = await read([{ ...typed, raw: `3 Tr ${picture(whole)}` }, typed]);
    expect(doc).toMatchObject({ text: `图上的字\n${letters}` });
  });

  it('reads stencils, painted in the colour that is set', async () => {
    expect(await read([{ raw: picture(whole, '/IM true/BPC 1') }])).toMatchObject({ text: '图上的字' });
    expect(await read([{ raw: `1 g ${picture(whole, '/IM true/BPC 1')}` }])).toEqual({ code: 'no_text' });
  });

  it('leaves a picture without a word to the words around it', async () => {
    const few: TestPage = scanned({ words: [[60, 700, '附图']] });
    expect(await read([few], '')).toMatchObject({ format: 'pdf', text: '附图' });
  });
});
