import { describe, expect, it } from 'vitest';
import { assembleIndex, type Collection, type CountyResult } from '../../src/dataset/catalogue.ts';
import { decodeFailures, decodeIndex, decodeProvince } from '../../src/dataset/decode.ts';
import { hash } from './members.ts';

const result = (code: string, reports: number, given: Partial<CountyResult> = {}): CountyResult => ({
  province: { code: code.slice(0, 2), name: `省${code.slice(0, 2)}` },
  entry: {
    code,
    name: `县${code}`,
    prefecture: null,
    initials: 'x',
    townships: 3,
    reports,
    file: `counties/${code}.0123456789.json`,
  },
  townships: 3,
  totals: {
    reports,
    tables: reports - 1,
    prose: reports,
    cells: { read: 200 * reports, blank: 0, unreadable: 0, missing: 0, expected: 200 * reports },
  },
  years: [2023, 2024],
  asOf: '2025-01-20',
  files: [`counties/${code}.0123456789.json`],
  ...given,
});
const collection: Collection = {
  id: 'c',
  title: { zh: '甲', en: 'A' },
  fictional: false,
  expect: 'all',
  places: null,
  failures: [],
};

describe('assembleIndex(collection, counties, hash) → index and directories', () => {
  it('adds up the counties and names the one with most reports', () => {
    const counties = [
      result('110101', 2),
      result('120102', 5, { asOf: '2025-03-01', years: [2022] }),
      result('110102', 5),
    ];
    const { index } = assembleIndex(collection, counties, hash);
    expect(decodeIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
    expect(index.totals).toEqual({
      reports: 12,
      tables: 9,
      prose: 12,
      counties: 3,
      townships: 9,
      failed: 0,
      cells: { read: 2400, blank: 0, unreadable: 0, missing: 0, expected: 2400 },
    });
    expect(index.home!.code).toBe('110102');
    expect(assembleIndex({ ...collection, expect: 'present' }, counties, hash).index).toMatchObject({
      home: null,
      whole: true,
    });
    expect(index.asOf).toBe('2025-03-01');
    expect(index.years).toEqual([2022, 2023, 2024]);
    expect(index.provinces.map((p) => [p.code, p.counties])).toEqual([
      ['11', 2],
      ['12', 1],
    ]);
  });

  it('does not grow with the number of counties', () => {
    const many = (n: number) =>
      JSON.stringify(
        assembleIndex(
          collection,
          Array.from({ length: n }, (_, i) => result(String(110000 + i), 1)),
          hash,
        ).index,
      ).length;
    expect(many(3000) - many(30)).toBeLessThan(40);
  });

  it('lists a province’s counties by code, and the failures', () => {
    const failures = [{ file: 'a.txt', error: { code: 'no_text', message: '没有文字' } }];
    const { index, files } = assembleIndex(
      { ...collection, failures },
      [result('110102', 1), result('110101', 1)],
      hash,
    );
    const read = (name: string) => JSON.parse(files.find((f) => f.name === name)!.content);
    expect(decodeProvince(read(index.provinces[0]!.file)).counties.map((c) => c.code)).toEqual(['110101', '110102']);
    expect(decodeFailures(read(index.failures)).files).toEqual(failures);
    expect(index.totals.failed).toBe(1);
  });

  it('changes its version with any file and with nothing else', () => {
    const version = (...counties: CountyResult[]) => assembleIndex(collection, counties, hash).index.version;
    expect(version(result('110101', 1), result('110102', 1))).toBe(version(result('110102', 1), result('110101', 1)));
    expect(version(result('110101', 1))).not.toBe(version(result('110101', 1, { files: ['counties/110101.ff.json'] })));
  });

  it('is an index also of nothing', () => {
    const { index } = assembleIndex(collection, [], hash);
    expect(index).toMatchObject({ home: null, asOf: null, years: [], provinces: [], whole: true });
    expect(decodeIndex(index)).toEqual(index);
  });

  it('is shown whole up to twelve counties', () => {
    const whole = (n: number) =>
      assembleIndex(
        collection,
        Array.from({ length: n }, (_, i) => result(String(110100 + i), 1)),
        hash,
      ).index.whole;
    expect([whole(12), whole(13)]).toEqual([true, false]);
  });
});
