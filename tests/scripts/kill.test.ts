import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import type { Effects } from '../../scripts/effects.ts';
import {
  decodeCounty,
  decodeFindings,
  decodeIndex,
  decodeNarratives,
  decodeProvince,
} from '../../src/dataset/decode.ts';
import { readSource } from '../support/archive.ts';
import { reportText } from '../support/report.ts';
import { makeFolder, overhear, put, snapshot, withoutHistory } from './world.ts';

/** Opens every file of a dataset by way of its index, as the app would; throws where one is missing, torn or unfit. */
function openWhole(data: string): string {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${data}/${name}`, 'utf8'));
  const index = decodeIndex(read('index.json'));
  for (const province of index.provinces)
    for (const entry of decodeProvince(read(province.file)).counties) {
      const county = decodeCounty(read(entry.file));
      decodeNarratives(read(county.files.narratives));
      decodeFindings(read(county.files.findings));
      for (const { text } of county.reports) readSource(data, text);
    }
  expect(packageVersion(`${data}/${index.package}`)).toBe(index.version);
  packageVersion(`${data}/package`);
  return index.version;
}

/** The version of a package in a folder; it is whole where every file has the hash its description gives. */
function packageVersion(folder: string): string {
  const files = snapshot(folder);
  const { version, resources } = JSON.parse(files['datapackage.json']!);
  const { sha256 } = overhear();
  for (const { path, hash } of resources) expect([path, `sha256:${sha256(files[path]!)}`]).toEqual([path, hash]);
  return version;
}

/** Reports of `n` invented townships in two counties, named by their metadata. */
const collection = (n: number, penalties: string) =>
  Object.fromEntries(
    Array.from({ length: n }, (_, i) => {
      const township = `${String.fromCharCode(0x5e00 + i)}石镇`;
      const county = i % 2 ? '叶县' : '新源县';
      return [
        [`c/${i}.txt`, reportText({ township, cells: { 'proactive.penalties.decisions': penalties } })],
        [`c/${i}.txt.meta.json`, JSON.stringify({ township, county, year: 2024 })],
      ];
    }).flat(),
  );

describe('build, stopped at any write', () => {
  it('leaves the dataset of before or the new one, whole, and the next run completes it', async () => {
    const folder = makeFolder();
    const args = ['--reports', `${folder}/reports`, '--out', `${folder}/data`, '--quiet'];
    const run = (effects: Effects) => build(args, effects);
    put(`${folder}/reports`, collection(3, '1'));
    expect(await run(overhear())).toBe(0);
    const before = openWhole(`${folder}/data/c`);
    put(`${folder}/reports`, collection(4, '2'));
    const seen = new Set<string>();
    for (let last = 0; ; last++) {
      const status = await run(dyingAfter(last, `${folder}/data`));
      seen.add(openWhole(`${folder}/data/c`));
      if (status === 0) break;
      expect(status).toBe(1);
      expect(last).toBeLessThan(400);
    }
    const after = openWhole(`${folder}/data/c`);
    expect([...seen]).toEqual([before, after]);
    expect(packageVersion(`${folder}/data/c/package`)).toBe(after);
    expect(Object.keys(snapshot(`${folder}/data/c`)).filter((f) => f.includes('.staging'))).toEqual([]);
  }, 180_000);
});

/** A world that lets `last` changes below a folder happen and then none; of the many alike in `figures` five hundred are one. */
function dyingAfter(last: number, folder: string): Effects {
  const real = overhear();
  let changes = 0;
  const mortal =
    <A extends unknown[]>(act: (...args: A) => Promise<void>, at = 0) =>
    async (...args: A) => {
      const path = String(args[at]);
      if (path.startsWith(folder)) changes += /\bfigures[/_]/.test(path) ? 0.002 : 1;
      if (changes > last) throw new Error('killed');
      await act(...args);
    };
  return {
    ...real,
    write: mortal(real.write),
    append: mortal(real.append),
    rename: mortal(real.rename, 1),
    remove: mortal(real.remove),
    makeFolder: mortal(real.makeFolder),
    link: mortal(real.link, 1),
  };
}

describe('npm run data, killed', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const start = (folder: string, ...args: string[]): ChildProcess =>
    spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        'scripts/build.ts',
        '--reports',
        `${folder}/reports`,
        '--out',
        `${folder}/data`,
        '--quiet',
        ...args,
      ],
      { cwd: root, stdio: 'ignore' },
    );
  const ended = (child: ChildProcess) =>
    new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)));

  it('leaves the dataset whole, and threads give the same bytes as none', async () => {
    const folder = makeFolder();
    put(`${folder}/reports`, collection(60, '1'));
    const began = Date.now();
    expect(await ended(start(folder, '--jobs', '2', '--fresh'))).toBe(0);
    const took = Date.now() - began;
    const before = openWhole(`${folder}/data/c`);
    const bytes = snapshot(`${folder}/data`);
    put(`${folder}/reports`, collection(60, '2'));
    for (const share of [0.5, 0.8]) {
      const child = start(folder, '--jobs', '2', '--fresh');
      const timer = setTimeout(() => child.kill('SIGKILL'), took * share);
      const status = await ended(child);
      clearTimeout(timer);
      const version = openWhole(`${folder}/data/c`);
      if (status === null) expect([before, version]).toContain(version);
      else expect(status).toBe(0);
    }
    put(`${folder}/reports`, collection(60, '1'));
    expect(await ended(start(folder, '--jobs', '1'))).toBe(0);
    expect(withoutHistory(snapshot(`${folder}/data`))).toEqual(withoutHistory(bytes));
  }, 300_000);
});
