import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { build } from '../../scripts/build.ts';
import { check } from '../../scripts/check.ts';
import type { PublicReport } from '../../src/dataset/dataset.ts';
import { rules } from '../../src/findings/rules.ts';
import { allCellIds } from '../../src/form/crosswalk.ts';
import { readPackage, readPackageIn } from '../support/dataPackage.ts';
import { makeFolder, overhear, put, snapshot } from './world.ts';

const samples = fileURLToPath(new URL('../../reports/samples', import.meta.url)).replaceAll('\\', '/');
const folder = makeFolder();
const data = `${folder}/data/samples`;
let target = '';
const run = async (reports: string, out: string) => {
  const world = overhear();
  const status = await build(['--reports', reports, '--out', out, '--quiet'], world);
  return [status, world.err()];
};
const checked = async (...paths: string[]): Promise<PublicReport[]> => {
  const world = overhear();
  await check(['--json', ...paths], world);
  return world
    .out()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};
const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();

describe('the data package of the samples', () => {
  let reports: PublicReport[];
  const read = () => readPackageIn(target);
  const idOf = ({ identity }: PublicReport) => `${identity.code}-${identity.year}`;

  beforeAll(async () => {
    const files = readdirSync(samples).map((name) => [`samples/${name}`, readFileSync(`${samples}/${name}`)] as const);
    put(`${folder}/reports`, Object.fromEntries(files));
    expect(await run(`${folder}/reports`, `${folder}/data`)).toEqual([0, '']);
    target = `${data}/${JSON.parse(readFileSync(`${data}/index.json`, 'utf8')).package}`.replace(/\/$/, '');
    reports = await checked(samples);
  }, 60_000);

  it('is a data package in which every value, key and hash is as declared', () => {
    expect(read().descriptor.resources.map((r) => [r.path, r.rows > 0])).toEqual(
      'reports cells disclosures channels problems improvements findings expected'
        .split(' ')
        .map((name) => [`${name}.csv`, true]),
    );
  });

  it('says of each report what check --json says', () => {
    const rows = read().tables.reports!.map(({ report, sha256, form, year, township, county, date, agency, code }) => ({
      ...{ report, sha256, form, year, township, county, date, agency, code },
    }));
    const wanted = reports.map((r) => {
      const { year, township, county, date, agency, code } = r.identity;
      return { report: idOf(r), sha256: r.sha256, form: r.form, year, township, county, date, agency, code };
    });
    expect(sorted(rows)).toEqual(sorted(wanted));
  });

  it('has the cells of check --json, number for number, and why others have none', () => {
    for (const report of reports) {
      const row = read().tables.cells!.find((r) => r.report === idOf(report))!;
      expect(allCellIds.map((id) => row[id])).toEqual(allCellIds.map((id) => report.cells[id]?.value ?? null));
      for (const reason of ['blank', 'unreadable', 'missing'])
        expect(row[reason]?.toString().split(';') ?? []).toEqual(
          Object.entries(report.cells).flatMap(([id, cell]) => (cell.reason === reason ? [id] : [])),
        );
    }
  });

  it('has the counts, channels, problems and improvements of check --json, with their places', () => {
    const { tables } = read();
    const of = (list: (report: PublicReport) => unknown[][]) =>
      sorted(reports.flatMap((report) => list(report).map((values) => [idOf(report), ...values])));
    const rows = (name: string, ...columns: string[]) =>
      sorted(tables[name]!.map((row) => ['report', ...columns, 'quote', 'start', 'end'].map((c) => row[c])));
    expect(rows('disclosures', 'value', 'approx', 'unit', 'what', 'channel', 'scope', 'of_year')).toEqual(
      of((r) =>
        r.counts.map((c) => [c.value, c.approx, c.unit, c.what, c.channel, c.scope, c.year, c.quote, ...c.span]),
      ),
    );
    expect(rows('channels', 'channel')).toEqual(of((r) => r.channels.map((c) => [c.id, c.quote, ...c.span])));
    expect(rows('problems', 'categories')).toEqual(
      of((r) => r.problems.map((p) => [p.categories.join(';'), p.text, ...p.span])),
    );
    expect(rows('improvements', 'last_year')).toEqual(
      of((r) => r.improvements.map((i) => [i.last_year, i.text, ...i.span])),
    );
  });

  it('has the findings of check --json, and beyond them only what other reports show', () => {
    const text = (value: unknown) => (value === null ? null : String(value));
    const found = read().tables.findings!.map((f) => [f.report, f.rule, f.severity, f.message, f.expected, f.actual]);
    const wanted = reports.flatMap((report) =>
      report.findings.map((f) => [idOf(report), f.rule, f.severity, f.message, text(f.expected), text(f.actual)]),
    );
    const own = found.filter(([, rule]) => rules[rule as keyof typeof rules].scope === 'report');
    expect(sorted(own)).toEqual(sorted(wanted));
  });

  it('is read alike by another reader of CSV', () => {
    const { descriptor } = read();
    for (const { path, rows, schema } of descriptor.resources) {
      const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(`${target}/${path}`, 'utf8'), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data).toHaveLength(rows);
      for (const row of data) expect(Object.keys(row)).toEqual(schema.fields.map((f) => f.name));
    }
  });

  it('lies in a zip as it lies in the folder, and the zip is as declared', () => {
    const zip = readFileSync(`${target}/package.zip`);
    const files = unzipSync(zip);
    const loose = readdirSync(target).filter(
      (name) => name !== 'parquet' && name !== 'package.zip' && name !== 'archive.json',
    );
    expect(Object.keys(files).sort()).toEqual(loose.sort());
    for (const name of loose) expect(Buffer.from(files[name]!).equals(readFileSync(`${target}/${name}`))).toBe(true);
    expect(readPackage((file) => files[file]!).descriptor).toEqual(read().descriptor);
    expect(JSON.parse(readFileSync(`${target}/archive.json`, 'utf8'))).toEqual({
      path: 'package.zip',
      bytes: zip.length,
      sha256: createHash('sha256').update(zip).digest('hex'),
      version: read().descriptor.version,
    });
  });

  it('lies in a folder that the index names, and under names that stay: described there, and file by file', () => {
    const lasting = readPackageIn(`${data}/package`);
    expect(lasting.tables).toEqual(read().tables);
    expect(lasting.descriptor.resources.map((r) => `${data}/package/${r.path}`)).toEqual(
      read().descriptor.resources.map((r) => `${target}/${r.path}`),
    );
    const twins = readdirSync(target).filter((name) => name !== 'parquet' && name !== 'datapackage.json');
    for (const name of twins)
      expect(readFileSync(`${data}/package/${name}`).equals(readFileSync(`${target}/${name}`))).toBe(true);
    expect(readdirSync(`${data}/package`)).toHaveLength(twins.length + 2);
  });

  it('comes with a README that says how to cite it, short and long', () => {
    const readme = readFileSync(`${target}/README.md`, 'utf8');
    const { version } = read().descriptor;
    for (const words of [/- 短：.+/, /- 长：.+/, /- Short: .+/, /- Long: .+/])
      expect(words.exec(readme)?.[0]).toContain(version);
  });

  it('comes out the same, byte for byte, in another place and another time zone', async () => {
    vi.stubEnv('TZ', 'America/St_Johns');
    expect(await run(`${folder}/reports`, `${folder}/again`)).toEqual([0, '']);
    vi.unstubAllEnvs();
    expect(snapshot(`${folder}/again/samples/package`)).toEqual(snapshot(`${data}/package`));
  });
});

describe('the reader of packages that these tests use', () => {
  const header = 'a,b\r\n';
  const packed = (csv: string, change: (descriptor: { resources: Record<string, unknown>[] }) => void = () => {}) => {
    const bytes = new TextEncoder().encode(csv);
    const descriptor = JSON.parse(readFileSync(`${target}/datapackage.json`, 'utf8'));
    const field = { title: 't', titles: { zh: 'z', en: 'e' } };
    const [first] = descriptor.resources;
    descriptor.resources = [
      {
        ...first,
        name: 't',
        path: 't.csv',
        bytes: bytes.length,
        rows: 1,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        schema: {
          ...first.schema,
          fields: [
            { ...field, name: 'a', type: 'integer' },
            { ...field, name: 'b', type: 'string', constraints: { required: true } },
          ],
          primaryKey: ['b'],
        },
      },
    ];
    change(descriptor);
    const files: Record<string, Uint8Array> = {
      't.csv': bytes,
      'datapackage.json': new TextEncoder().encode(JSON.stringify(descriptor)),
    };
    return () => readPackage((file) => files[file]!).tables.t;
  };

  it('takes what is as declared', () => expect(packed(`${header}1,x\r\n`)()).toEqual([{ a: 1, b: 'x' }]));

  it.each([
    ['a byte order mark', '\ufeffa,b\r\n1,x\r\n'],
    ['a bare line feed', 'a,b\r\n1,x\n'],
    ['no line break at the end', 'a,b\r\n1,x'],
    ['a quote within a bare field', 'a,b\r\n1,x"y\r\n'],
    ['a record that is short', 'a,b\r\n1\r\n'],
    ['a value of another type', 'a,b\r\n1.5,x\r\n'],
    ['a required value that is not there', 'a,b\r\n1,\r\n'],
    ['another header', 'a,c\r\n1,x\r\n'],
    ['another number of rows', 'a,b\r\n1,x\r\n2,y\r\n'],
  ])('refuses %s', (_, csv) => expect(packed(csv)).toThrow());

  it('refuses another hash, a doubled key and a field the standard lacks', () => {
    const csv = `${header}1,x\r\n`;
    expect(packed(csv, (d) => Object.assign(d.resources[0]!, { hash: `sha256:${'0'.repeat(64)}` }))).toThrow(/hash/);
    expect(packed(`${csv}2,x\r\n`, (d) => Object.assign(d.resources[0]!, { rows: 2 }))).toThrow(/primary key/);
    expect(packed(csv, (d) => Object.assign(d.resources[0]!, { colour: 'red' }))).toThrow();
  });
});
