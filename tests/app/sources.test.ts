import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/app/check/sources.ts';
import { makeDocx, makeZip } from '../document/zipWriter.ts';

const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);
const read = async (given: File) =>
  Promise.all(
    (await sourcesOf(given)).map(async ({ name, bytes }) => {
      const content = await bytes();
      return [name, typeof content === 'string' ? content : content.length];
    }),
  );

describe('sourcesOf(file)', () => {
  it('is the file itself, also where it is a packed document or a damaged archive', async () => {
    expect(await read(file('甲.txt', 'abc'))).toEqual([['甲.txt', 3]]);
    expect(await read(file('乙.docx', makeDocx('')))).toEqual([['乙.docx', makeDocx('').length]]);
    expect(await read(file('丙.zip', 'PK\u0003\u0004'))).toEqual([['丙.zip', 4]]);
    expect(await read(file('丁.txt', ''))).toEqual([['丁.txt', 0]]);
  });

  it('is the files of an archive, with what is wrong with one', async () => {
    const zip = makeZip([
      { name: '青石镇/1.txt', content: 'abcd' },
      { name: '青石镇/README.md', content: 'about' },
      { name: '2.txt', content: 'a', encrypted: true },
    ]);
    expect(await read(file('我县.zip', zip))).toEqual([
      ['我县.zip/青石镇/1.txt', 4],
      ['我县.zip/2.txt', 'encrypted'],
    ]);
  });
});
