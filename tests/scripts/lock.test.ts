import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LockedError, lockFolder } from '../../scripts/lock.ts';
import { makeFolder, overhear, put } from './world.ts';

const never = () => {
  throw new Error('waited');
};

describe('lockFolder(effects, folder, waiting) → release', () => {
  it('takes a free folder, also one that is not there yet, and lets it go', async () => {
    const folder = `${makeFolder()}/new`;
    const release = await lockFolder(overhear(), folder, never);
    expect(readFileSync(`${folder}/.lock`, 'utf8')).toBe(String(process.pid));
    await release();
    expect(existsSync(`${folder}/.lock`)).toBe(false);
  });

  it('takes the folder of a run that was killed', async () => {
    const folder = makeFolder();
    put(folder, { '.lock': '999999' });
    await lockFolder(overhear({ runs: () => false }), folder, never);
    expect(readFileSync(`${folder}/.lock`, 'utf8')).toBe(String(process.pid));
  });

  it('waits for a run that is at work, and says so once', async () => {
    const folder = makeFolder();
    put(folder, { '.lock': '999999' });
    let looks = 0;
    let told = 0;
    const world = overhear({ runs: () => ++looks < 4, pause: async () => {} });
    await lockFolder(world, folder, () => void told++);
    expect([looks, told]).toEqual([4, 1]);
  });

  it('gives up in the end', async () => {
    const folder = makeFolder();
    put(folder, { '.lock': '999999' });
    let now = 0;
    const world = overhear({ runs: () => true, pause: async () => {}, now: () => (now += 50_000) });
    await expect(lockFolder(world, folder, () => {})).rejects.toThrow(LockedError);
  });
});
