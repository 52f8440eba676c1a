import { expect, it } from 'vitest';
import { trendOf } from '../../scripts/merge/countySums.ts';
import type { SheetColumn } from '../../scripts/merge/sheetColumns.ts';
import { setIds } from '../../src/series/sheets.ts';

/** Four townships by year: `x` states the first problem, `-` states none, a letter says why nothing is known. */
function column(years: Readonly<Record<number, string>>): SheetColumn {
  const entries = Object.values(years).join('');
  const isSet = (entry: string) => entry === 'x' || entry === '-';
  return {
    ...{ sheet: 'stated', years: Object.keys(years).map(Number), townships: 4, marks: {} },
    values: Float64Array.from(entries, (entry) => (entry === 'x' ? 0 : 1)),
    letters: Uint8Array.from(entries, (entry) => (isSet(entry) ? 0 : entry.charCodeAt(0))),
    sets: [[0, 1], []],
  };
}
const trend = (years: Readonly<Record<number, string>>) =>
  trendOf(column(years), [0, 3, 4], setIds.stated[0]!).counties.map((year) =>
    year.map(({ of, reports, streaks }) => `${reports}/${of} ${streaks}`),
  );

it('counts townships that state a problem three years running, which an unknown or a missing year ends', () => {
  expect(trend({ 2020: 'xxux', 2021: 'xx-x', 2022: 'x-xu', 2023: 'xxxx' })).toEqual([
    ['2/2 0', '1/1 0'],
    ['2/3 0', '1/1 0'],
    ['2/3 1', '0/0 0'],
    ['3/3 1', '1/1 0'],
  ]);
  expect(trend({ 2020: 'xxxx', 2021: 'xxxx', 2023: 'xxxx' })[2]).toEqual(['3/3 0', '1/1 0']);
});
