import { describe, expect, it } from 'vitest';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import type { FigureSheet, StandingSheet } from '../../src/dataset/figures.ts';
import { selectStandings } from '../../src/series/aboveStanding.ts';
import { unitsOf } from '../../src/series/scope.ts';
import { places, whole } from '../support/places.ts';

const standing: StandingSheet = {
  ...{ format: datasetFormat, sheet: 'standing', year: 2023, tablesUnread: [2], proseUnread: [2, 3] },
  values: [
    ...(['on_time', 'late'] as const),
    ...(['on_time', 'undated', 'not_seen'] as const),
    'not_collected',
    ...(['not_published', 'not_published', 'not_due', 'on_time'] as const),
  ],
};
const errors: FigureSheet = {
  ...{ format: datasetFormat, sheet: 'findings.error', year: 2023, approx: [], scanned: [], flagged: [] },
  values: [2, 0, 1, 0, 'not_seen', 'not_collected', 0, 'not_published', 'not_due', 'unreadable'],
};
const units = unitsOf(places, whole, 'county');
const table = selectStandings(units, whole.stretches, standing, errors);
const of = (name: string) => table.rows.find(({ unit }) => unit.name === name)!;

describe('selectStandings(units, stretches, standing, errors)', () => {
  it('counts what is due, what was seen and when', () => {
    expect(of('甲县').is).toMatchObject({ townships: 2, due: 2, seen: 2, on_time: 1, late: 1, not_seen: 0 });
    expect(of('乙县').is).toMatchObject({ due: 3, seen: 2, undated: 1, not_seen: 1, tablesUnread: 1, proseUnread: 2 });
    expect(table.whole).toMatchObject({ townships: 10, due: 8, seen: 6, not_collected: 1, not_due: 1 });
  });

  it('takes for seen what was not published and is here, and not what is not', () => {
    expect(of('丁县').is).toMatchObject({ due: 3, seen: 2, not_published: 2, on_time: 1 });
  });

  it('divides errors by the reports of which something is known', () => {
    expect(of('甲县').is).toMatchObject({ errors: 2, judged: 2 });
    expect(of('丁县').is).toMatchObject({ errors: 0, judged: 1 });
    expect(selectStandings(units, whole.stretches, standing, null).whole).toMatchObject({ judged: 0 });
  });

  it('puts first what needs attention and last where nothing was collected', () => {
    expect(table.rows.map(({ unit }) => unit.name)).toEqual(['乙县', '丁县', '甲县', '丙市']);
    expect(of('丙市')).toMatchObject({ attention: null, is: { due: 0, not_collected: 1 } });
  });
});
