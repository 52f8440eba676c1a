import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { convert } from '../../scripts/convert.ts';
import { merge } from '../../scripts/merge.ts';
import { plan } from '../../scripts/plan.ts';
import type { ChangeList, Changes } from '../../src/dataset/changes.ts';
import { reportText } from '../support/report.ts';
import { hashes, makeFolder, overhear, put } from './world.ts';

const folder = makeFolder();
const reports = `${folder}/reports`;
const head = 'file,sha256,at,read,correct,by,date,why';
const received = 'applications.received.natural_person';

/** Townships of two counties of the gazetteer. */
const texts: Record<string, string> = Object.fromEntries(
  [
    ['叶县', '任店镇'],
    ['叶县', '辛店镇'],
    ['舞钢市', '尚店镇'],
  ].map(([county, township]) => [
    `${township}.txt`,
    reportText({
      township: township!,
      year: 2023,
      title: `平顶山市${county}${township}2023年政府信息公开工作年度报告`,
      date: `${county}${township}人民政府\n2024年1月20日`,
      cells: { [received]: '' },
    }),
  ]),
);
const shaOf = (file: string) => createHash('sha256').update(texts[file]!).digest('hex');
const line = (file: string, at: string, read: string, correct: string, why = '', sha = shaOf(file)) =>
  `${file},${sha},${at},${read},${correct},王,2025-03-01,${why}`;
const correct = (...lines: string[]) => put(reports, { '甲/corrections.csv': [head, ...lines].join('\n') });

async function data(out: string, more: string[] = []) {
  const world = overhear();
  const args = ['--reports', reports, '--out', `${folder}/${out}`, '--lang', 'en', ...more];
  const status = await build(args, world);
  return { status, err: world.err(), out: world.out() };
}
const table = (out: string, name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`${folder}/${out}/甲/package/${name}.csv`, 'utf8'), { header: true })
    .data;
const row = (out: string, name: string, township: string) => {
  const id = table(out, 'reports').find((r) => r.township === township)!.report;
  return table(out, name).find((r) => r.report === id)!;
};

const sound = [
  line('任店镇.txt', received, 'blank', '4'),
  line('辛店镇.txt', 'identity.year', '2023', '2022', '封面写错'),
  line('尚店镇.txt', 'problem:0', 'timeliness', 'channels'),
  line('尚店镇.txt', 'finding.blank_cell', 'open', 'accepted', '口头核实'),
];

beforeAll(() => put(reports, Object.fromEntries(Object.entries(texts).map(([file, text]) => [`甲/${file}`, text]))));

describe('corrections.csv', () => {
  it('replaces what was read, and the package says what that was', async () => {
    correct(...sound);
    const { status, err } = await data('out');
    expect([status, err]).toEqual([0, '']);
    const cells = row('out', 'cells', '任店镇');
    expect([cells[received], cells.corrected]).toEqual(['4', `${received}=blank`]);
    const moved = row('out', 'reports', '辛店镇');
    expect([moved.year, moved.corrected]).toEqual(['2022', 'identity.year=2023']);
    const problem = row('out', 'problems', '尚店镇');
    expect([problem.categories, problem.corrected]).toEqual(['channels', 'problem:0=timeliness']);
    expect(row('out', 'findings', '尚店镇').accepted).toBe('口头核实 · 王 2025-03-01');
  });

  it('gives the same bytes however the work is cut', async () => {
    const steps = [
      () => plan(['--reports', reports, '--shards', '3', '--out', `${folder}/plan`], overhear()),
      ...[3, 1, 2].map(
        (shard) => () =>
          convert(
            ['--plan', `${folder}/plan`, '--shard', `${shard}/3`, '--parts', `${folder}/parts`, '--quiet'],
            overhear(),
          ),
      ),
      () =>
        merge(
          ['--plan', `${folder}/plan`, '--parts', `${folder}/parts`, '--out', `${folder}/cut`, '--quiet'],
          overhear(),
        ),
    ];
    for (const step of steps) expect(await step()).toBe(0);
    expect(hashes(`${folder}/cut`)).toEqual(hashes(`${folder}/out`));
  });

  it('renews the county it is about and converts no file anew', async () => {
    const county = (code: string) =>
      Object.keys(hashes(`${folder}/out`)).find((name) => name.includes(`counties/${code}`));
    const before = [county('410422'), county('410481')];
    correct(line('任店镇.txt', received, 'blank', '5'), ...sound.slice(1));
    expect((await data('out')).out).toContain('3');
    expect(row('out', 'cells', '任店镇')[received]).toBe('5');
    expect(county('410422')).not.toBe(before[0]);
    expect(county('410481')).toBe(before[1]);
  });

  it('tells with file, line and cure what is not applied, and applies the rest', async () => {
    correct(
      sound[0]!,
      line('任店镇.txt', 'disclosed', '41', '42'),
      line('任店镇.txt', 'count:0', '40', '42'),
      line('辛店镇.txt', received, 'blank', '4', '', 'ab'.repeat(32)),
      line('任店镇.txt', 'improvement:0', 'x', 'y'),
      `没有.txt,${'ab'.repeat(32)},disclosed,1,2,王,2025-03-01,`,
      'broken',
    );
    const { status, err } = await data('out');
    expect(status).toBe(2);
    const told = err.trim().split('\n');
    expect(told.map((text) => /line (\d+)/.exec(text)?.[1])).toEqual(['8', '3', '4', '5', '6', '7']);
    expect(told.every((text) => text.startsWith('甲/corrections.csv line '))).toBe(true);
    expect(err).toContain('now reads "40"');
    expect(err).toContain('another number');
    expect(err).toContain(shaOf('辛店镇.txt'));
    expect(row('out', 'cells', '任店镇')[received]).toBe('4');
    expect(row('out', 'reports', '辛店镇').year).toBe('2023');
    expect((await data('out')).err).toBe(err);
  });

  it('is told as a change, with both values', () => {
    const list = JSON.parse(readFileSync(`${folder}/out/甲/changes.json`, 'utf8')) as ChangeList;
    expect(list.versions.map(({ before }) => before)).toEqual([...list.versions.slice(1).map((v) => v.version), null]);
    expect(list.versions.at(-1)?.counts).toEqual({ new: 3, gone: 0, changed: 0, figures: 0 });
    const files = list.versions.map(
      ({ file }) => JSON.parse(readFileSync(`${folder}/out/甲/${file}`, 'utf8')) as Changes,
    );
    expect(files[1]?.figures).toMatchObject([
      { township: '任店镇', at: received, old: 4, now: 5, cause: 'correction' },
    ]);
    expect(list.versions.map(({ updated }) => updated)).toEqual(['2025-03-01', '2025-03-01', '2025-03-01']);
    const feed = readFileSync(`${folder}/out/甲/feed.xml`, 'utf8');
    expect(feed.match(/<entry>/g)).toHaveLength(3);
    expect(new Set(feed.match(/urn:uuid:[0-9a-f-]{36}/g)).size).toBe(4);
    expect(existsSync(`${folder}/cut/甲/changes.json`)).toBe(true);
  });

  it('is taken from a file that Excel saved, is no report itself, and may be gone', async () => {
    put(reports, { '甲/corrections.csv': `\ufeff${head}\r\n${sound[0]}\r\n` });
    expect(await data('out')).toMatchObject({ status: 0, err: '' });
    expect(row('out', 'cells', '任店镇').corrected).toBe(`${received}=blank`);
    put(reports, { '甲/corrections.csv': '' });
    expect(await data('out')).toMatchObject({ status: 0, err: '' });
    expect([row('out', 'cells', '任店镇')[received], row('out', 'cells', '任店镇').corrected]).toEqual(['', '']);
  });
});
