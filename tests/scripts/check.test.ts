import { chmodSync, symlinkSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import { reportText } from '../support/report.ts';
import { makeFolder, overhear, put } from './world.ts';

const folder = makeFolder();
/** From before there was a national form. */
const old = `云泽县青石镇人民政府2017年政府信息公开工作年度报告
本报告按照《中华人民共和国政府信息公开条例》编制，统计期限自2017年1月1日起至2017年12月31日止。
一、概述
2017年，青石镇主动公开政府信息25条。
二、依申请公开政府信息情况
全年没有收到申请。
三、收费及减免情况
未收取任何费用。
四、因政府信息公开申请提起行政复议、行政诉讼的情况
没有发生。
五、存在的主要问题和改进情况
存在的问题：更新不够及时。改进措施：每周检查更新情况。
云泽县青石镇人民政府
2018年1月20日
`;
const broken = { cells: { 'applications.received.total': '5' } } as const;

beforeAll(() =>
  put(folder, {
    'good/a.txt': reportText(),
    'good/b c 青石.txt': reportText({ year: 2023 }),
    'good/README.md': '# not a report',
    'odd/notes.json': '{"a": 1}',
    'bad/z.txt': reportText(broken),
    'bad/a.txt': reportText(),
    'odd/empty.txt': '',
    'odd/letter.txt': '各位同事：\n请于周五前报送材料。\n办公室\n',
    'odd/binary.pdf': '%PDF-1.7\nand then nothing a reader could use',
    'odd/picture.doc': 'GIF89a\u0001\u0000',
    'blind/a.txt': reportText({ withoutTables: ['proactive', 'applications', 'disputes'] }),
    'old/a.txt': old,
    'none/README.txt': 'nothing here',
    'places/places.json': '{"title": ',
    'places/a.txt': reportText(),
    'meta/a.txt': reportText(),
    'meta/a.txt.meta.json': '{"yeer": 2024}',
    'draft/a.txt': reportText(),
    'draft/a.txt.meta.json': '{"published": false}',
  }),
);

/** Runs the command; JSON lines parsed. */
async function run(...args: string[]) {
  const world = overhear();
  const status = await check(args, world);
  const lines = world.out().split('\n').filter(Boolean);
  return { status, out: world.out(), err: world.err(), json: () => lines.map((line) => JSON.parse(line)) };
}

describe('check --json PATH…', () => {
  it('tells that a report was not published where its metadata says so', async () => {
    const { status, json } = await run('--json', `${folder}/draft`);
    expect(json()[0]).toMatchObject({ identity: { date: '2025-01-20', published: false } });
    expect(json()[0].findings).toMatchObject([{ rule: 'not_published', severity: 'error', group: 'error' }]);
    expect(status).toBe(1);
  });

  it('prints one line per file, sorted, named as given', async () => {
    const { status, json } = await run('--json', `${folder}/good/`);
    expect(json().map((r) => r.file)).toEqual([`${folder}/good/a.txt`, `${folder}/good/b c 青石.txt`]);
    expect(json()[0]).toMatchObject({ format: 'txt', form: '2021', coverage: { read: 200, expected: 200 } });
    expect(status).toBe(0);
  });

  it('prints nothing but JSON on standard output', async () => {
    const { out } = await run('--json', `${folder}/odd`, `${folder}/good/a.txt`);
    for (const line of out.split('\n').filter(Boolean)) expect(() => JSON.parse(line)).not.toThrow();
  });

  it.each([
    ['empty.txt', 'no_text'],
    ['letter.txt', 'not_a_report'],
    ['binary.pdf', 'corrupt'],
    ['picture.doc', 'not_supported'],
    ['notes.json', 'not_a_report'],
    ['nowhere.txt', 'not_found'],
  ])('gives %s the error %s and status 2', async (name, code) => {
    const { status, json } = await run('--json', `${folder}/odd/${name}`);
    expect(json()).toMatchObject([{ file: `${folder}/odd/${name}`, error: { code, message: expect.any(String) } }]);
    expect(status).toBe(2);
  });

  it('goes on after a file that cannot be read', async () => {
    const { json, status } = await run('--json', `${folder}/odd`, `${folder}/good`);
    expect(json()).toHaveLength(7);
    expect(json().filter((r) => r.error)).toHaveLength(5);
    expect(status).toBe(2);
  });

  it('stops neither at a file without permission nor at links that lead in circles', async () => {
    put(folder, { 'locked/a.txt': reportText(), 'locked/b.txt': reportText() });
    chmodSync(`${folder}/locked/a.txt`, 0);
    symlinkSync('.', `${folder}/locked/round`);
    symlinkSync('self.txt', `${folder}/locked/self.txt`);
    const { json, status } = await run('--json', `${folder}/locked`);
    const codes = json().map((r) => r.error?.code ?? 'ok');
    expect(codes.slice(1)).toEqual(['ok', 'inaccessible']);
    expect(['inaccessible', 'ok']).toContain(codes[0]); // root reads everything
    expect(status).toBe(2);
  });
});

describe('check PATH… (status)', () => {
  it.each([
    ['good', 0],
    ['bad', 1],
    ['odd', 2],
    ['none', 2],
    ['nowhere', 2],
    ['blind', 1],
  ])('of %s is %i', async (name, status) => {
    const result = await run(`${folder}/${name}`);
    expect([name, result.status, result.err]).toEqual([name, status, result.err]);
  });

  it.each([[[]], [['--colour', 'x']], [['--lang', 'fr', 'x']]])(
    'of wrong use %j is 64, with the usage',
    async (args) => {
      const { status, err, out } = await run(...args);
      expect(status).toBe(64);
      expect(err).toMatch(/npm run check/);
      expect(out).toBe('');
    },
  );

  it('is 2 where a file beside the reports does not fit, and says which, where and why', async () => {
    const places = await run('--lang', 'en', `${folder}/places`);
    expect(places.status).toBe(2);
    expect(places.err).toMatch(/places\/places\.json 1:11: not valid JSON/);
    const meta = await run(`${folder}/meta`);
    expect(meta.status).toBe(2);
    expect(meta.err).toMatch(/meta\/a\.txt\.meta\.json.*yeer/);
  });
});

describe('check PATH… (for people)', () => {
  it('gives place, severity, words and rule of each finding, then the coverage', async () => {
    const { out } = await run(`${folder}/bad/z.txt`);
    expect(out).toMatch(/^ +\d+:\d+ +错误 +.+ {2}A[123]$/m);
    expect(out).toMatch(/✗ .*200\/200/);
  });

  it('shows the coverage beside a pass mark', async () => {
    const { out } = await run('--lang', 'en', `${folder}/good/a.txt`);
    expect(out).toMatch(/✓ .*200 of 200 cells read/);
  });

  it('does not pass a report of which no cell was read', async () => {
    const { out } = await run('--lang', 'en', `${folder}/blind/a.txt`);
    expect(out).toMatch(/✗ .*no cell of the tables could be read/);
    expect(out).not.toContain('✓');
  });

  it('does not blame a report from before the form for having no tables', async () => {
    const { out } = await run('--lang', 'en', `${folder}/old/a.txt`);
    expect(out).toContain('when there was no national form');
    expect(out).not.toContain('not a pass');
  });

  it('is silent with --quiet about what is sound', async () => {
    const { out, status } = await run('--quiet', `${folder}/good/a.txt`);
    expect([out, status]).toEqual(['', 0]);
  });

  it('says so where a folder holds no report', async () => {
    const { err } = await run('--lang', 'en', `${folder}/none`);
    expect(err).toContain('no reports in');
  });
});
