import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import type { Effects } from '../../scripts/effects.ts';
import { type Holder, LockedError, lockFolder } from '../../scripts/lock.ts';
import { reportText } from '../support/report.ts';
import { makeFolder, overhear, put } from './world.ts';

const never = () => {
  throw new Error('waited');
};
const locks = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.lock'));
const { host } = overhear();
/** A process that does not run: ids are smaller. */
const nobody = 2 ** 30;
const lock = (holder: Partial<Holder>) => JSON.stringify({ host, process: nobody, began: null, ...holder });

describe('lockFolder(effects, folder, waiting) → release', () => {
  it('takes a free folder, also one that is not there yet, and lets it go', async () => {
    const folder = `${makeFolder()}/new`;
    const release = await lockFolder(overhear(), folder, never);
    expect(locks(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))).toMatchObject([
      { host, process: process.pid },
    ]);
    await release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['of a process that ended', lock({})],
    ['of a process that ended, by its id alone', String(nobody)],
    ['of an id that another process has now', lock({ process: process.ppid, began: 'long ago' })],
    ['that is empty', ''],
    ['that was cut off', lock({}).slice(0, 12)],
    ['of this process, which no longer has it', lock({ process: process.pid })],
  ])('takes the folder with a lock %s', async (_, text) => {
    for (const name of ['.lock', '.lock-1-0-ab']) {
      const folder = makeFolder();
      put(folder, { [name]: text });
      const release = await lockFolder(overhear(), folder, never);
      expect(locks(folder)).toHaveLength(1);
      await release();
      expect(locks(folder)).toEqual([]);
    }
  });

  it.each([
    ['of another machine', lock({ host: 'elsewhere' })],
    ['of a process that may have had the id before', String(process.ppid)],
  ])('does not wait for one %s, and names it', async (_, text) => {
    const folder = makeFolder();
    put(folder, { '.lock-1-0-ab': text });
    const taken = lockFolder(overhear(), folder, never);
    await expect(taken).rejects.toMatchObject({ name: 'LockedError', path: `${folder}/.lock-1-0-ab` });
    await expect(taken).rejects.toThrow(LockedError);
    expect(locks(folder)).toEqual(['.lock-1-0-ab']);
  });

  it('waits for a run that is at work, and says so once', async () => {
    const folder = makeFolder();
    put(folder, { '.lock-1-0-ab': lock({ began: 'now' }) });
    let looks = 0;
    const told: number[] = [];
    const began: Effects['began'] = (id) => (id === nobody ? 'now' : null);
    const world = overhear({ runs: (id) => id !== nobody || ++looks < 4, began, pause: async () => {} });
    await lockFolder(world, folder, ({ process }) => void told.push(process));
    expect([looks, told]).toEqual([4, [nobody]]);
  });

  it('gives it to one at a time within a process', async () => {
    const folder = makeFolder();
    let inside = 0;
    const take = async () => {
      const release = await lockFolder(overhear({ unique: String(Math.random()) }), folder, () => {});
      expect(++inside).toBe(1);
      await new Promise((resume) => setTimeout(resume, 5));
      inside--;
      await release();
    };
    await Promise.all(Array.from({ length: 4 }, take));
    expect(locks(folder)).toEqual([]);
  });
});

describe('lockFolder in many processes', () => {
  const start = async (): Promise<ChildProcess> => {
    const child = fork(fileURLToPath(new URL('./lockRace.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
    await once(child, 'message');
    return child;
  };

  it('gives a folder to one at a time, in 30 races of 30, with a dead lock in it', async () => {
    const children = await Promise.all(Array.from({ length: 4 }, start));
    const root = makeFolder();
    let right = 0;
    for (let race = 0; race < 30; race++) {
      const folder = `${root}/${race}`;
      mkdirSync(folder);
      put(folder, { '.lock': String(nobody), '.lock-1-0-ab': lock({}) });
      const answers = children.map(async (child) => {
        const answer = once(child, 'message');
        child.send(folder);
        return (await answer)[0] as boolean;
      });
      if ((await Promise.all(answers)).every(Boolean)) right++;
      expect(readdirSync(folder)).toEqual([]);
    }
    for (const child of children) child.kill();
    expect(right).toBe(30);
  }, 120_000);
});

describe('npm run data, where the folder is locked', () => {
  it('says in one line whose lock it is and how to remove it, at once, and writes nothing', async () => {
    const folder = makeFolder();
    put(folder, { 'reports/c/a.txt': reportText({}), "data'/.lock-9-0-ab": lock({ host: 'pc-\u001b[31m7' }) });
    const world = overhear();
    const args = ['--reports', `${folder}/reports`, '--out', `${folder}/data'`, '--lang', 'en'];
    expect(await build(args, world)).toBe(1);
    expect(world.err().trim().split('\n')).toHaveLength(1);
    expect(world.err()).toContain('pc-\\u001b[31m7');
    const [command] = /rm '.*?ab'|del ".*?ab"/.exec(world.err())!;
    expect(readdirSync(`${folder}/data'`)).toEqual(['.lock-9-0-ab']);
    if (process.platform === 'win32') return;
    await once(spawn('sh', ['-c', command!], { stdio: 'ignore' }), 'exit');
    expect(await build(args, world)).toBe(0);
  });
});
