import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/dataset/dataset.ts';
import { nothingLetters } from '../../src/dataset/encodeFigures.ts';
import type { NoFigure } from '../../src/dataset/figures.ts';
import { measures } from '../../src/series/measures.ts';
import { indexReports, pointsOf } from '../../src/series/point.ts';
import { countySheets, setIds, sheetNames } from '../../src/series/sheets.ts';
import { report, settled, township, unread } from '../support/county.ts';

const years = [2022, 2023];
const [a, b, c] = [township(1, '甲镇', 'jz'), township(2, '乙乡', 'yx'), township(3, '丙镇', 'bz', 2023)];
const county = settled(
  {
    ...{ code: '990101', name: '某县', prefecture: null, province: '某省', years, townships: [a, b, c] },
    reports: [
      report(a.code, 2022, {
        disclosed: { value: 120, approx: true, basis: 'stated' },
        corrected: { disclosed: '12' },
        channels: ['wechat_official', 'gov_website'],
        flagged: { 'proactive.penalties.decisions': ['jump'] },
      }),
      report(a.code, 2023, { ...unread, failed: 'no_text' }),
      report(b.code, 2023, { status: 'late', daysLate: 3, problems: ['staffing'], scanned: 'all' }),
    ],
    files: { narratives: '', findings: '' },
  },
  { [c.code]: [2023] },
);
const found = (township: string, year: number, rule: LedgerEntry['rule'], accepted: string | null = null) =>
  ({ township, year, rule, accepted }) as LedgerEntry;
const sheets = new Map(
  countySheets(county, [
    found(a.code, 2022, 'jump'),
    found(a.code, 2022, 'jump'),
    found(a.code, 2022, 'late', 'agreed'),
    found(b.code, 2022, 'not_published'),
  ]).map((sheet) => [sheet.sheet, sheet]),
);
const setsOf = (name: keyof typeof setIds) => {
  const { values, sets } = sheets.get(name)!;
  return values.map((value) =>
    typeof value === 'string'
      ? value
      : Object.fromEntries(pairs(sets[value]!).map(([id, n]) => [setIds[name][id]!, n])),
  );
};
const pairs = (set: readonly number[]) => set.flatMap((id, i) => (i % 2 ? [] : [[id, set[i + 1]!] as const]));

describe('countySheets(county, ledger) → sheets', () => {
  it('has every sheet, the years one after the other, in each the townships', () => {
    expect([...sheets.keys()]).toEqual(sheetNames);
    expect(sheets.get('disclosed')).toEqual({
      sheet: 'disclosed',
      values: [120, 's', 'd', 'u', 'b', 'p'],
      ...{ marks: { approx: [0], scanned: [], flagged: [], corrected: [0] }, sets: [] },
    });
  });

  it('tells what was read from a picture, and what has a finding', () => {
    const { values, marks } = sheets.get('proactive.penalties.decisions')!;
    expect([values, marks]).toEqual([
      [0, 's', 'd', 0, 0, 'p'],
      { approx: [], scanned: [4], flagged: [0], corrected: [] },
    ]);
  });

  it('tells how each township stands', () => {
    const { values, marks } = sheets.get('standing')!;
    expect([values, marks]).toEqual([['t', 's', 'd', 't', 'l', 'p'], { tablesUnread: [3], proseUnread: [3] }]);
  });

  it('tells what became of requests', () => {
    const none = Object.fromEntries(setIds.applications.map((id) => [id, 0]));
    expect(setsOf('applications')).toEqual([none, 's', 'd', 'u', none, 'p']);
  });

  it('has channels and problems of prose that was read, open findings of every report and of those not seen', () => {
    expect(setsOf('used')).toEqual([{ wechat_official: 1, gov_website: 1 }, 's', 'd', 'u', {}, 'p']);
    expect(setsOf('stated')).toEqual([{}, 's', 'd', 'u', { staffing: 1 }, 'p']);
    expect(setsOf('rules')).toEqual([{ jump: 2 }, { not_published: 1 }, 'd', 'u', {}, 'p']);
  });

  it('says of every measure what the pages of the county say', () => {
    const reports = indexReports(county);
    for (const measure of measures) {
      const rows = county.townships.map((t) => pointsOf(t, years, measure, reports));
      const shown = years.flatMap((_, i) =>
        rows.map((row) => row[i]!.value ?? nothingLetters[row[i]!.none as NoFigure]),
      );
      expect([measure.id, sheets.get(measure.id)!.values]).toEqual([measure.id, shown]);
    }
  });
});
