import { describe, expect, it } from 'vitest';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import type { CountyTrend, SumSheet, Trend } from '../../src/dataset/figures.ts';
import { selectSets, selectTrends, shareOf } from '../../src/series/aboveSets.ts';
import { unitsOf } from '../../src/series/scope.ts';
import { places, whole } from '../support/places.ts';

const units = unitsOf(places, whole, 'county');
const now: SumSheet = {
  ...{ format: datasetFormat, sheet: 'rules', year: 2023, ids: ['c', 'b', 'a'] },
  counties: [
    { of: 2, reports: [0, 0, 2], totals: [0, 0, 3] },
    { of: 2, reports: [0, 1, 1], totals: [0, 1, 1] },
    null,
    { of: 3, reports: [0, 2, 1], totals: [0, 2, 1] },
  ],
};

describe('selectSets(places, units, stretches, sheet)', () => {
  const table = selectSets(places, units, whole.stretches, now);
  it('counts reports and how often, of those of which it is known', () => {
    expect(table.rows.map(({ of }) => of)).toEqual([2, 2, 0, 3]);
    expect(table.rows.map(({ collected }) => collected)).toEqual([true, true, false, true]);
    expect(shareOf(table.rows[0]!, 'a')).toEqual({ count: 2, of: 2 });
    expect(table.rows[0]!.times.get('a')).toBe(3);
    expect(shareOf(table.rows[1]!, 'c')).toEqual({ count: 0, of: 2 });
  });

  it('lists the ids that hold anywhere, the most frequent first', () => {
    expect(table.ids).toEqual(['a', 'b']);
    expect(table.whole).toMatchObject({ of: 7, unit: null });
  });
});

describe('selectTrends(places, units, stretches, trend, until)', () => {
  const is = (of: number, reports: number, streaks: number): CountyTrend => ({ of, reports, streaks });
  const trend: Trend = {
    ...{ format: datasetFormat, trend: 'stated.a', years: [2021, 2022, 2023] },
    counties: [
      [is(2, 1, 0), is(3, 1, 0), is(0, 0, 0), is(0, 0, 0)],
      [is(2, 2, 0), is(3, 1, 0), is(0, 0, 0), is(0, 0, 0)],
      [is(2, 2, 1), is(2, 1, 1), is(0, 0, 0), is(3, 1, 0)],
    ],
  };

  it('adds up counties by year, and the runs that reach the last one', () => {
    const { rows, whole: all, years } = selectTrends(places, units, whole.stretches, trend, 2023);
    expect([years, rows[0]!.shares]).toEqual([
      [2021, 2022, 2023],
      [
        { count: 1, of: 2 },
        { count: 2, of: 2 },
        { count: 2, of: 2 },
      ],
    ]);
    expect(rows.map(({ streaks }) => streaks)).toEqual([1, 1, 0, 0]);
    expect([all.shares[2], all.streaks]).toEqual([{ count: 4, of: 7 }, 2]);
  });

  it('ends with the year asked for', () => {
    const { whole: all, years } = selectTrends(places, units, whole.stretches, trend, 2022);
    expect([years, all.shares.length, all.streaks]).toEqual([[2021, 2022], 2, 0]);
  });
});
