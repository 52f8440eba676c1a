import { describe, expect, test } from 'vitest';
import { flattenedBy } from '../../src/charts/flattened.ts';
import { selectSeries } from '../../src/series/select.ts';
import { defaultView } from '../../src/series/view.ts';
import { countyOf } from '../support/county.ts';

const penalties = 'proactive.penalties.decisions';
const of = (figures: Record<string, readonly number[]>) =>
  flattenedBy(selectSeries(countyOf(penalties, [2021, 2022], figures), defaultView('explore')));

describe('flattenedBy(series)', () => {
  test('names the one whose figure leaves the rest under a fifth of the scale', () => {
    const found = of({ 甲镇: [3, 346], 乙镇: [41, 40], 丙乡: [2, 9], 丁乡: [0, 0] });
    expect(found?.rows.map((row) => row.township.name)).toEqual(['甲镇']);
    expect([found?.most, found?.rest]).toEqual([346, 41]);
  });

  test('finds none where figures grow step by step, where all but one are 0, or where few are compared', () => {
    expect(of({ 甲镇: [3, 100], 乙镇: [41, 40], 丙乡: [2, 9], 丁乡: [0, 0] })).toBeNull();
    expect(of({ 甲镇: [3, 346], 乙镇: [0, 0], 丙乡: [0, 0], 丁乡: [0, 0] })).toBeNull();
    expect(of({ 甲镇: [3, 346], 乙镇: [1, 2], 丙乡: [0, 1] })).toBeNull();
  });

  test('two of four are half of the county, not the exception', () => {
    expect(of({ 甲镇: [300, 346], 乙镇: [290, 300], 丙乡: [2, 9], 丁乡: [1, 1] })).toBeNull();
  });
});
