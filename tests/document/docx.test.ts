import { describe, expect, it } from 'vitest';
import { readZipDirectory, zipObjection } from '../../src/document/zip.ts';
import { fixture, paragraphs, readError, readOk, tables } from './support.ts';
import { makeDocx, makeZip } from './zipWriter.ts';

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

describe('readDocx(bytes)', () => {
  it('reads paragraphs, headings and merged cells', async () => {
    const doc = await readOk(
      makeDocx(
        `${p('一、总体情况')}<w:tbl><w:tr>${tc('甲', '<w:vMerge w:val="restart"/>')}${tc('乙', '<w:gridSpan w:val="2"/>')}</w:tr>` +
          `<w:tr>${tc('', '<w:vMerge/>')}${tc('1')}${tc('2')}</w:tr></w:tbl>${p('六、其他')}`,
      ),
    );
    expect(doc.format).toBe('docx');
    expect(paragraphs(doc)).toEqual(['一、总体情况', '六、其他']);
    expect(tables(doc)).toEqual([
      [
        ['甲v2', '乙+1'],
        ['1', '2'],
      ],
    ]);
  });

  it('keeps lines that a web page would print around an article', async () => {
    const doc = await readOk(makeDocx(p('来源：石桥镇') + p('发布日期：2024年1月18日')));
    expect(paragraphs(doc)).toHaveLength(2);
  });

  it('leaves out deleted words and keeps inserted ones', async () => {
    const doc = await readOk(
      makeDocx(
        '<w:p><w:del><w:r><w:delText>85</w:delText></w:r></w:del><w:ins><w:r><w:t>86</w:t></w:r></w:ins><w:r><w:t>条</w:t></w:r></w:p>',
      ),
    );
    expect(doc.text).toBe('86条');
  });

  it('refuses a document that unpacks to more than the limit, before unpacking it', async () => {
    const bomb = makeDocx(p('甲'), [{ name: 'word/media/a.bin', content: 'x', statedSize: 4_000_000_000 }]);
    const started = performance.now();
    expect(await readError(bomb)).toBe('too_large');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('refuses one whose stated sizes lie', async () => {
    const zeros = new Uint8Array(20 * 1024 * 1024).fill(0x20);
    expect(await readError(makeDocx(p('甲'), [{ name: 'word/styles.xml', content: zeros, statedSize: 10 }]))).toBe(
      'too_large',
    );
  });

  it('refuses thousands of parts', async () => {
    const parts = Array.from({ length: 5_001 }, (_, i) => ({ name: `word/${i}.xml`, content: '' }));
    expect(await readError(makeZip(parts))).toBe('too_large');
  });

  it('tells other packed files and broken ones apart', async () => {
    expect(await readError(makeZip([{ name: 'xl/workbook.xml', content: '<x/>' }]))).toBe('not_supported');
    expect(await readError(makeZip([{ name: 'word/document.xml', content: '<x/>' }]))).toBe('corrupt');
    const whole = fixture('report.docx');
    for (const cut of [100, whole.length / 2, whole.length - 30])
      expect(await readError(whole.slice(0, cut))).toBe('corrupt');
  });
});

describe('readZipDirectory(bytes)', () => {
  it('lists the parts without unpacking them', () => {
    const parts = readZipDirectory(makeZip([{ name: 'word/甲.xml', content: 'aaaa', statedSize: 7 }]));
    expect(parts).toEqual([expect.objectContaining({ name: 'word/甲.xml', unpacked: 7, offset: 0, encrypted: false })]);
  });
  it('is null for anything else', () => expect(readZipDirectory(new Uint8Array(100))).toBeNull());
});

describe('zipObjection(bytes, parts, isRead)', () => {
  it('has none against an honest file', async () => {
    const bytes = fixture('report.docx');
    expect(await zipObjection(bytes, readZipDirectory(bytes)!, () => true)).toBeNull();
  });
  it('objects to encrypted parts', async () => {
    const bytes = makeZip([{ name: 'word/document.xml', content: 'a' }]);
    const parts = readZipDirectory(bytes)!.map((part) => ({ ...part, encrypted: true }));
    expect(await zipObjection(bytes, parts, () => true)).toBe('encrypted');
  });
  it('objects to a part whose data is damaged', async () => {
    const bytes = makeZip([{ name: 'a.xml', content: 'abcdefgh'.repeat(100) }]);
    bytes.fill(0xff, 36, 44);
    expect(await zipObjection(bytes, readZipDirectory(bytes)!, () => true)).toBe('corrupt');
  });
});
