import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { convert } from '../../scripts/convert.ts';
import type { Effects } from '../../scripts/effects.ts';
import type { WholeLine } from '../../scripts/line.ts';
import { merge } from '../../scripts/merge.ts';
import type { PlanEntry } from '../../scripts/plan/plan.ts';
import { plan } from '../../scripts/plan.ts';
import { makeZip } from '../document/zipWriter.ts';
import { noise } from '../support/county.ts';
import { reportText } from '../support/report.ts';
import { hashes, makeFolder, overhear, put, withoutHistory } from './world.ts';

const folder = makeFolder();
const reports = `${folder}/reports`;
let plain: Record<string, string>;

/** Townships of two counties, one named so that only the others tell which county it is of; a zip; files that are no reports. */
function collection(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  for (let i = 0; i < 9; i++) {
    const [county, township] = i % 2 ? ['叶县', `第${i}镇`] : ['舞钢市', `第${i}乡`];
    files[`甲/${i}/${township}.txt`] = reportText({ township, year: 2020 + (i % 3) });
    files[`甲/${i}/${township}.txt.meta.json`] = JSON.stringify({ township, county, year: 2020 + (i % 3) });
  }
  const title = '任店镇2024年政府信息公开工作年度报告';
  files['乙/unclear.txt'] = reportText({ township: '任店镇', title, date: '2025年1月20日' });
  files['乙/clear.txt'] = reportText({
    township: '辛店镇',
    title: '平顶山市叶县辛店镇2024年政府信息公开工作年度报告',
    date: '叶县辛店镇人民政府\n2025年1月20日',
  });
  files['乙/packed.zip'] = makeZip([{ name: 'in/a.txt', content: reportText({ township: '辛店镇', year: 2022 }) }]);
  return {
    ...files,
    '乙/empty.txt': '',
    '乙/letter.txt': '各位同事：请报送材料。',
    '乙/lexicon.json': '{"channels": 1}',
  };
}

const planPath = (shards: number) => `${folder}/plan-${shards}.ndjson`;
const makePlan = async (shards: number) =>
  expect(await plan(['--reports', reports, '--shards', String(shards), '--out', planPath(shards)], overhear())).toBe(0);
const entries = (shards: number): PlanEntry[] =>
  readFileSync(planPath(shards), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));
const convertOne = (shard: number, shards: number, parts: string, world: Effects = overhear()) =>
  convert(['--plan', planPath(shards), '--shard', `${shard}/${shards}`, '--parts', parts, '--quiet'], world);
async function mergeTo(shards: number, parts: string, name: string) {
  const world = overhear();
  const args = ['--plan', planPath(shards), '--parts', parts, '--out', `${folder}/${name}`, '--quiet', '--lang', 'en'];
  return { status: await merge(args, world), err: world.err() };
}
const numbers = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

beforeAll(async () => {
  put(reports, collection());
  expect(await build(['--reports', reports, '--out', `${folder}/plain`, '--quiet'], overhear())).toBe(2);
  plain = hashes(`${folder}/plain`);
  expect(Object.keys(plain).filter((file) => /^甲\/(places|names|figures)[./]/.test(file)).length).toBeGreaterThan(700);
}, 60_000);

describe('npm run plan', () => {
  it('names every file once, sorted, with hash and shard, below what they have in common', async () => {
    await makePlan(7);
    const listed = entries(7);
    expect(listed.map((e) => e.path)).toContain('乙/packed.zip/in/a.txt');
    const order = listed.map((e) => `${e.collection}\n${e.path}`);
    expect(order).toEqual([...new Set(order)].sort());
    for (const { path, size, sha256, shard } of listed.filter((e) => !e.path.includes('.zip/'))) {
      const bytes = readFileSync(`${reports}/${path}`);
      expect([size, sha256]).toEqual([bytes.length, overhear().sha256(bytes)]);
      expect(shard >= 1 && shard <= 7).toBe(true);
    }
    expect(new Set(listed.map((e) => e.shard)).size).toBeGreaterThan(3);
  });

  it('hashes nothing again that it hashed before and that did not change', async () => {
    const own = makeFolder();
    put(own, { 'r/c/a.txt': reportText({}), 'r/c/b.txt': reportText({ year: 2022 }) });
    const read: string[] = [];
    const real = overhear();
    const marks = new Map<string, string>();
    const world = overhear({
      stamp: async (path) => {
        const stamp = await real.stamp(path);
        return stamp && { mark: marks.get(path) ?? stamp.mark, settled: true };
      },
      read: async (path) => {
        if (path.startsWith(`${own}/r`)) read.push(path);
        return real.read(path);
      },
    });
    const args = ['--reports', `${own}/r`, '--out', `${own}/plan`];
    await plan(args, world);
    const first = readFileSync(`${own}/plan`, 'utf8');
    expect(read).toHaveLength(2);
    await plan(args, world);
    expect(read).toHaveLength(2);
    marks.set(`${own}/r/c/a.txt`, 'changed');
    await plan(args, world);
    expect(read.slice(2)).toEqual([`${own}/r/c/a.txt`]);
    expect(readFileSync(`${own}/plan`, 'utf8')).toBe(first);
  });
});

describe('plan → convert → merge', () => {
  it.each([1, 2, 7])(
    'gives the bytes of npm run data, with %d shards in any order, some of them twice',
    async (n) => {
      await makePlan(n);
      const parts = `${folder}/parts-${n}`;
      const random = noise(n);
      const order = [...numbers(n), ...numbers(n).slice(0, 2)].sort(() => random() - 0.5);
      for (const shard of order) {
        const own = entries(n).filter((e) => e.shard === shard);
        const fails = own.some((e) => /empty|letter/.test(e.path));
        expect(await convertOne(shard, n, parts)).toBe(fails ? 2 : 0);
      }
      expect(await mergeTo(n, parts, `merged-${n}`)).toMatchObject({ status: 2 });
      expect(hashes(`${folder}/merged-${n}`)).toEqual(plain);
    },
    60_000,
  );

  it('has exactly one line for every file, in the order of the plan', () => {
    const lines = readdirSync(`${folder}/parts-7`)
      .filter((name) => name.endsWith('.gz'))
      .map((name) =>
        gunzipSync(readFileSync(`${folder}/parts-7/${name}`))
          .toString()
          .trim()
          .split('\n'),
      )
      .map((texts) => texts.map((text) => (JSON.parse(text) as WholeLine).path));
    const wanted = numbers(7).map((k) => entries(7).flatMap((e) => (e.shard === k ? [e.path] : [])));
    expect(lines.sort()).toEqual(wanted.filter((paths) => paths.length).sort());
  });

  it('leaves a part alone that fits, and makes one anew that is damaged', async () => {
    const parts = `${folder}/parts-2`;
    const writes: string[] = [];
    const real = overhear();
    const world = overhear({
      write: (path, content) => {
        writes.push(path);
        return real.write(path, content);
      },
    });
    await convertOne(1, 2, parts, world);
    expect(writes).toEqual([]);
    const path = `${parts}/part-0001-of-0002.ndjson.gz`;
    const before = readFileSync(path);
    const bytes = Buffer.from(before);
    bytes[40] = bytes[40]! ^ 1;
    writeFileSync(path, bytes);
    const { status, err } = await mergeTo(2, parts, 'never');
    expect([status, err]).toEqual([75, expect.stringMatching(/1 parts are not what.*part-0001-of-0002/)]);
    await convertOne(1, 2, parts);
    expect(readFileSync(path).equals(before)).toBe(true);
  }, 60_000);

  it('ends well however often it is killed', async () => {
    const parts = `${folder}/parts-killed`;
    const random = noise(3);
    for (const shard of numbers(2))
      for (let kill = 0; kill < 20; kill++) await convertOne(shard, 2, parts, dying(Math.floor(random() * 8)));
    for (const shard of numbers(2)) await convertOne(shard, 2, parts);
    expect((await mergeTo(2, parts, 'killed')).status).toBe(2);
    expect(hashes(`${folder}/killed`)).toEqual(plain);
  }, 60_000);
});

/** A world in which nothing is written any more after so many changes. */
function dying(last: number): Effects {
  const real = overhear();
  let changes = 0;
  const mortal =
    <A extends unknown[]>(act: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      if (++changes > last) throw new Error('killed');
      await act(...args);
    };
  return { ...real, write: mortal(real.write), append: mortal(real.append), rename: mortal(real.rename) };
}

describe('npm run convert -- --stdin', () => {
  /** Gives the lines of paths, as a program would that shares them out. */
  async function filtered(paths: readonly string[], ...args: string[]) {
    const out: string[] = [];
    const world = overhear({
      stream: async function* (path) {
        if (path === '-') yield Buffer.from(`${paths.join('\n')}\n`);
        else yield* overhear().stream(path);
      },
      emit: async (text) => void out.push(text),
    });
    const status = await convert(['--stdin', '--reports', reports, ...args], world);
    return { status, lines: out.map((text) => JSON.parse(text) as WholeLine), text: out.join('') };
  }

  it('answers every line with one, in order, also what is no report, not there or outside', async () => {
    const paths = [
      '乙/clear.txt',
      `${reports}/乙/empty.txt`,
      '乙/none.txt',
      '乙/packed.zip/in/a.txt',
      '../secret.txt',
      '',
    ];
    const { status, lines } = await filtered(paths);
    expect(status).toBe(2);
    expect(lines.map((l) => [l.path, l.ok || l.error!.code])).toEqual([
      ['乙/clear.txt', true],
      ['乙/empty.txt', 'no_text'],
      ['乙/none.txt', 'not_found'],
      ['乙/packed.zip/in/a.txt', true],
      ['../secret.txt', 'outside'],
      ['', 'inaccessible'],
    ]);
  });

  it('gives lines that merge takes, shuffled, in files of any name', async () => {
    await makePlan(2);
    const paths = entries(2).map((e) => e.path);
    const random = noise(5);
    const { text } = await filtered([...paths].sort(() => random() - 0.5));
    const lines = text.trim().split('\n');
    put(folder, {
      'loose/part-00000': lines.slice(5).join('\n'),
      'loose/part-00001': `${lines.slice(0, 6).join('\n')}\n`,
    });
    put(folder, { 'loose/_SUCCESS': '', 'loose/.part-00000.crc': 'x' });
    expect((await mergeTo(2, `${folder}/loose`, 'loose-out')).status).toBe(2);
    expect(hashes(`${folder}/loose-out`)).toEqual(plain);
    put(folder, { 'loose/part-00000': lines.slice(7).join('\n'), 'loose/part-00001': '' });
    const { status, err } = await mergeTo(2, `${folder}/loose`, 'never');
    expect(status).toBe(75);
    expect(err).toMatch(/^7 files have no result/);
  }, 60_000);
});

describe('npm run merge, where something is not as it should be', () => {
  it('names what is missing, and writes nothing', async () => {
    const parts = `${folder}/parts-7`;
    const name = readdirSync(parts).find((file) => file.endsWith('.json'))!;
    renameSync(`${parts}/${name}`, `${folder}/away`);
    const { status, err } = await mergeTo(7, parts, 'never');
    expect([status, err]).toEqual([
      75,
      expect.stringContaining(`1 parts are missing, convert them first: ${name.slice(0, 17)}`),
    ]);
    renameSync(`${folder}/away`, `${parts}/${name}`);
    expect(readdirSync(folder)).not.toContain('never/甲');
  });

  it('names parts of another number of shards', async () => {
    put(folder, { 'parts-7/part-0001-of-0003.json': '{}' });
    const { status, err } = await mergeTo(7, `${folder}/parts-7`, 'never');
    expect([status, err]).toEqual([
      75,
      expect.stringContaining('of another number of shards, move them away: part-0001-of-0003'),
    ]);
    rmSync(`${folder}/parts-7/part-0001-of-0003.json`);
  });

  it('names what is stale once a report changed, and convert makes only that anew', async () => {
    put(reports, { '甲/0/第0乡.txt': reportText({ township: '第0乡', year: 2020, other: '无。' }) });
    const changed = overhear();
    const { shard } = entries(7).find((e) => e.path === '甲/0/第0乡.txt')!;
    rmSync(`${folder}/parts-7/part-000${shard}-of-0007.json`);
    expect(await convertOne(shard, 7, `${folder}/parts-7`, changed)).toBe(75);
    expect(changed.err()).toContain('甲/0/第0乡.txt');
    await makePlan(7);
    await makePlan(2);
    const { status, err } = await mergeTo(2, `${folder}/parts-2`, 'never');
    expect([status, err]).toEqual([75, expect.stringMatching(/^1 parts are not of this plan/)]);
    for (const k of numbers(2)) await convertOne(k, 2, `${folder}/parts-2`);
    expect((await mergeTo(2, `${folder}/parts-2`, 'renewed')).status).toBe(2);
    await build(['--reports', reports, '--out', `${folder}/plain`, '--quiet'], overhear());
    expect(withoutHistory(hashes(`${folder}/renewed`))).toEqual(withoutHistory(hashes(`${folder}/plain`)));
  }, 60_000);

  it.each([
    [convert, ['--shard', '1/7', '--parts', 'p']],
    [convert, ['--plan', planPath(7), '--shard', '8/7', '--parts', 'p']],
    [convert, ['--plan', planPath(7), '--shard', '1/6', '--parts', 'p']],
    [convert, ['--plan', `${reports}/乙/letter.txt`, '--shard', '1/7', '--parts', 'p']],
    [convert, ['--stdin', '--reports', '/nowhere/at/all']],
    [merge, ['--plan', planPath(7), '--parts', 'p', '--colour']],
    [plan, ['--shards', '0']],
    [plan, ['--reports', '/nowhere/at/all']],
  ])('is 64 of wrong use, and says so: %o %j', async (command, args) => {
    const world = overhear();
    expect(await command([...args, '--lang', 'en'], world)).toBe(64);
    expect(world.err()).toMatch(/wrong use|no such|no plan/);
  });
});
