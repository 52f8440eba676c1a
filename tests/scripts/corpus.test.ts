import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openInputs } from '../../scripts/archives.ts';
import { listCollections, listReports } from '../../scripts/corpus.ts';
import { realEffects } from '../../scripts/effects.ts';
import { makeDocx, makeZip } from '../document/zipWriter.ts';
import { makeFolder, put } from './world.ts';

describe('listReports(effects, folder)', () => {
  it('finds reports at any depth, sorted, hidden folders left out', async () => {
    const folder = makeFolder();
    put(folder, { 'b/2.txt': '', 'b/1.txt': '', 'a/x/y/3.md': '', '4.html': '', '.git/5.txt': '', 'b/README.md': '' });
    const found = await listReports(realEffects(), folder);
    expect(found.map((e) => e.file)).toEqual(['4.html', 'a/x/y/3.md', 'b/1.txt', 'b/2.txt']);
    expect(found[2]!.path).toBe(`${folder}/b/1.txt`);
  });

  it('lists every file, whatever its ending, but those that are nobody’s report', async () => {
    const folder = makeFolder();
    const listed = ['a', 'a.json', 'a.jpg', 'a.exe', 'x.txt/b.doc'];
    const passed = ['README', 'a.txt.meta.json', 'places.json', 'Thumbs.db', '.DS_Store', '~$b.doc', 'x.txt/README.md'];
    put(folder, Object.fromEntries([...listed, ...passed].map((name) => [name, '1'])));
    expect((await listReports(realEffects(), folder)).map((e) => e.file)).toEqual(listed.sort());
  });

  it('lists the files of an archive in its place, and the archive where it cannot be opened', async () => {
    const folder = makeFolder();
    const names = ['甲/1.txt', '甲/README.md', '__MACOSX/甲/._1.txt', '.git/3.txt', '2.zip'];
    put(folder, {
      'a.zip': makeZip(names.map((name) => ({ name, content: 'a' }))),
      'b.zip': 'PK\u0003\u0004',
      'c.docx': makeDocx(''),
    });
    const files = (await listReports(realEffects(), folder)).map((e) => e.file);
    expect(files).toEqual(['a.zip/2.zip', 'a.zip/甲/1.txt', 'b.zip', 'c.docx']);
    const inside = await listReports(realEffects(), `${folder}/a.zip`);
    expect(inside.map((e) => [e.path, e.file])).toEqual([
      [`${folder}/a.zip/2.zip`, '2.zip'],
      [`${folder}/a.zip/甲/1.txt`, '甲/1.txt'],
    ]);
  });

  it('lists an empty folder with the name of a report', async () => {
    const folder = makeFolder();
    put(folder, { '1.txt': '' });
    for (const name of ['2023.docx', 'b/2024.TXT', 'empty']) mkdirSync(`${folder}/${name}`, { recursive: true });
    expect((await listReports(realEffects(), folder)).map((e) => e.file)).toEqual(['1.txt', '2023.docx', 'b/2024.TXT']);
    expect(await listReports(realEffects(), `${folder}/2023.docx`)).toEqual([]);
  });

  it('goes on where a folder may not be looked into', async () => {
    const folder = makeFolder();
    put(folder, { '1.txt': '', 'shut/2.txt': '' });
    const { list } = realEffects();
    const world = {
      ...realEffects(),
      list: (path: string) => (path.endsWith('shut') ? Promise.reject(new Error('EACCES')) : list(path)),
    };
    expect((await listReports(world, folder)).map((e) => e.file)).toEqual(['1.txt', 'shut']);
  });
});

describe.runIf(process.platform === 'linux')('listReports(effects, a folder of names that are not UTF-8)', () => {
  /** 石桥镇.txt in GB18030, and bytes that are no text. */
  const gbk = Buffer.from([0xca, 0xaf, 0xc7, 0xc5, 0xd5, 0xf2, 0x2e, 0x74, 0x78, 0x74]);
  const odd = Buffer.from([0x61, 0xff, 0x2e, 0x74, 0x78, 0x74]);
  const write = (folder: string, name: Buffer, content: string) =>
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), content);

  it('shows them as what they most likely are, and reads them', async () => {
    const folder = makeFolder();
    write(folder, gbk, '甲');
    write(folder, odd, '乙');
    const found = await listReports(realEffects(), folder);
    expect(found.map((e) => e.file)).toEqual(['a\\xFF.txt', '石桥镇.txt']);
    const inputs = openInputs(realEffects());
    expect(await Promise.all(found.map((e) => inputs.readText(e.path)))).toEqual(['乙', '甲']);
    expect(await Promise.all(found.map((e) => inputs.kind(e.path)))).toEqual(['file', 'file']);
    expect(await inputs.size(found[1]!.path)).toBe(3);
  });

  it('tells one from a file whose name is the same in UTF-8', async () => {
    const folder = makeFolder();
    write(folder, gbk, '甲');
    put(folder, { '石桥镇.txt': '丙' });
    const found = await listReports(realEffects(), folder);
    expect(found.map((e) => e.file)).toEqual(['\\xCA\\xAF\\xC7\\xC5\\xD5\\xF2.txt', '石桥镇.txt']);
  });

  it('reads folders of such names', async () => {
    const folder = makeFolder();
    const inside = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xca, 0xaf, 0xc7, 0xc5])]);
    mkdirSync(inside);
    writeFileSync(Buffer.concat([inside, Buffer.from('/1.txt')]), '甲');
    const { collections } = await listCollections(realEffects(), folder);
    expect(collections.map((c) => [c.id, c.reports.map((r) => r.file)])).toEqual([['石桥', ['1.txt']]]);
    const inputs = openInputs(realEffects());
    expect(await inputs.readText(collections[0]!.reports[0]!.path)).toBe('甲');
    expect(await inputs.kind(collections[0]!.path)).toBe('folder');
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
      'picture.png (file)',
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
    put(folder, {
      'own/b/1.txt': '',
      'own/b/c/2.txt': '',
      'own/a/3.txt': '',
      'own/4.txt': '',
      'own/b/x.png': '',
      'own/none/README.md': '',
    });
    const { collections, clash } = await listCollections(realEffects(), `${folder}/own`);
    expect(collections.map((c) => [c.id, c.path.slice(folder.length), c.reports.map((r) => r.file)])).toEqual([
      ['a', '/own/a', ['3.txt']],
      ['b', '/own/b', ['1.txt', 'c/2.txt', 'x.png']],
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
