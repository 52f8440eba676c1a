import { describe, expect, it } from 'vitest';
import type { SetSheetFile } from '../../src/dataset/figures.ts';
import { selectSets, selectTrends, shareOf } from '../../src/series/aboveSets.ts';
import { unitsOf } from '../../src/series/scope.ts';
import { places, whole } from '../support/places.ts';

type Entry = SetSheetFile['values'][number];
/** A sheet of three ids; `a`, `ab` … are sets, digits say how often. */
function sheet(year: number, entries: readonly string[]): SetSheetFile {
  const ids = ['c', 'b', 'a'];
  const values = entries.map((entry): Entry => {
    if (entry.length > 3) return entry as Entry;
    return new Map([...new Set(entry)].map((id) => [ids.indexOf(id), entry.split(id).length - 1]));
  });
  return { format: 3, sheet: 'stated', year, ids, values };
}
const units = unitsOf(places, whole, 'county');
const now = sheet(2023, ['a', 'aa', 'ab', '', 'unreadable', 'not_collected', 'b', 'b', 'not_seen', 'a']);

describe('selectSets(units, stretches, sheet)', () => {
  const table = selectSets(units, whole.stretches, now);
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

describe('selectTrends(units, stretches, sheets, id)', () => {
  const none = Array.from({ length: 10 }, () => 'not_collected');
  const before = sheet(2022, ['a', 'a', 'a', ...none.slice(3)]);
  const first = sheet(2021, ['a', '', 'a', ...none.slice(3)]);

  it('gives shares by year and counts runs of three years', () => {
    const { rows, whole: all } = selectTrends(units, whole.stretches, [first, before, now], 'a');
    expect(rows[0]!.shares).toEqual([
      { count: 1, of: 2 },
      { count: 2, of: 2 },
      { count: 2, of: 2 },
    ]);
    expect(rows.map(({ streaks }) => streaks)).toEqual([1, 1, 0, 0]);
    expect(all.shares[2]).toEqual({ count: 4, of: 7 });
  });

  it('ends a run where a year is left out', () => {
    const gap = { ...first, year: 2020 };
    expect(selectTrends(units, whole.stretches, [gap, before, now], 'a').whole.streaks).toBe(0);
  });
});
