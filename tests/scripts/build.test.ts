import { chmodSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { keptRoot } from '../../scripts/kept.ts';
import type { CountyEntry } from '../../src/dataset/dataset.ts';
import {
  decodeCollections,
  decodeCounty,
  decodeFailures,
  decodeIndex,
  decodeProvince,
} from '../../src/dataset/decode.ts';
import { readSource } from '../support/archive.ts';
import { reportText } from '../support/report.ts';
import { makeFolder, overhear, put, snapshot, withoutHistory } from './world.ts';

const places = JSON.stringify({
  title: { zh: '云泽县', en: 'Yunze County' },
  fictional: true,
  counties: [
    {
      code: '000000',
      name: '云泽县',
      prefecture: '宁江市',
      province: '河川省',
      townships: [
        { code: '000000101', name: '青石镇' },
        { code: '000000102', name: '柳河镇' },
        { code: '000000201', name: '沙窝乡', since: 2024 },
      ],
    },
  ],
});
const reports = {
  'yunze/places.json': places,
  'yunze/a.txt': reportText({ year: 2023, cells: { 'proactive.penalties.decisions': '7' } }),
  'yunze/年 报/b.txt': reportText({ year: 2024 }),
  'yunze/c.txt': reportText({ year: 2024, township: '柳河镇' }),
  'yunze/c.txt.meta.json': JSON.stringify({ url: 'https://example.org/c' }),
  'yunze/README.md': 'About these reports.',
};

/** Runs the command on a world of its own. */
async function run(folder: string, ...args: string[]) {
  const world = overhear();
  const status = await build(['--reports', `${folder}/reports`, '--out', `${folder}/data`, ...args], world);
  return { status, out: world.out(), err: world.err() };
}
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The counties of a dataset by way of index and directories, as the app finds them. */
function open(data: string) {
  const index = decodeIndex(read(`${data}/index.json`));
  const entries = index.provinces.flatMap(
    (p): readonly CountyEntry[] => decodeProvince(read(`${data}/${p.file}`)).counties,
  );
  return { index, counties: entries.map((e) => decodeCounty(read(`${data}/${e.file}`), e.file)) };
}

describe('build --reports DIR --out DIR', () => {
  const folder = makeFolder();
  beforeAll(async () => {
    put(`${folder}/reports`, reports);
    expect(await run(folder)).toMatchObject({ status: 0, err: '' });
  }, 60_000);

  it('writes a dataset per collection that the app can open', () => {
    const { index, counties } = open(`${folder}/data/yunze`);
    expect(index).toMatchObject({
      collection: 'yunze',
      title: { zh: '云泽县', en: 'Yunze County' },
      fictional: true,
      years: [2023, 2024],
      asOf: '2025-01-20',
      totals: { reports: 3, counties: 1, townships: 3, failed: 0 },
      whole: true,
    });
    expect(counties[0]).toMatchObject({ code: '000000', name: '云泽县', prefecture: '宁江市', province: '河川省' });
    expect(counties[0]!.townships.map((t) => [t.short, t.initials, t.since])).toEqual([
      ['青石', 'qsz', null],
      ['柳河', 'lhz', null],
      ['沙窝', 'swx', 2024],
    ]);
    expect(counties[0]!.reports.map((r) => [r.id, r.file, r.url])).toEqual([
      ['000000101-2023', 'a.txt', null],
      ['000000101-2024', '年 报/b.txt', null],
      ['000000102-2024', 'c.txt', 'https://example.org/c'],
    ]);
    expect(counties[0]!.reports[0]!.cells['proactive.penalties.decisions']).toBe(7);
  });

  it('keeps each report’s text, where every cell stands', () => {
    const { counties } = open(`${folder}/data/yunze`);
    for (const { text } of counties[0]!.reports) {
      const source = readSource(`${folder}/data/yunze`, text);
      for (const { span, raw } of Object.values(source.report.cells))
        if (span) expect(source.text.slice(...span)).toBe(raw);
    }
  });

  it('lists the collections', () => {
    expect(decodeCollections(read(`${folder}/data/collections.json`)).collections).toEqual([
      { id: 'yunze', title: { zh: '云泽县', en: 'Yunze County' }, fictional: true },
    ]);
  });

  it('writes no file that nothing names, and leaves nothing half done', () => {
    const { index, counties } = open(`${folder}/data/yunze`);
    const named = new Set([
      'index.json',
      index.failures,
      index.home!.file,
      ...index.provinces.map((p) => p.file),
      ...counties.flatMap((c) => [
        c.files.narratives,
        c.files.findings,
        ...c.reports.map((r) => r.text.split('#')[0]!),
      ]),
    ]);
    const there = Object.keys(withoutHistory(snapshot(`${folder}/data/yunze`))).filter(
      (f) => !/^(package|figures)\//.test(f),
    );
    expect(there.sort()).toEqual([...named].sort());
  });

  it('writes the data package with the hashes of its files', () => {
    const files = snapshot(`${folder}/data/yunze/${open(`${folder}/data/yunze`).index.package}`);
    const description = JSON.parse(files['datapackage.json']!);
    const own = Object.keys(files).filter((file) => !file.startsWith('parquet/'));
    expect(own.sort()).toEqual(
      [
        'README.md',
        'archive.json',
        'datapackage.json',
        'package.zip',
        ...description.resources.map((r: { path: string }) => r.path),
      ].sort(),
    );
    for (const { path, bytes, hash } of description.resources) {
      expect(Buffer.byteLength(files[path]!)).toBe(bytes);
      expect(`sha256:${overhear().sha256(files[path]!)}`).toBe(hash);
    }
    expect(files['reports.csv']!.split('\r\n')).toHaveLength(5);
  });

  it('gives the same bytes again: kept or fresh, in any time zone', async () => {
    const before = snapshot(`${folder}/data`);
    const zone = process.env.TZ;
    process.env.TZ = 'America/Anchorage';
    try {
      expect((await run(folder)).out).toMatch(/3 个沿用/);
      expect(snapshot(`${folder}/data`)).toEqual(before);
      expect((await run(folder, '--fresh')).out).toMatch(/0 个沿用/);
      expect(snapshot(`${folder}/data`)).toEqual(before);
    } finally {
      process.env.TZ = zone;
    }
  });

  it('gives the same bytes elsewhere, whatever the files lie beside', async () => {
    const other = makeFolder();
    put(`${other}/reports`, Object.fromEntries(Object.entries(reports).reverse()));
    await run(other, '--jobs', '1');
    expect(snapshot(`${other}/data`)).toEqual(snapshot(`${folder}/data`));
  });
});

describe('build (changes)', () => {
  it('leaves addresses without a collection what they meant, whatever is added, until that is gone', async () => {
    const folder = makeFolder();
    const list = () => decodeCollections(read(`${folder}/data/collections.json`));
    put(`${folder}/reports`, { 'yunze/places.json': places, 'yunze/a.txt': reportText({ year: 2023 }) });
    await run(folder);
    expect(list().unnamed).toBe('yunze');
    // not made up, so that it stands before the other
    put(`${folder}/reports`, {
      'another/places.json': JSON.stringify({ ...JSON.parse(places), fictional: false, expect: 'all' }),
      'another/b.txt': reportText({ year: 2024 }),
    });
    await run(folder);
    expect(list().collections.map(({ id }) => id)).toEqual(['another', 'yunze']);
    expect(list().unnamed).toBe('yunze');
    const { rmSync } = await import('node:fs');
    rmSync(`${folder}/reports/yunze`, { recursive: true });
    await run(folder);
    expect(list().unnamed).toBe('another');
  });

  it('converts only what changed, and forgets what is gone', async () => {
    const folder = makeFolder();
    put(`${folder}/reports`, { ...reports, 'second/d.txt': reportText({ year: 2022 }) });
    await run(folder);
    const before = open(`${folder}/data/yunze`).index.version;
    const mark = `年${folder}`; // no other run has these words
    put(`${folder}/reports`, {
      'yunze/c.txt': reportText({ township: '柳河镇', other: `本年度未收取信息处理费。${mark}` }),
    });
    expect((await run(folder)).out).toMatch(/yunze.*2 个沿用/);
    expect(open(`${folder}/data/yunze`).index.version).not.toBe(before);
    const { rmSync } = await import('node:fs');
    rmSync(`${folder}/reports/second`, { recursive: true });
    rmSync(`${folder}/reports/yunze/a.txt`);
    await run(folder);
    expect(readdirSync(`${folder}/data`).sort()).toEqual(['collections.json', 'tables.html', 'yunze']);
    expect(open(`${folder}/data/yunze`).counties[0]!.reports).toHaveLength(2);
    expect(readdirSync(`${folder}/data/yunze/reports`)).toHaveLength(1);
  });

  it('does not believe lines of before that were damaged', async () => {
    const folder = makeFolder();
    put(`${folder}/reports`, reports);
    await run(folder);
    const before = snapshot(`${folder}/data`);
    const kept = Object.keys(snapshot(`${keptRoot}/lines`)).filter((f) => f.endsWith('/of.txt'));
    const [own] = kept.filter(
      (f) => readFileSync(`${keptRoot}/lines/${f}`, 'utf8') === `${realpathSync(folder)}/reports`,
    );
    const part = `${keptRoot}/lines/${own!.replace('of.txt', 'part-0001-of-0001.ndjson.gz')}`;
    const bytes = readFileSync(part);
    bytes[bytes.length >> 1] = bytes[bytes.length >> 1]! ^ 1;
    writeFileSync(part, bytes);
    expect((await run(folder)).out).toMatch(/0 个沿用/);
    expect(snapshot(`${folder}/data`)).toEqual(before);
  });

  it('keeps both files of one township and year', async () => {
    const folder = makeFolder();
    put(`${folder}/reports`, { ...reports, 'yunze/z.txt': reportText({ year: 2023 }) });
    expect((await run(folder)).status).toBe(0);
    const { counties } = open(`${folder}/data/yunze`);
    expect(counties[0]!.reports.slice(0, 2).map((r) => [r.id, r.file])).toEqual([
      ['000000101-2023', 'a.txt'],
      ['000000101-2023-2', 'z.txt'],
    ]);
  });
});

describe('build (places)', () => {
  it('tells a name that many counties have by the county that the other reports are of', async () => {
    const folder = makeFolder();
    const title = '城关镇2024年政府信息公开工作年度报告';
    const unclear = reportText({ township: '城关镇', title, date: '2025年1月20日' });
    const clear = reportText({
      township: '辛店镇',
      title: '平顶山市叶县辛店镇2024年政府信息公开工作年度报告',
      date: '叶县辛店镇人民政府\n2025年1月20日',
    });
    put(`${folder}/reports`, {
      'alone/a.txt': unclear,
      'ye/a.txt': unclear.replaceAll('城关镇', '任店镇'),
      'ye/b.txt': clear,
    });
    await run(folder);
    expect(open(`${folder}/data/alone`).counties[0]!.reports[0]!.township).toMatch(/^x/);
    const { counties } = open(`${folder}/data/ye`);
    expect(counties.map((c) => c.name)).toEqual(['叶县']);
    expect(counties[0]!.reports.map((r) => r.file)).toEqual(['b.txt', 'a.txt'].sort());
  });
});

describe('build (status)', () => {
  it('is 2 where a file became no report; the rest is written and the file listed', async () => {
    const folder = makeFolder();
    put(`${folder}/reports`, { ...reports, 'yunze/empty.txt': '', 'yunze/letter.txt': '各位同事：\n请报送材料。' });
    const { status, err } = await run(folder);
    expect(status).toBe(2);
    expect(err).toMatch(/yunze\/empty\.txt {2}no_text/);
    const before = snapshot(`${folder}/data`);
    expect((await run(folder, '--lang', 'en')).err).toContain('no_text  an empty file, without a byte: get it again');
    expect(snapshot(`${folder}/data`)).toEqual(before);
    const { index, counties } = open(`${folder}/data/yunze`);
    expect(counties[0]!.reports).toHaveLength(3);
    const failures = decodeFailures(read(`${folder}/data/yunze/${index.failures}`));
    expect(failures.files.map((f) => [f.file, f.error.code])).toEqual([
      ['empty.txt', 'no_text'],
      ['letter.txt', 'not_a_report'],
    ]);
  });

  it('does not call a report unpublished that is there and cannot be read', async () => {
    const folder = makeFolder();
    const whose = { township: '沙窝乡', county: '云泽县', year: 2024 };
    put(`${folder}/reports`, { ...reports, 'yunze/scan.txt': '', 'yunze/scan.txt.meta.json': JSON.stringify(whose) });
    expect((await run(folder)).status).toBe(2);
    const { index, counties } = open(`${folder}/data/yunze`);
    expect(index.totals).toMatchObject({ reports: 4, tables: 3, prose: 3, failed: 1 });
    const scan = counties[0]!.reports.find((r) => r.township === '000000201')!;
    expect(scan).toMatchObject({ tables: 'unread', prose: 'unread', failed: 'no_text', form: '2021' });
    expect(new Set(Object.values(scan.cells))).toEqual(new Set(['unreadable']));
    const ledger = readFileSync(`${folder}/data/yunze/${counties[0]!.files.findings}`, 'utf8');
    expect(ledger).not.toContain('"township":"000000201"');
    const rows = readFileSync(`${folder}/data/yunze/package/expected.csv`, 'utf8').split('\r\n');
    expect(rows.filter((r) => r.includes('000000201'))).toEqual([expect.stringContaining(',2024,true')]);
  });

  it('says of a report that its metadata states was not published how it stands, on every table', async () => {
    const folder = makeFolder();
    put(`${folder}/reports`, { ...reports, 'yunze/a.txt.meta.json': JSON.stringify({ published: false }) });
    expect((await run(folder)).status).toBe(0);
    const [report] = open(`${folder}/data/yunze`).counties[0]!.reports.filter((r) => r.file === 'a.txt');
    expect(report).toMatchObject({ status: 'not_published', daysLate: 0, tables: 'read', findings: { error: 1 } });
    const csv = (name: string) => readFileSync(`${folder}/data/yunze/package/${name}.csv`, 'utf8').split('\r\n');
    const place = `${report!.township},${report!.year}`;
    expect(csv('expected').find((row) => row.includes(place))).toMatch(/,true,not_published$/);
    expect(csv('reports').find((row) => row.includes('a.txt'))).toContain('not_published');
    expect(csv('findings').filter((row) => row.includes(place) && row.includes('not_published'))).toHaveLength(1);
    put(`${folder}/reports`, { 'yunze/a.txt.meta.json': JSON.stringify({ published: 'no' }) });
    const again = await run(folder);
    expect(again.status).toBe(2);
    expect(again.err).toMatch(/yunze\/a\.txt\.meta\.json：published: must be a date such as "2025-01-20", or false/);
  });

  it('takes a collection with under a tenth of what is due for a selection, unless it says it is whole', async () => {
    const townships = Array.from({ length: 25 }, (_, i) => ({
      code: `0000003${String(i).padStart(2, '0')}`,
      name: `第${i}镇`,
    }));
    const made = JSON.parse(places);
    const many = {
      ...made,
      counties: [{ ...made.counties[0], townships: [...made.counties[0].townships, ...townships] }],
    };
    const expected = async (more: object) => {
      const folder = makeFolder();

      put(`${folder}/reports`, { ...reports, 'yunze/places.json': JSON.stringify({ ...many, ...more }) });
      expect((await run(folder)).status).toBe(0);
      const rows = readFileSync(`${folder}/data/yunze/package/expected.csv`, 'utf8').trim().split('\r\n').slice(1);
      return { expect: open(`${folder}/data/yunze`).counties[0]!.expect, rows };
    };
    const thin = await expected({});
    expect([thin.expect, thin.rows.length]).toEqual(['present', 3]);
    const stated = [{ code: '000000300', year: 2024, published: false }];
    const whole = await expected({ expect: 'all', reports: stated });
    expect([whole.expect, whole.rows.length]).toEqual([undefined, 55]);
    const standing = (code: string) =>
      whole.rows
        .find((row) => row.includes(`${code},2024`))!
        .split(',')
        .at(-1);
    expect([standing('000000300'), standing('000000301')]).toEqual(['not_published', 'not_seen']);
  });

  it('is 2 where a file beside the reports does not fit; the reports are there', async () => {
    const folder = makeFolder();
    put(`${folder}/reports`, { ...reports, 'yunze/lexicon.json': '{"channels": {"云上云泽": "radio"}}' });
    const { status, err } = await run(folder);
    expect(status).toBe(2);
    expect(err).toMatch(/yunze\/lexicon\.json：channels\["云上云泽"\].*gov_website/);
    expect(open(`${folder}/data/yunze`).index.totals.reports).toBe(3);
  });

  it.each([[['--jobs', '0']], [['--jobs', 'two']], [['--colour']], [['--reports', '/nowhere/at/all']]])(
    'is 1 of wrong use %j, with nothing written',
    async (args) => {
      const folder = makeFolder();
      put(`${folder}/reports`, reports);
      const { status, err } = await run(folder, ...args);
      expect(status).toBe(1);
      expect(err).not.toBe('');
      expect(readdirSync(folder)).toEqual(['reports']);
    },
  );

  it('is 1 without reports, and the dataset of before stays', async () => {
    const folder = makeFolder();
    put(folder, { 'reports/README.md': '', 'data/x/index.json': '{}' });
    expect((await run(folder)).status).toBe(1);
    expect(snapshot(`${folder}/data`)).toEqual({ 'x/index.json': '{}' });
  });

  it('is 1 of a fault of the disk, and the dataset of before stays whole', async () => {
    const folder = makeFolder();
    put(`${folder}/reports`, reports);
    await run(folder);
    const before = snapshot(`${folder}/data`);
    put(`${folder}/reports`, { 'yunze/d.txt': reportText({ year: 2024, township: '沙窝乡' }) });
    let writes = 0;
    const real = overhear();
    const full = overhear({
      write: async (path, content) => {
        if (path.startsWith(`${folder}/data`) && ++writes > 4) throw new Error('ENOSPC: no space left on device');
        await real.write(path, content);
      },
    });
    const args = ['--reports', `${folder}/reports`, '--out', `${folder}/data`];
    expect(await build(args, full)).toBe(1);
    expect(full.err()).toContain('ENOSPC');
    const after = snapshot(`${folder}/data`);
    for (const [file, content] of Object.entries(before)) expect([file, after[file]]).toEqual([file, content]);
    expect(await build(args, real)).toBe(0);
    expect(open(`${folder}/data/yunze`).counties[0]!.reports).toHaveLength(4);
  });

  it('is 1 where the output is a file', async () => {
    const folder = makeFolder();
    put(`${folder}/reports`, reports);
    writeFileSync(`${folder}/data`, 'mine');
    chmodSync(`${folder}/data`, 0o600);
    expect((await run(folder)).status).toBe(1);
    expect(readFileSync(`${folder}/data`, 'utf8')).toBe('mine');
  });
});
