import { describe, expect, it } from 'vitest';
import type { FigureSheet } from '../../src/dataset/figures.ts';
import { fieldOfSheets } from '../../src/series/field.ts';
import { measureOf } from '../../src/series/measures.ts';
import { nameOrder } from '../../src/series/nameOrder.ts';
import { placeYears } from '../../src/series/placeYears.ts';
import { relate } from '../../src/series/relate.ts';
import { unitsOf } from '../../src/series/scope.ts';
import { selectUnits } from '../../src/series/selectUnits.ts';
import { latest } from '../../src/series/series.ts';
import { wideTable } from '../../src/series/table.ts';
import { defaultView, type View } from '../../src/series/view.ts';
import { places, whole } from '../support/places.ts';

const sheet = (year: number, values: FigureSheet['values']): FigureSheet => ({
  ...{ format: 5, sheet: 'disclosed', year, values, approx: [0], scanned: [], flagged: [] },
});
/** Counties 甲 2, 乙 3, 丙 1, 丁 4. */
const sheets = [
  sheet(2022, [4, 0, 10, 5, 6, 7, 7, 1, 'not_seen', 2]),
  sheet(2023, [8, 3, 5, 5, 9, 'not_seen', 21, 0, 6, 5]),
];
const field = fieldOfSheets(places, measureOf('disclosed')!, [2022, 2023], sheets);
const select = (by: 'median' | 'sum', view: Partial<View> = {}) =>
  selectUnits(
    {
      field,
      yearsOf: (unit) => placeYears(field, unit?.stretches ?? whole.stretches),
      ...{ stretches: whole.stretches, units: unitsOf(places, whole, 'county'), by, relation: 'given' },
      place: { code: 'all', name: '全部', prefecture: null, province: '' },
      townshipAt: (at) => ({
        code: places.counties.flatMap((c) => c.townships)[at]!,
        name: `第${at}镇`,
        short: '',
        initials: '',
        since: null,
        until: null,
        absent: {},
      }),
    },
    { ...defaultView('explore'), sort: { by: 'code', reverse: false }, ...view },
  );
const values = (by: 'median' | 'sum') => select(by).rows.map((row) => [latest(row).value, latest(row).none]);

describe('selectUnits', () => {
  it('has the median of each place, and none of fewer than three figures', () => {
    expect(select('median').rows.map((row) => row.township.name)).toEqual(['甲县', '乙县', '丙市', '丁县']);
    expect(values('median')).toEqual([
      [null, 'no_base'],
      [5, null],
      [null, 'not_seen'],
      [5.5, null],
    ]);
  });

  it('has the sum of those with a figure, and says how many these are', () => {
    expect(values('sum')).toEqual([
      [11, null],
      [19, null],
      [null, 'not_seen'],
      [32, null],
    ]);
    expect(select('sum').rows.map((row) => latest(row).behind)).toEqual([
      { n: 2, due: 2 },
      { n: 3, due: 3 },
      { n: 0, due: 1 },
      { n: 4, due: 4 },
    ]);
  });

  it('joins and compares sums only over the same townships', () => {
    const [first, , , last] = select('sum').rows;
    expect(latest(first!).joined).toBe(true);
    expect(first!.change).toMatchObject({ before: 4, after: 11, difference: 7, townships: 2, anew: true });
    // one of four had no figure the year before
    expect(latest(last!).joined).toBe(false);
    expect(last!.change).toMatchObject({ before: 10, after: 26, townships: 3 });
  });

  it('has the lie of all townships behind medians, and none behind sums', () => {
    expect(select('median').spread[1]).toMatchObject({ n: 9, due: 10, median: 5, low: 5, high: 8 });
    expect(select('sum').spread[1]).toMatchObject({ n: 9, due: 10, median: null, low: null });
  });

  it('draws a township chosen by its code beside the places, leading to its report', () => {
    const series = select('median', { town: ['980201102', '980101', '999999999'] });
    const chosen = series.rows.filter((row) => row.chosen);
    expect(chosen.map((row) => [row.township.name, row.slot])).toEqual([
      ['甲县', 1],
      ['第3镇', 0],
    ]);
    expect(latest(chosen[1]!)).toMatchObject({ value: 5, report: '980201102-2023', at: 'disclosed' });
    expect(series.unknown).toEqual(['999999999']);
    expect(series.reports).toBe(18);
  });

  it('is written as a table of places', () => {
    const [head, first] = wideTable(select('sum'), '条数');
    expect(head?.slice(0, 2)).toEqual(['行政区划代码 code', '地方 place']);
    expect(first?.slice(0, 4)).toEqual(['980101', '甲县', 4, 11]);
  });
});

describe('placeYears', () => {
  it('says of a place what most of its townships lack a figure for, and not what one does', () => {
    const [first] = placeYears(relate(field, 'change', null), unitsOf(places, whole, 'county')[3]!.stretches);
    expect(first).toMatchObject({ n: 0, reports: 3, lack: 'no_base' });
  });
});

describe('nameOrder', () => {
  it('finds a township in the file of its province', () => {
    const find = nameOrder(places);
    expect([0, 4, 5, 6, 9].map(find)).toEqual([
      { province: 0, at: 0, county: 0 },
      { province: 0, at: 4, county: 1 },
      { province: 0, at: 5, county: 2 },
      { province: 1, at: 0, county: 3 },
      { province: 1, at: 3, county: 3 },
    ]);
  });
});
