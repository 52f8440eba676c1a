import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeVersion, knownPictures, openCache, pruneCache } from '../../scripts/cache.ts';
import { check } from '../support/report.ts';
import { makeFolder, overhear, put } from './world.ts';

const key = 'ab'.repeat(32);
const { doc, report, findings } = check();
const result = { ok: true, checked: { doc, report, findings } } as const;

describe('openCache(effects, folder)', () => {
  it('gives back what was saved', async () => {
    const cache = openCache(overhear(), makeFolder());
    expect(await cache.load(key)).toBeNull();
    await cache.save(key, result);
    expect(await cache.load(key)).toEqual(result);
    await cache.save(key, { ok: false, error: { code: 'no_text' } });
    expect(await cache.load(key)).toEqual({ ok: false, error: { code: 'no_text' } });
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, 40)],
    ['no archive', () => new TextEncoder().encode('{}')],
    ['empty', () => new Uint8Array()],
  ])('takes an entry that is %s for none', async (_, damage) => {
    const folder = makeFolder();
    const cache = openCache(overhear(), folder);
    await cache.save(key, result);
    const path = `${folder}/${key.slice(0, 2)}/${key.slice(2)}.gz`;
    writeFileSync(path, damage(readFileSync(path)));
    expect(await cache.load(key)).toBeNull();
  });

  it('takes an entry of another shape for none', async () => {
    const world = overhear({ gunzip: () => '{"ok":true,"checked":{"doc":{}}}' });
    const cache = openCache(world, makeFolder());
    await cache.save(key, result);
    expect(await cache.load(key)).toBeNull();
  });

  it('does without where nothing can be written, and leaves nothing half done', async () => {
    const folder = makeFolder();
    const full = overhear({ rename: () => Promise.reject(new Error('ENOSPC')) });
    await openCache(full, folder).save(key, result);
    expect(readdirSync(`${folder}/${key.slice(0, 2)}`)).toEqual([]);
  });
});

describe('knownPictures(effects, folder, fresh)', () => {
  const picture = (shade: number) => ({ picture: { width: 2, height: 1, data: Uint8Array.of(0, shade) }, scale: 0.24 });
  const content = { height: 842, lines: [], tables: [] };

  it('knows a picture again, and no other', async () => {
    const folder = makeFolder();
    await knownPictures(overhear(), folder, false).save(picture(7), content);
    const known = knownPictures(overhear(), folder, false);
    expect(await known.load(picture(7))).toEqual(content);
    expect(await known.load(picture(8))).toBeNull();
    expect(await known.load({ ...picture(7), scale: 0.36 })).toBeNull();
    expect(await knownPictures(overhear(), folder, true).load(picture(7))).toBeNull();
  });
});

describe('codeVersion(effects, root)', () => {
  it('changes with the code of the line and with nothing else', async () => {
    const root = makeFolder();
    const folders = ['text', 'form', 'places', 'language', 'rules', 'document', 'report', 'findings'];
    put(root, Object.fromEntries(folders.map((f) => [`src/${f}/a.ts`, f])));
    const others = [
      'scripts/divisions.ts',
      'scripts/divisions.txt',
      'scripts/readers.ts',
      'scripts/recogniser.ts',
      'package-lock.json',
    ];
    put(root, Object.fromEntries([...others, 'src/app/a.ts'].map((file) => [file, ''])));
    let before = await codeVersion(overhear(), root);
    put(root, { 'src/app/a.ts': 'changed' });
    expect(await codeVersion(overhear(), root)).toBe(before);
    for (const file of [...folders.map((f) => `src/${f}/a.ts`), ...others]) {
      put(root, { [file]: 'changed' });
      const after = await codeVersion(overhear(), root);
      expect(after, file).not.toBe(before);
      before = after;
    }
  });
});

describe('pruneCache(effects, root, version)', () => {
  it('removes what is of other code and a day old', async () => {
    const root = makeFolder();
    put(root, { 'now/a': '', 'new/a': '', 'old/a': '' });
    const day = 24 * 3600 * 1000;
    await pruneCache(overhear({ age: async (path) => (path.endsWith('new') ? 1 : 2 * day) }), root, 'now');
    expect(readdirSync(root).sort()).toEqual(['new', 'now']);
  });
});
