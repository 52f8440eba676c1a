import { describe, expect, test } from 'vitest';
import type { County, LedgerEntry } from '../../src/dataset/dataset.ts';
import { selectBriefing } from '../../src/series/briefing.ts';
import { report, settled, syntheticCounty, syntheticNarratives, township, unread } from '../support/county.ts';

const county = syntheticCounty();
const narratives = syntheticNarratives(county);
const finding = (given: Partial<LedgerEntry>): LedgerEntry => ({
  ...{ rule: 'late', severity: 'warning', spans: [], expected: null, actual: null, params: {}, quotes: [] },
  ...{ township: '990101100', year: 2024, report: '990101100-2024', accepted: null, ...given },
});
const made = (of: County, findings: readonly LedgerEntry[] = [], sheets: readonly string[] = []) =>
  selectBriefing(of, 2024, { findings, narratives, sheets })!;

describe('selectBriefing(county, year, sources)', () => {
  test('says of the year what the pages of the site say, and nothing of a county without years', () => {
    const { overview, standings, problems, streaks, figures, place } = made(county);
    expect(standings.rows.map((row) => row.township.code)).toEqual(county.townships.map((t) => t.code));
    expect(standings).toMatchObject({ others: 0, more: 0 });
    expect(problems!.readable).toBe(overview.now.prose);
    expect(streaks.first).toHaveLength(Math.min(streaks.all, 6));
    expect(streaks.all).toBe(problems!.streaks.count);
    expect(figures.map(({ series, drawing }) => [series.measure.id, drawing])).toEqual([
      ['disclosed', 'line'],
      ['proactive.penalties.decisions', 'bar'],
      ['applications.received.total', 'bar'],
    ]);
    expect(figures.every(({ series }) => series.years[series.years.length - 1] === 2024)).toBe(true);
    expect(place.names.get('990101100')).toBe('城关镇');
    const empty = { ...county, years: [], townships: [], reports: [] };
    expect(selectBriefing(empty, 'latest', { findings: [], narratives })).toBeNull();
  });

  test('counts open errors and warnings by rule, errors first; what we could not read and what was accepted apart', () => {
    const { wrong } = made(county, [
      finding({}),
      finding({ township: '990101101' }),
      finding({ rule: 'sum_in_prose' }),
      finding({ rule: 'A1', severity: 'error' }),
      finding({ rule: 'missing_table', severity: 'error' }),
      finding({ rule: 'odd_number', severity: 'note' }),
      finding({ accepted: '已核' }),
      finding({ year: 2023 }),
    ]);
    expect(wrong.rules).toEqual([
      { rule: 'A1', group: 'error', count: 1, townships: 1 },
      { rule: 'late', group: 'warning', count: 2, townships: 2 },
      { rule: 'sum_in_prose', group: 'warning', count: 1, townships: 1 },
    ]);
    expect(wrong.counts).toEqual({ error: 1, warning: 3, note: 1, unread: 1 });
    expect(wrong.accepted).toBe(1);
    expect(wrong.first.map((f) => f.rule)).toEqual(['A1', 'late', 'late', 'sum_in_prose']);
  });

  test('lists of a large county only what is not in order, and says how many are', () => {
    const townships = Array.from({ length: 60 }, (_, i) => township(i, `第${i}镇`, 'd'));
    const reports = townships.slice(2).map((t, i) => report(t.code, 2024, i === 0 ? unread : {}));
    const { standings } = made(settled({ ...county, years: [2024], townships, reports }));
    expect(standings.rows.map((row) => row.township.name)).toEqual(['第0镇', '第1镇', '第2镇']);
    expect(standings).toMatchObject({ others: 57, more: 0 });
  });

  test('has a page for each township asked for, up to the year; codes nobody knows have none', () => {
    const own = [finding({}), finding({ rule: 'A1', severity: 'error' }), finding({ township: '990101101' })];
    const past = selectBriefing(county, 2023, { findings: own, narratives, sheets: ['990101100', '1'] })!;
    expect(past.sheets).toHaveLength(1);
    expect(past.sheets[0]!.record.years.map((y) => y.year)).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(past.sheets[0]!.cells.map((c) => c.year)).toEqual([2020, 2021, 2022, 2023]);
    expect(past.sheets[0]!.findings.all).toBe(0);
    const [sheet] = made(county, own, ['990101100']).sheets;
    expect(sheet!.findings.first.map((f) => f.rule)).toEqual(['A1', 'late']);
    expect(sheet!.streaks.every((s) => s.township.code === '990101100')).toBe(true);
  });
});
