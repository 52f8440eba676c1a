import { describe, expect, it } from 'vitest';
import { isReportName, listCollections, listReports } from '../../scripts/corpus.ts';
import { realEffects } from '../../scripts/effects.ts';
import { makeFolder, put } from './world.ts';

describe('isReportName(name)', () => {
  it.each(['a.txt', 'a.md', 'a.html', 'a.htm', 'a.docx', 'a.doc', 'a.pdf', '青石镇 2024.PDF', 'readme-first.txt'])(
    'takes %s',
    (name) => expect(isReportName(name)).toBe(true),
  );

  it.each([
    'README.md',
    'readme.txt',
    'Readme.en.md',
    'a.txt.meta.json',
    'places.json',
    'lexicon.json',
    '.hidden.txt',
    '~$a.docx',
    'a.xlsx',
    'txt',
  ])('leaves out %s', (name) => expect(isReportName(name)).toBe(false));
});

describe('listReports(effects, folder)', () => {
  it('finds reports at any depth, sorted, hidden folders left out', async () => {
    const folder = makeFolder();
    put(folder, { 'b/2.txt': '', 'b/1.txt': '', 'a/x/y/3.md': '', '4.html': '', '.git/5.txt': '', 'b/README.md': '' });
    const found = await listReports(realEffects(), folder);
    expect(found.map((e) => e.file)).toEqual(['4.html', 'a/x/y/3.md', 'b/1.txt', 'b/2.txt']);
    expect(found[2]!.path).toBe(`${folder}/b/1.txt`);
  });
});

describe('listCollections(effects, folder)', () => {
  it('makes a collection of each folder and of the files lying directly there', async () => {
    const folder = makeFolder();
    put(folder, { 'own/b/1.txt': '', 'own/b/c/2.txt': '', 'own/a/3.txt': '', 'own/4.txt': '', 'own/empty/x.png': '' });
    const { collections, clash } = await listCollections(realEffects(), `${folder}/own`);
    expect(collections.map((c) => [c.id, c.path.slice(folder.length), c.reports.map((r) => r.file)])).toEqual([
      ['a', '/own/a', ['3.txt']],
      ['b', '/own/b', ['1.txt', 'c/2.txt']],
      ['own', '/own', ['4.txt']],
    ]);
    expect(clash).toBeNull();
  });

  it('tells of a name that would stand for two', async () => {
    const folder = makeFolder();
    put(folder, { 'own/own/1.txt': '', 'own/2.txt': '' });
    expect((await listCollections(realEffects(), `${folder}/own`)).clash).toBe('own');
  });
});
