import { describe, expect, it } from 'vitest';
import { summariseReport } from '../../src/dataset/summary.ts';
import type { AnnualReport, Count } from '../../src/report/report.ts';
import type { Span } from '../../src/text/span.ts';
import { check } from '../support/report.ts';

const listed = {
  id: '990101101-2024',
  township: '990101101',
  year: 2024,
  file: 'a.txt',
  url: 'https://example.org/a',
  text: 'reports/990101-2024.ab.json.gz#990101101-2024',
  accepted: {},
};
const base = check();
const summary = (report: Partial<AnnualReport> = {}, given: Partial<typeof listed> = {}) =>
  summariseReport({ report: { ...base.report, ...report }, findings: base.findings }, { ...listed, ...given });
const dated = (date: string | null) => summary({ identity: { ...base.report.identity, date } });
const none = { read: 0, blank: 0, unreadable: 0, missing: 200, expected: 200 };

describe('summariseReport(checked, listed)', () => {
  it('carries where the report belongs', () => {
    expect(summary()).toMatchObject({ id: listed.id, township: listed.township, url: listed.url, text: listed.text });
  });

  it.each([
    [null, 'undated', 0],
    ['2025-01-20', 'on_time', 0],
    ['2025-01-31', 'on_time', 0],
    ['2025-02-01', 'late', 1],
    ['2025-03-31', 'late', 59],
    ['2025-01', 'on_time', 0],
    ['2025-02', 'late', 1],
    ['2024-12-25', 'on_time', 0],
  ])('dated %s is %s, %i days late', (date, status, daysLate) => {
    expect(dated(date)).toMatchObject({ status, daysLate });
  });

  it('tells apart whether it was seen, whether its tables and whether its prose were read', () => {
    expect(summary()).toMatchObject({ status: 'on_time', tables: 'read', prose: 'read' });
    expect(summary({ coverage: none })).toMatchObject({ status: 'on_time', tables: 'unread', prose: 'read' });
    expect(summary({ coverage: { ...none, read: 20, missing: 180 } }).tables).toBe('partly');
    expect(summary({ coverage: { ...none, expected: 0, missing: 0 }, form: 'free' }).tables).toBe('unread');
    const wordless = { sections: [], counts: [], channels: [], problems: [], improvements: [] };
    expect(summary(wordless)).toMatchObject({ status: 'on_time', tables: 'read', prose: 'unread' });
  });

  it('does not blame a report from before the form for having no tables', () => {
    const old = { coverage: { ...none, expected: 0, missing: 0 }, form: 'free' as const, cells: {} };
    const identity = { ...base.report.identity, date: '2018-01-15' };
    expect(summary({ ...old, identity }, { year: 2017 })).toMatchObject({ status: 'on_time', tables: 'no_form' });
  });

  it('counts what could not be read by itself, not as an error', () => {
    const { report, findings } = check({ withoutTables: ['disputes'] });
    expect(findings.find((f) => f.rule === 'missing_table')!.severity).toBe('error');
    expect(summariseReport({ report, findings }, listed).findings).toMatchObject({ error: 0, unread: 1 });
  });

  it('tells which cells were read from pictures', () => {
    const page = (span: Span) => ({ number: 1, span, width: 1, height: 1, png: '', places: [] });
    const scannedIn = (...spans: Span[]) => summariseReport(base, { ...listed, pages: spans.map(page) }).scanned;
    const { span } = base.report.cells['disputes.review.total']!;
    expect(scannedIn()).toBeUndefined();
    expect(scannedIn([0, base.doc.text.length])).toBe('all');
    expect(scannedIn(span!)).toEqual(['disputes.review.total']);
  });

  it('gives a cell its number or the reason why there is none', () => {
    const { report, findings } = check({
      cells: { 'proactive.penalties.decisions': '4', 'proactive.licences.decisions': '—' },
      withoutTables: ['disputes'],
    });
    const { cells } = summariseReport({ report, findings }, listed);
    expect(cells['proactive.penalties.decisions']).toBe(4);
    expect(cells['proactive.licences.decisions']).toBe('blank');
    expect(cells['disputes.review.total']).toBe('missing');
    expect(cells['applications.received.total']).toBe(0);
  });

  it('takes the largest count of a channel in the report’s own year', () => {
    const count = (given: Partial<Count>): Count => ({
      value: 1,
      approx: false,
      unit: '条',
      what: null,
      channel: 'gov_website',
      channelAlt: [],
      scope: 'total',
      partOf: null,
      year: 2024,
      quote: '1条',
      span: [0, 2],
      because: [],
      ...given,
    });
    const counts = [
      count({ value: 12 }),
      count({ value: 30, year: null }),
      count({ value: 99, year: 2023 }),
      count({ value: 0, channel: 'weibo' }),
      count({ value: 80, channel: null }),
    ];
    expect(summary({ counts }).channelCounts).toEqual({ gov_website: 30, weibo: 0 });
  });

  it('names categories and channels once, in the order of the text', () => {
    const problem = (...categories: AnnualReport['problems'][number]['categories'][number][]) =>
      ({ text: '', categories, span: [0, 0], because: [] }) as const;
    const use = (id: AnnualReport['channels'][number]['id']) => ({ id, quote: '', span: [0, 0], because: [] }) as const;
    const made = summary({
      problems: [problem('staffing', 'skills'), problem('timeliness'), problem('skills')],
      channels: [use('weibo'), use('app'), use('weibo')],
    });
    expect(made.problems).toEqual(['staffing', 'skills', 'timeliness']);
    expect(made.problemCount).toBe(3);
    expect(made.channels).toEqual(['weibo', 'app']);
  });

  it('flags the cells that an error or a warning points at', () => {
    const { report, findings } = check({ cells: { 'proactive.rules.in_force': '5' } });
    const { flagged } = summariseReport({ report, findings }, listed);
    expect(flagged['proactive.rules.in_force']).toContain('impossible_value');
    expect(flagged['proactive.fees.amount']).toBeUndefined();
  });
});
