import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownPictures } from '../../scripts/pictures.ts';
import { makeFolder, overhear } from './world.ts';

const picture = (shade: number) => ({ picture: { width: 2, height: 1, data: Uint8Array.of(0, shade) }, scale: 0.24 });
const content = { height: 842, lines: [], tables: [] };
const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`);

describe('knownPictures(effects, folder, fresh)', () => {
  it('knows a picture again, and no other', async () => {
    const folder = makeFolder();
    await knownPictures(overhear(), folder, false).save(picture(7), content);
    const known = knownPictures(overhear(), folder, false);
    expect(await known.load(picture(7))).toEqual(content);
    expect(await known.load(picture(8))).toBeNull();
    expect(await known.load({ ...picture(7), scale: 0.36 })).toBeNull();
    expect(await knownPictures(overhear(), folder, true).load(picture(7))).toBeNull();
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, 20)],
    ['no archive', () => new TextEncoder().encode('{}')],
    ['empty', () => new Uint8Array()],
  ])('takes an entry that is %s for none', async (_, damage) => {
    const folder = makeFolder();
    const known = knownPictures(overhear(), folder, false);
    await known.save(picture(7), content);
    const path = filesIn(folder).find((name) => name.endsWith('.gz'))!;
    writeFileSync(path, damage(readFileSync(path)));
    expect(await known.load(picture(7))).toBeNull();
  });

  it('does without where nothing can be written, and leaves nothing half done', async () => {
    const folder = makeFolder();
    const full = overhear({ rename: () => Promise.reject(new Error('ENOSPC')) });
    await knownPictures(full, folder, false).save(picture(7), content);
    expect(filesIn(folder).filter((name) => name.includes('.gz'))).toEqual([]);
  });
});
