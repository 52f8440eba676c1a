import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { openParquet } from '../../scripts/parquet.ts';
import { assembleIndex } from '../../src/dataset/catalogue.ts';
import { assembleCounty } from '../../src/dataset/county.ts';
import { type CsvValue, toCsvLines } from '../../src/dataset/csv.ts';
import { csvHeader, packageRows, packageTables } from '../../src/dataset/package.ts';
import { type PackageRows, parquetTables } from '../../src/dataset/parquetTables.ts';
import type { Field, TableSpec } from '../../src/dataset/tableFields.ts';
import { county, hash, member, tools } from '../dataset/members.ts';
import { readCsv } from '../support/csv.ts';

const specs = packageTables((id) => ({ zh: `格 ${id}`, en: `cell ${id}` }));
const effects = realEffects();
const { index } = assembleIndex(
  { id: 'c', title: { zh: '甲', en: 'A' }, fictional: true, expect: 'all', places: null, failures: [] },
  [],
  hash,
);

/** What two townships state, as the build makes it. */
const stated = packageRows(
  assembleCounty(
    county([
      member('990101101', {
        overview: '2024年，本镇通过政府网站公开政府信息40条，通过微信公众号推送12条。',
        cells: { 'proactive.penalties.decisions': '3', 'proactive.licences.decisions': '/' },
      }),
      member('990101102', { township: '柳河镇', year: 2023 }),
    ]),
    tools,
  ).contents,
  tools.describe,
);

const odd = ['', 'a,b', '"q"', '一\r\n二', ' ', '=1+1', 'null', '0', '🀄\u{20000}', 'é', '-', 'NaN'];

/** Rows with every type, blanks wherever a column allows them, and words that CSV has to quote. */
function inventRows(code: string, seed: number): PackageRows {
  let n = seed;
  const value = ({ name, type, required }: Field, row: number): CsvValue => {
    n = (n * 1103515245 + 12345) % 2147483648;
    if (name === 'report') return `${code}${row}`;
    if (name === 'code') return `${code}101`;
    if (type === 'year') return 2022 + (row % 3);
    if (!required && n % 3 === 0) return null;
    if (type === 'boolean') return n % 2 === 0;
    if (type === 'integer') return n % 100_000;
    if (type === 'number') return n % 5 === 0 ? n / 100 : n % 7 === 0 ? -1 * (n % 99) : n % 1000;
    return `${odd[n % odd.length]}` || (required ? '甲' : null);
  };
  const table = ({ name, fields }: TableSpec) =>
    Array.from({ length: name === 'reports' ? 7 : 40 }, (_, i) => fields.map((f) => value(f, i % 7)));
  return Object.fromEntries(specs.map((spec) => [spec.name, table(spec)])) as unknown as PackageRows;
}

const counties = [
  { province: '41', rows: inventRows('410101', 1) },
  { province: '41', rows: inventRows('410102', 2) },
  { province: '99', rows: stated },
  { province: 'xa1', rows: inventRows('x11', 3) },
  { province: 'unknown', rows: inventRows('x12', 4) },
  { province: 'xa1', rows: inventRows('x13', 5) },
];

/** The rows of a package as its CSV files have them, by column, typed as declared. */
function readTable(name: TableSpec['name']): Record<string, CsvValue>[] {
  const spec = specs.find((s) => s.name === name)!;
  const text = csvHeader(spec) + counties.map(({ rows }) => toCsvLines(rows[name])).join('');
  const [header, ...records] = readCsv(text);
  const cast = (value: string, { type }: Field): CsvValue => {
    if (value === '') return null;
    if (type === 'boolean') return value === 'true';
    return type === 'string' ? value : Number(value);
  };
  return records.map((record) =>
    Object.fromEntries(header!.map((column, i) => [column, cast(record[i]!, spec.fields[i]!)])),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'zhenlan-parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function writeAll(out: string): Promise<void> {
  const parquet = openParquet(effects, out, specs);
  for (const one of counties) await parquet.add(one);
  await parquet.end(index);
}

interface Described {
  resources: {
    name: string;
    rows: number;
    bytes: number;
    files: { path: string; rows: number; bytes: number; hash: string }[];
    schema: { fields: { name: string; type: string }[] };
  }[];
}
const descriptionIn = (out: string): Described => JSON.parse(readFileSync(`${out}/datapackage.json`, 'utf8'));

describe('openParquet(effects, folder, specs)', () => {
  let ask: (sql: string) => Promise<Record<string, unknown>[]>;
  beforeAll(async () => {
    await writeAll(`${folder}/one`);
    const duck = await (await DuckDBInstance.create(':memory:')).connect();
    ask = async (sql) => (await duck.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[];
  });

  const all = (table: string) =>
    `read_parquet('${folder}/one/${table}/*/*/*.parquet', hive_types = {'year': INTEGER, 'province': VARCHAR})`;
  const sorted = (rows: readonly Record<string, unknown>[]) => rows.map((row) => JSON.stringify(row)).sort();

  for (const { name, fields, from } of parquetTables(specs))
    it(`gives DuckDB every value and every blank of ${name} as CSV has them`, async () => {
      const years = new Map(readTable('reports').map((row) => [row.report, row.year]));
      const expected = from.flatMap(({ table, kind }) =>
        readTable(table).map((row) => {
          const whole: Record<string, CsvValue | undefined> = { ...row, kind, province_name: row.province };
          whole.year ??= years.get(row.report!);
          return Object.fromEntries(fields.map((f) => [f.name, whole[f.name] ?? null]));
        }),
      );
      const columns = fields.map((f) => `"${f.name}"`).join();
      const found = await ask(`SELECT ${columns} FROM ${all(name)}`);
      expect(sorted(found)).toEqual(sorted(expected));
      expect(found.some((row) => Object.values(row).includes(null))).toBe(true);
    });

  it('has the types that the description states, and no null where none can be', async () => {
    const types = { string: 'VARCHAR', integer: 'INTEGER', year: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' };
    for (const { name, fields } of parquetTables(specs)) {
      const path = descriptionIn(`${folder}/one`).resources.find((r) => r.name === name)!.files[0]!.path;
      const file = `'${folder}/one/${path}'`;
      const shown = await ask(`DESCRIBE SELECT * FROM read_parquet(${file}, hive_partitioning = false)`);
      expect(shown.map((c) => [c.column_name, c.column_type])).toEqual(
        fields.map((f) => [f.name, types[f.type as keyof typeof types]]),
      );
      const schema = await ask(`SELECT name, repetition_type AS r FROM parquet_schema(${file}) WHERE type IS NOT NULL`);
      expect(schema.map((c) => [c.name, c.r])).toEqual(
        fields.map((f) => [f.name, f.required ? 'REQUIRED' : 'OPTIONAL']),
      );
    }
  });

  it('puts rows where their year and province are, and says so in the path', async () => {
    const places = await ask(
      `SELECT DISTINCT province, code[:2] AS begins FROM ${all('reports')} WHERE code LIKE '4%' OR code LIKE '9%' ORDER BY 1`,
    );
    expect(places).toEqual([
      { province: '41', begins: '41' },
      { province: '99', begins: '99' },
    ]);
    const file = `${folder}/one/cells/year=2023/province=41/part-0.parquet`;
    expect(await ask(`SELECT DISTINCT year FROM read_parquet('${file}', hive_partitioning = false)`)).toEqual([
      { year: 2023 },
    ]);
  });

  it('describes each file with its rows, size and hash', async () => {
    const { resources } = descriptionIn(`${folder}/one`);
    expect(resources.map((r) => r.name).sort()).toEqual(['cells', 'expected', 'findings', 'reports', 'statements']);
    for (const { name, rows, files } of resources) {
      const [counted] = await ask(`SELECT count(*)::INTEGER AS n FROM ${all(name)}`);
      expect(rows).toBe(counted!.n);
      for (const { path, bytes, hash } of files) {
        expect(await effects.size(`${folder}/one/${path}`)).toBe(bytes);
        expect(`sha256:${await effects.sha256File(`${folder}/one/${path}`)}`).toBe(hash);
      }
    }
  });

  it('writes the same bytes for the same counties', async () => {
    await writeAll(`${folder}/two`);
    expect(descriptionIn(`${folder}/two`)).toEqual(descriptionIn(`${folder}/one`));
  });

  it('refuses a value that is not of its column’s type', async () => {
    const { rows } = counties[0]!;
    const wrong = { ...rows, findings: [rows.findings[0]!.map((value, i) => (i === 2 ? 'x' : value))] };
    const parquet = openParquet(effects, `${folder}/three`, specs);
    await expect(parquet.add({ province: '41', rows: wrong })).rejects.toThrow('findings.year');
  });
});
