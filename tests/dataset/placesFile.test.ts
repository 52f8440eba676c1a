import { describe, expect, it } from 'vitest';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import { decodePlaces } from '../../src/dataset/decodeFigures.ts';
import { encodePlaces } from '../../src/dataset/encodeFigures.ts';
import { type Places, sheetFile, trendFile, unitFile } from '../../src/dataset/figures.ts';

const format: typeof datasetFormat = datasetFormat;
const overTheWire = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

describe('decodePlaces(json, file)', () => {
  const county = {
    code: '410422',
    name: '叶县',
    prefecture: null,
    prefectureInitials: '',
    province: 0,
    initials: 'yx',
  };
  const province = { code: '41', name: '河南省', initials: 'hns', names: 'names/41.0a.json' };
  const places: Places = {
    ...{ format, years: [2022, 2023], provinces: [province] },
    counties: [{ ...county, file: 'counties/410422.0a.json', townships: ['410422100'] }],
    sheets: { disclosed: '0b' },
    cut: 'parts',
    trends: { 'used.app': '0c' },
  };

  it.each([
    [
      'a province that is not there',
      (p: ReturnType<typeof encodePlaces>) => p.counties.province.fill(1),
      'no province 1',
    ],
    ['a short column', (p) => p.counties.name.pop(), 'column name has 0 entries, not 1'],
    ['a code with too many digits', (p) => p.counties.townships[0]!.push(950), 'no township 1050 of 410422'],
    ['a name of a file elsewhere', (p) => Object.assign(p.provinces[0]!, { names: '../x.json' }), 'provinces.0.names'],
  ] as [string, (p: ReturnType<typeof encodePlaces>) => unknown, string][])('refuses %s', (_, change, message) => {
    const json = overTheWire(encodePlaces(places)) as ReturnType<typeof encodePlaces>;
    change(json);
    expect(() => decodePlaces(json, 'places.json')).toThrow(message);
  });

  it('leads to the file of medians or sums where the collection is cut into parts', () => {
    const asked = { sheet: 'disclosed', as: 'index', by: 'sum', reach: 'counties' } as const;
    expect(unitFile(places, asked)).toBe('units/disclosed.index.sum.counties.0b.json');
    expect([unitFile({ ...places, cut: 'whole' }, asked), unitFile(places, { ...asked, sheet: 'other' })]).toEqual([
      null,
      null,
    ]);
  });

  it('leads to the file of a sheet of a year or province, and to none where there is none', () => {
    const read = decodePlaces(overTheWire(encodePlaces(places)));
    const files = [2023, 2024, '41'].map((of) => sheetFile(read, 'disclosed', of));
    expect(files).toEqual(['figures/disclosed.2023.0b.json', null, 'figures/disclosed.41.0b.json']);
    expect(sheetFile(read, 'toString', 2023)).toBeNull();
    expect([trendFile(read, 'used', 'app'), trendFile(read, 'stated', 'app')]).toEqual([
      'trends/used.app.0c.json',
      null,
    ]);
  });
});
