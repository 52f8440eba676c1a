import { describe, expect, test } from 'vitest';
import type { County, ReportSummary } from '../../src/dataset/dataset.ts';
import { channels } from '../../src/form/channels.ts';
import { problemCategories } from '../../src/form/problems.ts';
import { outcomeOf, selectApplications } from '../../src/series/applications.ts';
import { selectChannels } from '../../src/series/channels.ts';
import { selectOverview } from '../../src/series/overview.ts';
import { selectProblems } from '../../src/series/problems.ts';
import { selectSeries } from '../../src/series/select.ts';
import { applicationsTable } from '../../src/series/table.ts';
import { defaultView } from '../../src/series/view.ts';
import { countyOf, report, settled, syntheticCounty, township, unread } from '../support/county.ts';

const [jia, yi, bing] = [township(0, '甲镇', 'jz'), township(1, '乙镇', 'yz'), township(2, '丙街道', 'bjd', 2023)];
const years = [2021, 2022, 2023, 2024];
const base = syntheticCounty();
const county = (reports: ReportSummary[], given: Partial<County> = {}) =>
  settled({ ...base, years, townships: [jia, yi, bing], reports, ...given });
const empty = { ...base, years: [], townships: [], reports: [] };

describe('selectOverview(county, year)', () => {
  const made = county([
    report(jia.code, 2023, { status: 'late', daysLate: 8 }),
    report(jia.code, 2024, { findings: { error: 1, warning: 2, note: 3, unread: 4 } }),
    report(yi.code, 2023),
    report(yi.code, 2024, unread),
    report(bing.code, 2024, { status: 'undated', date: null }),
  ]);
  const overview = selectOverview(made, 'latest')!;

  test('counts who published and how; a township not yet established is not due', () => {
    expect(overview.now).toMatchObject({
      year: 2024,
      due: 3,
      seen: 3,
      on_time: 2,
      undated: 1,
      not_seen: 0,
    });
    expect(overview.before).toMatchObject({ year: 2023, due: 3, late: 1, not_seen: 1 });
  });

  test('whether a report could be read is another question than whether it was seen', () => {
    expect(overview.now).toMatchObject({ tables: 2, tablesUnread: 1, prose: 2, proseUnread: 1 });
    const row = overview.rows.find((r) => r.township.code === yi.code);
    expect(row!.cells[3]).toMatchObject({ status: 'on_time', tables: 'unread', prose: 'unread' });
  });

  test('of a year without any report none was collected; what is stated by hand is not published', () => {
    expect(overview.counts.find((c) => c.year === 2022)).toMatchObject({ due: 0, not_collected: 2, not_due: 1 });
    const stated = settled(made, { [bing.code]: [2023], [jia.code]: [2022] });
    const { counts } = selectOverview(stated, 2023)!;
    expect(counts.find((c) => c.year === 2023)).toMatchObject({ due: 3, not_published: 1, not_seen: 0 });
    expect(counts.find((c) => c.year === 2022)).toMatchObject({ due: 1, not_published: 1, not_collected: 1 });
    expect(selectOverview(stated, 2023)!.findings).toEqual({ error: 1, warning: 0, note: 0, unread: 0 });
  });

  test('a report that is here and was stated not to have been published is seen, due, and neither in time nor late', () => {
    const stated = county([report(jia.code, 2024, { status: 'not_published' }), report(yi.code, 2024)]);
    const { now, rows } = selectOverview(stated, 'latest')!;
    expect(now).toMatchObject({ due: 3, seen: 2, on_time: 1, not_published: 1, not_seen: 1, late: 0, undated: 0 });
    const cell = rows.find((r) => r.township.code === jia.code)!.cells.at(-1)!;
    expect(cell).toMatchObject({ status: 'not_published', report: `${jia.code}-2024` });
  });

  test('recent lapses come first', () => {
    expect(overview.rows.map((r) => r.township.name)).toEqual(['丙街道', '乙镇', '甲镇']);
    expect(overview.rows[2]!.cells.map((c) => c.status)).toEqual(['not_collected', 'not_collected', 'late', 'on_time']);
    expect(overview.rows[2]!.cells[2]).toMatchObject({ daysLate: 8, report: `${jia.code}-2023` });
  });

  test('adds the findings of the year', () => {
    expect(overview.findings).toEqual({ error: 1, warning: 2, note: 3, unread: 4 });
    // a report that is due and was not seen is a warning
    expect(selectOverview(made, 2023)!.findings).toEqual({ error: 0, warning: 1, note: 0, unread: 0 });
  });

  test('a headline says how many townships stand behind it and compares like with like', () => {
    const penalties = 'proactive.penalties.decisions';
    const rows = countyOf(penalties, [2023, 2024], { 甲镇: [1, 5], 乙镇: [2, 'blank'], 丙镇: ['-', 9], 丁镇: [0, 0] });
    const headline = selectOverview(rows, 2024)!.headlines.find((h) => h.measure === penalties)!;
    expect(headline).toMatchObject({ total: 14, townships: 3, zeros: 1 });
    expect(headline.change).toMatchObject({ before: 1, after: 5, townships: 2 });
  });

  test('an empty dataset has none, and a year it lacks is answered by the latest', () => {
    expect(selectOverview(empty, 'latest')).toBeNull();
    expect(selectOverview(made, 1999)!.year).toBe(2024);
  });

  test('in a selection nothing is missing', () => {
    const selection = selectOverview(settled({ ...made, expect: 'present' }), 2023)!;
    expect(selection.selection).toBe(true);
    expect(selection.now).toMatchObject({ due: 2, not_seen: 0, not_collected: 1 });
  });
});

describe('selectSeries of a selection', () => {
  test('calls a report that is not there not collected, never unpublished', () => {
    const series = selectSeries(county([report(jia.code, 2024)], { expect: 'present' }), defaultView('explore'));
    const kinds = new Set(series.rows.flatMap((r) => r.points.map((p) => p.none)));
    expect([...kinds].sort()).toEqual(['not_collected', null]);
    expect(series.spread.map((s) => s.due)).toEqual([0, 0, 0, 1]);
  });
});

describe('selectChannels(county, view)', () => {
  const matrix = selectChannels(
    county([
      report(jia.code, 2023, { channels: ['wechat_official'] }),
      report(jia.code, 2024, { channels: ['gov_website', 'wechat_official'], channelCounts: { wechat_official: 40 } }),
      report(yi.code, 2024, { ...unread, channels: ['gov_website'] }),
    ]),
    { year: 'latest' },
  )!;
  const row = (id: string) => matrix.rows.find((r) => r.channel === id)!;

  test('counts use among the reports whose prose was read', () => {
    expect([matrix.readable, matrix.due]).toEqual([1, 3]);
    expect(row('gov_website').adoption).toEqual({ count: 1, of: 1 });
    expect(row('wechat_official').trend.map((t) => [t.year, t.count, t.of])).toEqual([
      [2021, 0, 0],
      [2022, 0, 0],
      [2023, 1, 1],
      [2024, 1, 1],
    ]);
  });

  test('each use leads to its words; an unreadable report uses nothing we know of', () => {
    expect(row('wechat_official').cells[0]).toEqual({
      used: true,
      none: null,
      count: 40,
      report: `${jia.code}-2024`,
      at: 'channel:1',
    });
    expect(row('gov_website').cells[1]).toMatchObject({ used: false, none: 'unreadable' });
    expect(row('gov_website').cells[2]).toMatchObject({ used: false, none: 'not_seen' });
    expect(matrix.rows.map((r) => r.channel)).toEqual(channels.map((c) => c.id));
  });
});

describe('selectProblems(county, view)', () => {
  const stating = (code: string, year: number, ...problems: string[]) =>
    report(code, year, { problems: problems as [] });
  const matrix = selectProblems(
    county([
      stating(jia.code, 2022, 'skills'),
      stating(jia.code, 2023, 'skills'),
      stating(jia.code, 2024, 'skills', 'staffing'),
      stating(yi.code, 2021, 'staffing'),
      stating(yi.code, 2022, 'staffing'),
      stating(yi.code, 2024, 'staffing'),
      report(bing.code, 2024, unread),
    ]),
    { year: 2024 },
  )!;
  const row = (id: string) => matrix.rows.find((r) => r.category === id)!;

  test('ranks categories by townships that state them, of those that can be read', () => {
    expect(matrix.rows.slice(0, 2).map((r) => [r.category, r.share])).toEqual([
      ['staffing', { count: 2, of: 2 }],
      ['skills', { count: 1, of: 2 }],
    ]);
    expect(row('skills').before).toEqual({ count: 1, of: 1 });
    expect(matrix.rows).toHaveLength(problemCategories.length);
    expect(matrix).toMatchObject({ readable: 2, statements: 3, streaks: { count: 1, townships: 1 } });
  });

  test('marks a streak of three years that reaches the year; a missing year breaks it', () => {
    expect(row('skills').states[0]).toEqual(['not_seen', 'streak', 'streak', 'streak']);
    expect(row('staffing').states[1]).toEqual(['stated', 'stated', 'not_seen', 'stated']);
    expect(row('skills').states[2]).toEqual(['not_due', 'not_due', 'not_seen', 'unreadable']);
  });

  test('looks at nothing after the year asked for', () => {
    expect(selectProblems(base, { year: 2022 })!.years).toEqual([2019, 2020, 2021, 2022]);
  });
});

describe('selectApplications(county, view)', () => {
  const cells = (given: Record<string, number | 'blank'>) => {
    const { cells: zeros } = report('', 2024);
    return { ...zeros, ...Object.fromEntries(Object.entries(given).map(([k, v]) => [`applications.${k}.total`, v])) };
  };
  const page = selectApplications(
    county([
      report(jia.code, 2024, {
        cells: cells({
          received: 5,
          carried_in: 1,
          granted: 2,
          refused_internal: 1,
          refused_process: 1,
          other_other: 1,
          outcomes_total: 5,
          carried_out: 1,
        }),
      }),
      report(yi.code, 2024, {
        cells: cells({ received: 3, granted: 'blank', refused_internal: 'blank', outcomes_total: 3 }),
      }),
      report(bing.code, 2024, unread),
    ]),
    { year: 2024 },
  )!;

  test('adds what is stated and says how many state it', () => {
    expect(page.received).toEqual({ value: 8, stated: 2 });
    expect(page.outcomes.granted).toEqual({ value: 2, stated: 1 });
    expect(page.outcomes.refused).toEqual({ value: 2, stated: 1 });
    expect(page.rows.find((r) => r.row === 'refused_internal')!.total).toEqual({ value: 1, stated: 1 });
  });

  test('a group with a blank row has no sum: a part is not the whole', () => {
    expect(page.townships[1]!.outcomes).toMatchObject({ granted: null, refused: null, unavailable: 0 });
    expect(page.townships[2]).toMatchObject({ none: 'unreadable', received: null });
  });

  test.each([
    ['granted', 'granted'],
    ['partially_granted', 'partially_granted'],
    ['refused_state_secret', 'refused'],
    ['unavailable_unclear', 'unavailable'],
    ['not_processed_repeated', 'not_processed'],
    ['other_unpaid_fee', 'other'],
    ['received', null],
    ['outcomes_total', null],
    ['carried_out', null],
  ])('row %s belongs to %s', (row, outcome) => {
    expect(outcomeOf(row)).toBe(outcome);
  });

  test('as a table: what is not stated is empty, and says why where there is no report to read', () => {
    const table = applicationsTable(page);
    expect(table).toHaveLength(4);
    expect(table.every((row) => row.length === table[0]!.length)).toBe(true);
    expect(table[2]!.slice(3, 9)).toEqual([0, 3, 3, 0, null, 0]);
    expect(table[3]).toContain('无法读取 could not be read');
  });

  test('the groups hold every outcome row of the form once', () => {
    expect(page.rows).toHaveLength(21);
  });
});
