import { describe, expect, it } from 'vitest';
import { archiveMembers, type ByteSource, readMember } from '../../src/document/archive.ts';
import { crc32 } from '../../src/document/crc32.ts';
import { maxBytes, maxMembers } from '../../src/document/limits.ts';
import { bytesOf } from './support.ts';
import { makeZip, type TestPart } from './zipWriter.ts';

const source = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  slice: async (from, to) => bytes.slice(from, to),
});
const names = async (parts: readonly TestPart[]) =>
  (await archiveMembers(source(makeZip(parts))))?.map(({ name }) => name) ?? null;
const content = async (parts: readonly TestPart[], damage: (zip: Uint8Array) => void = () => {}) => {
  const zip = makeZip(parts);
  damage(zip);
  const members = await archiveMembers(source(zip));
  const read = await Promise.all((members ?? []).map((member) => readMember(source(zip), member)));
  return read.map((bytes) => (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)));
};
/** 石桥镇.txt in GB18030. */
const gbk = Uint8Array.from([0xca, 0xaf, 0xc7, 0xc5, 0xd5, 0xf2, ...bytesOf('.txt')]);

describe('archiveMembers(source)', () => {
  it('lists the files of all folders, and no folders', async () =>
    expect(
      await names(['甲/', '甲/一.docx', '甲/乙/二.pdf', '三.txt'].map((name) => ({ name, content: 'a' }))),
    ).toEqual(['甲/一.docx', '甲/乙/二.pdf', '三.txt']));

  it('reads names in GBK and in UTF-8, whatever the archive says of them', async () => {
    expect(await names([{ name: gbk, content: '' }])).toEqual(['石桥镇.txt']);
    expect(await names([{ name: '石桥镇.txt', content: '', utf8: true }])).toEqual(['石桥镇.txt']);
    expect(await names([{ name: '石桥镇.txt', content: '' }])).toEqual(['石桥镇.txt']);
  });

  it('leaves out what would lead out of the archive, and tells equal names apart', async () =>
    expect(
      await names(
        ['../../etc/a.txt', '/etc/a.txt', 'C:\\etc\\a.txt', './b//c.txt', 'b/c.txt', '..'].map((name) => ({
          name,
          content: 'a',
        })),
      ),
    ).toEqual(['etc/a.txt', 'etc/a (2).txt', 'etc/a (3).txt', 'b/c.txt', 'b/c (2).txt', '_']));

  it('is null for packed documents, empty, damaged and oversized archives, and other files', async () => {
    expect(await names([{ name: 'word/document.xml', content: '<a/>' }])).toBeNull();
    expect(await names([])).toBeNull();
    expect(await names([{ name: 'a.txt', content: 'a', statedSize: 2 ** 31 }])).toBeNull();
    expect(
      await names(Array.from({ length: maxMembers + 1 }, (_, i) => ({ name: `${i}.txt`, content: '' }))),
    ).toBeNull();
    expect(await archiveMembers(source(makeZip([{ name: 'a.txt', content: 'a' }]).slice(0, -10)))).toBeNull();
    expect(await archiveMembers(source(bytesOf('石桥镇')))).toBeNull();
    expect(await archiveMembers(source(new Uint8Array(0)))).toBeNull();
  });
});

describe('readMember(source, member)', () => {
  it('takes out each file', async () => {
    const long = '规章\t0\n'.repeat(20_000);
    expect(
      await content([
        { name: 'a', content: long },
        { name: 'b', content: '' },
      ]),
    ).toEqual([long, '']); // prettier-ignore
    expect(await content([{ name: 'a', content: '石桥镇', stored: true }])).toEqual(['石桥镇']);
  });

  it('says what is wrong with one', async () => {
    expect(await content([{ name: 'a', content: 'a', encrypted: true }])).toEqual(['encrypted']);
    expect(await content([{ name: 'a', content: 'a', statedSize: maxBytes + 1 }])).toEqual(['too_large']);
    expect(await content([{ name: 'a', content: 'aaaa', statedSize: 3 }])).toEqual(['corrupt']);
    expect(await content([{ name: 'a', content: '0', stored: true }], (zip) => zip.set(bytesOf('1'), 31))).toEqual([
      'corrupt',
    ]);
  });

  it('unpacks no more than is stated', async () => {
    const bomb = new Uint8Array(50_000_000);
    expect(await content([{ name: 'a', content: bomb, statedSize: 1000 }])).toEqual(['corrupt']);
  });
});

describe('crc32(bytes)', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
  ])('of %j', (text, sum) => expect(crc32(bytesOf(text))).toBe(sum));
});
