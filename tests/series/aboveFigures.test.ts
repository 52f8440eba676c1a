import { expect, it } from 'vitest';
import type { FigureSheet } from '../../src/dataset/figures.ts';
import { selectLies } from '../../src/series/aboveFigures.ts';
import { unitsOf } from '../../src/series/scope.ts';
import { places, whole } from '../support/places.ts';

const sheet: FigureSheet = {
  ...{ format: 5, sheet: 'disclosed', year: 2023, approx: [], scanned: [], flagged: [] },
  values: [4, 'blank', 9, 0, 5, 'not_collected', 1, 2, 'not_seen', 3],
};

it('lays out the figures of each place and says why others have none', () => {
  const units = unitsOf(places, whole, 'province');
  const { rows, whole: all } = selectLies(units, whole.stretches, sheet);
  expect(rows.get(units[0]!)).toEqual({
    ...{ values: [0, 4, 5, 9], total: 18, median: 4.5, low: null, high: null },
    none: { blank: 1, not_collected: 1 },
  });
  expect(all).toMatchObject({ total: 24, median: 3, low: 1.5, high: 4.5 });
});

it('has no total where there is no figure, and no median of two', () => {
  const units = unitsOf(places, whole, 'county');
  const { rows } = selectLies(units, whole.stretches, { ...sheet, values: [7, 8, ...sheet.values.slice(2)] });
  expect(rows.get(units[0]!)).toMatchObject({ total: 15, median: null });
  expect(rows.get(units[2]!)).toMatchObject({ values: [], total: null, none: { not_collected: 1 } });
});
