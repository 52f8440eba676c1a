import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { assembleIndex } from '../../src/dataset/catalogue.ts';
import { assembleCounty } from '../../src/dataset/county.ts';
import { toCsvLines } from '../../src/dataset/csv.ts';
import { describePackage } from '../../src/dataset/descriptor.ts';
import { csvHeader, packageRows, packageTables } from '../../src/dataset/package.ts';
import { allCellIds } from '../../src/form/crosswalk.ts';
import { county, hash, member, tools } from './members.ts';

const specs = packageTables((id) => ({ zh: `格 ${id}`, en: `cell ${id}` }));
const members = () => [
  member('990101101', {
    overview: '2024年，本镇通过政府网站公开政府信息40条，通过微信公众号推送12条。',
    cells: { 'proactive.penalties.decisions': '3', 'proactive.licences.decisions': '/' },
  }),
  member('990101102', { township: '柳河镇', year: 2023 }),
];
const { contents } = assembleCounty(county(members()), tools);
const rows = packageRows(contents, tools.describe);
/** A table as a reader of CSV gets it. */
const read = (name: keyof typeof rows) => {
  const spec = specs.find((s) => s.name === name)!;
  const { data, errors } = Papa.parse<Record<string, string>>(csvHeader(spec) + toCsvLines(rows[name]), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

describe('packageRows(county, describe)', () => {
  it.each(specs.map((s) => [s.name, s] as const))('fills every column of %s and no more', (name, spec) => {
    for (const row of rows[name]) expect(row).toHaveLength(spec.fields.length);
    for (const row of rows[name])
      spec.fields.forEach((field, i) => {
        if (field.required) expect([field.name, row[i]]).not.toEqual([field.name, null]);
      });
  });

  it('has one row per report, with its coverage', () => {
    expect(read('reports')).toMatchObject([
      {
        report: '990101101-2024',
        township: '青石镇',
        county: '云泽县',
        code: '990101101',
        cells_read: '199',
        cells_blank: '1',
      },
      { report: '990101102-2023', township: '柳河镇', year: '2023', cells_read: '200' },
    ]);
  });

  it('has one column per cell of both forms, empty where nothing is stated', () => {
    const [first] = read('cells');
    expect(Object.keys(first!)).toEqual([
      'report',
      'read',
      ...allCellIds,
      'blank',
      'unreadable',
      'missing',
      'corrected',
    ]);
    expect(first!.read).toBe('text');
    expect(first!['proactive.penalties.decisions']).toBe('3');
    expect(first!['proactive.licences.decisions']).toBe('');
    expect(first!.blank).toBe('proactive.licences.decisions');
    expect(first!.unreadable).toBe('');
    expect(first!['applications.received.total']).toBe('0');
  });

  it('quotes what was counted, with its place', () => {
    const text = contents.reports[0] && members()[0]!.checked.doc.text;
    for (const row of read('disclosures').filter((r) => r.report === '990101101-2024'))
      expect(text!.slice(Number(row.start), Number(row.end))).toBe(row.quote);
    expect(read('disclosures').length).toBeGreaterThan(0);
  });

  it('says for each township and year due whether there is a report', () => {
    expect(read('expected').map((r) => [r.code, r.year, r.published, r.standing])).toEqual([
      ['990101101', '2023', 'false', 'not_seen'],
      ['990101101', '2024', 'true', 'on_time'],
      ['990101102', '2023', 'true', 'on_time'],
      ['990101102', '2024', 'false', 'not_seen'],
      ['990101201', '2023', 'false', 'not_seen'],
      ['990101201', '2024', 'false', 'not_seen'],
    ]);
  });

  it('lists the findings, those without a report too', () => {
    expect(read('findings').filter((r) => r.rule === 'not_published')).toHaveLength(4);
    expect(read('findings').every((r) => r.message === `${r.rule}!`)).toBe(true);
  });
});

describe('toCsvLines(rows)', () => {
  it.each([
    [['a', 1, true, null], 'a,1,true,\r\n'],
    [['a,b', 'c"d', 'e\nf', ' g'], '"a,b","c""d","e\nf"," g"\r\n'],
    [['=1+1', '-3', -3], '=1+1,-3,-3\r\n'],
  ])('%j → %j', (row, line) => expect(toCsvLines([row])).toBe(line));

  it('is read back by a CSV reader as it was', () => {
    const row = ['', 'a"b', 'c,d', 'e\r\nf', ' ', '=x', '中文'];
    expect(Papa.parse<string[]>(toCsvLines([row])).data[0]).toEqual(row);
  });
});

describe('describePackage(index, tables, files)', () => {
  const { index } = assembleIndex(
    { id: 'c', title: { zh: '甲', en: 'A' }, fictional: true, expect: 'all', places: null, failures: [] },
    [],
    hash,
  );
  const files = specs.map(({ name }) => ({ name, rows: 1, bytes: 10, sha256: 'ab'.repeat(32) }));
  const description = describePackage(index, specs, files);

  it('is a data package of version 2 with a schema and a hash for each file', () => {
    expect(description.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(description.resources.map((r) => r.path)).toEqual(
      'reports cells disclosures channels problems improvements findings expected'.split(' ').map((n) => `${n}.csv`),
    );
    for (const r of description.resources) {
      expect(r).toMatchObject({ encoding: 'utf-8', bytes: 10, hash: `sha256:${'ab'.repeat(32)}` });
      expect(r.schema.missingValues).toEqual([{ value: '', label: '未载明 not stated' }]);
    }
  });

  it('names every column in both languages, with its unit', () => {
    const cells = description.resources.find((r) => r.name === 'cells')!.schema.fields;
    expect(cells.find((f) => f.name === 'proactive.fees.amount')).toMatchObject({
      type: 'number',
      unit: '万元',
      titles: { zh: '格 proactive.fees.amount', en: 'cell proactive.fees.amount' },
    });
    for (const { schema } of description.resources)
      for (const field of schema.fields) expect(field.titles.zh && field.titles.en).toBeTruthy();
  });
});
