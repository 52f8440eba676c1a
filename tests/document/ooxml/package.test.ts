import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/document/docx.ts';
import { maxXml } from '../../../src/document/limits.ts';
import { openPackage } from '../../../src/document/ooxml/package.ts';
import { makeWord, packParts, paragraph } from '../../support/office.ts';
import { readError, readOk } from '../support.ts';
import { makeDocx, makeZip } from '../zipWriter.ts';

const text = (name: string, bytes: Uint8Array) => [...(openPackage(bytes).xml(name) ?? [])].join('');
const relation = (type: string, target: string, more = '') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://a/${type}" Target="${target}" ${more}/></Relationships>`;

describe('openPackage(bytes)', () => {
  it('finds the main part wherever it is, and what it refers to, relative or not', () => {
    const bytes = packParts({
      '_rels/.rels': relation('officeDocument', '/Office/main.xml'),
      'Office/_rels/main.xml.rels': relation('styles', '../shared/./look.xml'),
      'office/Main.xml': '<a/>',
    });
    const parts = openPackage(bytes);
    expect(parts.main).toBe('Office/main.xml');
    expect(parts.rootOf(parts.main!)).toBe('a');
    expect([...parts.related('Office/main.xml', 'styles').values()]).toEqual(['shared/look.xml']);
    expect(parts.xml('shared/look.xml')).toBeNull();
  });

  it('falls back to the usual name, and never follows references out of the file', () => {
    expect(openPackage(packParts({ 'word/document.xml': '<a/>' })).main).toBe('word/document.xml');
    expect(openPackage(packParts({ 'word\\document.xml': '<a/>' })).main).toBe('word/document.xml');
    const outside = packParts({
      '_rels/.rels': relation('officeDocument', 'a.xml', 'TargetMode="External"'),
      'a.xml': '<a/>',
    });
    expect(openPackage(outside).main).toBeNull();
  });

  it('reads UTF-8 and UTF-16, with marks or without, cut between characters or within', () => {
    const long = `<a>${'政府信息公开'.repeat(20_000)}</a>`;
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(long, (c) => c.charCodeAt(0)).buffer),
    ]);
    const bytes = packParts({ 'a.xml': long, 'b.xml': `\ufeff${long}`, 'c.xml': utf16 });
    for (const name of ['a.xml', 'b.xml', 'c.xml']) expect(text(name, bytes)).toBe(long);
    expect(() => text('d.xml', packParts({ 'd.xml': Uint8Array.from([0x3c, 0xff]) }))).toThrow();
  });

  it('refuses one name for two parts', () =>
    expect(() =>
      openPackage(
        makeZip([
          { name: 'a.xml', content: '' },
          { name: 'A.xml', content: '' },
        ]),
      ),
    ).toThrow('twice'));
});

describe('readPackage(bytes, root, read)', () => {
  const p = paragraph('甲');

  it('reads macro documents and templates, which differ in their types only', async () =>
    expect((await readOk(makeWord({ body: p }), 'a.docm')).text).toBe('甲'));

  it('never unpacks pictures, however large', async () => {
    const picture = { name: 'word/media/a.bin', content: 'x', statedSize: 4_000_000_000 };
    expect((await readOk(makeDocx(p, [picture]))).text).toBe('甲');
  });

  it('refuses a document that is too large, stated or not, and thousands of parts', async () => {
    expect(await readError(makeDocx(`${p}<!--${'x'.repeat(maxXml)}-->`))).toBe('too_large');
    const twice = { body: `${p}<!--${'x'.repeat(maxXml / 2)}-->` };
    expect(await readError(makeWord({ ...twice, styles: `<!--${'x'.repeat(maxXml / 2)}-->` }))).toBe('too_large');
    const parts = Array.from({ length: 5_001 }, (_, i) => ({ name: `word/${i}.xml`, content: '' }));
    expect(await readError(makeZip(parts))).toBe('too_large');
  });

  it('tells other packed files and broken ones apart', async () => {
    expect(await readError(packParts({ 'ppt/presentation.xml': '<presentation/>' }))).toBe('not_supported');
    expect(await readError(packParts({ 'xl/workbook.xml': '<x/>' }))).toBe('unsupported');
    expect(await readError(packParts({ 'word/document.xml': '<x/>' }))).toBe('unsupported');
    const whole = makeWord({ body: p });
    for (const cut of [100, whole.length / 2, whole.length - 30])
      expect(await readError(whole.slice(0, cut))).toBe('corrupt');
  });

  it('is damaged where any bit of the main part is another', () => {
    const whole = makeWord({ body: paragraph('主动公开85条') });
    let read = 0;
    for (let at = 0; at < whole.length; at++) {
      const damaged = Uint8Array.from(whole);
      damaged[at]! ^= 1;
      const result = readDocx(damaged);
      if (result.ok) read++;
      if (result.ok) expect(result.doc.text).toBe('主动公开85条');
    }
    expect(read).toBeGreaterThan(0);
  });
});
