import { symlinkSync } from 'node:fs';
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

describe('links in a folder', () => {
  const link = (to: string, at: string) => symlinkSync(to, at);
  const found = async (folder: string) =>
    (await listReports(realEffects(), folder)).map(({ file, outside }) => (outside ? `${file} (${outside})` : file));

  it('are not followed out of it, and listed', async () => {
    const root = makeFolder();
    put(root, { 'in/a.txt': '', 'out/b.txt': '', 'in-too/c.txt': '' });
    link(`${root}/out`, `${root}/in/folder`);
    link(`${root}/out/b.txt`, `${root}/in/b.txt`);
    link(`${root}/out/b.txt`, `${root}/in/picture.png`);
    link('../in-too', `${root}/in/near`);
    link('/nowhere/at/all', `${root}/in/gone.txt`);
    expect(await found(`${root}/in`)).toEqual([
      'a.txt',
      'b.txt (file)',
      'folder (folder)',
      'gone.txt',
      'near (folder)',
    ]);
  });

  it('lead to a folder within it once, round in a circle never', async () => {
    const root = makeFolder();
    put(root, { 'a/1.txt': '', '.store/2.txt': '' });
    link('.', `${root}/a/self`);
    link('..', `${root}/a/up`);
    link('a', `${root}/0-first`);
    link('.store', `${root}/store`);
    link('.store', `${root}/store-again`);
    link('loop', `${root}/loop`);
    expect((await found(root)).filter((file) => file !== 'loop')).toEqual(['a/1.txt', 'store/2.txt']);
  });

  it('cannot make a listing long: thirty floors with two ways up each', async () => {
    const root = makeFolder();
    for (let floor = 0; floor < 30; floor++) {
      put(root, { [`${floor}/r.txt`]: '' });
      for (const way of ['left', 'right']) link(`../${floor + 1}`, `${root}/${floor}/${way}`);
    }
    expect((await found(root)).filter((file) => file.endsWith('r.txt'))).toHaveLength(30);
  });

  it('may be the folder itself', async () => {
    const root = makeFolder();
    put(root, { 'there/a.txt': '' });
    link(`${root}/there`, `${root}/here`);
    expect(await found(`${root}/here`)).toEqual(['a.txt']);
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

  it('tells of folders that are links to folders elsewhere, and makes no collection of them', async () => {
    const root = makeFolder();
    put(root, { 'own/a/1.txt': '', 'else/2.txt': '' });
    symlinkSync(`${root}/else`, `${root}/own/b`);
    const { collections, outside } = await listCollections(realEffects(), `${root}/own`);
    expect([collections.map((c) => c.id), outside]).toEqual([['a'], ['b']]);
  });
});
