import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { check } from '../../scripts/check.ts';
import type { CheckTask } from '../../scripts/checkOne.ts';
import { openPool } from '../../scripts/pool.ts';
import { documentLimits, startWorker, type WorkerProcess } from '../../scripts/workerProcess.ts';
import { reportText } from '../support/report.ts';
import { makeFolder, overhear, put } from './world.ts';

const folder = makeFolder();
const module = new URL('./poisonWork.ts', import.meta.url).href;

beforeAll(() =>
  put(folder, {
    'c/a.txt': reportText(),
    'c/exit.txt': reportText(),
    'c/kill.txt': reportText(),
    'c/z.txt': reportText({ year: 2022 }),
    'c/kill.txt.meta.json': '{"township": "永安镇", "county": "叶县", "year": 2021}',
  }),
);

/** A world whose worker processes do the work with poisons; how many were started. */
function poisonedWorld() {
  let started = 0;
  const startOne = () => {
    started++;
    return startWorker(module);
  };
  return { effects: overhear({ startWorker: startOne }), started: () => started };
}

describe('startWorker(module, limits)', () => {
  const tight = { cpu: 400, clock: 100_000, memory: 10_000 * 2 ** 20 };
  it.each([
    ['loop.txt', tight, 'timeout', '> 0.4 s'],
    ['wait.txt', { ...documentLimits, clock: 200 }, 'timeout', '> 0.2 s'],
    ['bytes.txt', { ...documentLimits, memory: 400 * 2 ** 20 }, 'too_large', '> 400 MB'],
    ['objects.txt', { ...documentLimits, memory: 400 * 2 ** 20 }, 'too_large', '> 400 MB'],
    ['exit.txt', documentLimits, 'crashed', 'exit 7'],
    ['kill.txt', documentLimits, 'crashed', 'SIGKILL'],
    ['later.txt', documentLimits, 'crashed', 'later'],
  ])(
    'ends a process whose document does what none should: %s',
    async (file, limits, code, detail) => {
      const worker = startWorker(module, limits);
      try {
        const task = { kind: 'check', task: { path: `${folder}/${file}`, file, folder: null, lang: 'zh' } };
        expect(await worker.perform(task, 'document')).toEqual({ kind: 'broken', code, detail });
        expect(worker.isBroken()).toBe(true);
      } finally {
        worker.end();
      }
    },
    100_000,
  );

  it('says so where the process does not come up', async () => {
    const worker = startWorker(new URL('./noSuchWork.ts', import.meta.url).href);
    expect(await worker.perform({}, 'document')).toMatchObject({ kind: 'broken', code: 'crashed' });
    worker.end();
  }, 100_000);

  it('lets each page of a scan take what a document may', async () => {
    const own = makeFolder();
    put(own, { 'pages.txt': reportText() });
    const worker = startWorker(module, { ...documentLimits, cpu: 6_000 });
    try {
      const path = `${own}/pages.txt`;
      const task = { kind: 'check' as const, task: { path, file: 'pages.txt', folder: null, lang: 'zh' as const } };
      expect(await worker.perform(task, 'document')).toMatchObject({ kind: 'done' });
    } finally {
      worker.end();
    }
  }, 100_000);

  it('goes on where a library rejects a promise that nobody waits for', async () => {
    const own = makeFolder();
    put(own, { 'loose.txt': reportText() });
    const worker = startWorker(module, documentLimits);
    try {
      const path = `${own}/loose.txt`;
      const task = { kind: 'check' as const, task: { path, file: 'loose.txt', folder: null, lang: 'zh' as const } };
      expect(await worker.perform(task, 'document')).toMatchObject({ kind: 'done' });
    } finally {
      worker.end();
    }
  }, 100_000);
});

describe('check, where documents break the program', () => {
  it('tries each once more alone, says what it did, and reads all the others', async () => {
    const { effects, started } = poisonedWorld();
    expect(await check(['--lang', 'en', `${folder}/c`], effects)).toBe(2);
    const out = effects.out();
    expect(out).toMatch(/exit\.txt\n {2}✗ not read {2}crashed {2}reading broke off.*\(exit 7\).*save it anew as docx/);
    expect(out).toMatch(/kill\.txt\n {2}✗ not read {2}crashed {2}/);
    expect(out).toContain('4 files: 2 reports, 2 not read');
    // one for a.txt; exit.txt alone; one for what follows, in which kill.txt is the first; one for what follows that
    expect(started()).toBe(4);
  }, 100_000);
});

describe('build, where documents break the program', () => {
  it('lists them as failures and builds the rest; whose one is, its metadata still says', async () => {
    const { effects } = poisonedWorld();
    const args = ['--reports', folder, '--out', `${folder}/out`, '--fresh', '--quiet'];
    expect(await build(args, effects)).toBe(2);
    const read = (name: string) => JSON.parse(readFileSync(`${folder}/out/c/${name}`, 'utf8'));
    expect(effects.err()).toContain('c/exit.txt  crashed  读取时程序中断');
    const index = read('index.json');
    expect(index.totals).toMatchObject({ failed: 2 });
    const entries = index.provinces.flatMap((p: { file: string }) => read(p.file).counties);
    expect(entries.map((e: { name: string }) => e.name)).toContain('叶县');
  }, 100_000);
});

describe('openPool(files, jobs, effects)', () => {
  it('leaves no process behind where a task fails while others are under way', async () => {
    const all: WorkerProcess[] = [];
    const fails: WorkerProcess['perform'] = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return { kind: 'failed', error: 'no disk' };
    };
    const start = (): WorkerProcess => {
      let ended = false;
      const isBroken = () => ended;
      const perform: WorkerProcess['perform'] = (task, bounds) =>
        ended ? Promise.resolve({ kind: 'broken', code: 'crashed' }) : fails(task, bounds);
      const end = () => {
        ended = true;
      };
      const worker = { isUsed: () => true, isBroken, perform, end };
      all.push(worker);
      return worker;
    };
    const pool = openPool(200, 2, overhear({ startWorker: start }));
    const tasks = Array.from({ length: 40 }, (_, i) => ({ path: `${i}.txt`, file: `${i}.txt`, folder: null }));
    await expect(async () => {
      for await (const result of pool.each('check', tasks as CheckTask[])) expect(result).toBeUndefined();
    }).rejects.toThrow('no disk');
    await pool.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((worker) => !worker.isBroken())).toEqual([]);
  });
});
