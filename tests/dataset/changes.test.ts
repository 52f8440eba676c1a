import { describe, expect, it } from 'vitest';
import { isChange, mostListed, tallyChanges } from '../../src/dataset/changes.ts';
import type { County, ReportSummary } from '../../src/dataset/dataset.ts';

const cell = 'applications.received.total';
const report = (file: string, year: number, more: Partial<ReportSummary> = {}) =>
  ({
    ...{ id: `990101101-${year}`, township: '990101101', year, file, hash: 'aa', date: `${year + 1}-01-20` },
    ...{
      cells: { [cell]: 3 },
      disclosed: { value: 40 },
      channelCounts: { weibo: 5 },
      problemCount: 2,
      problems: ['skills'],
    },
    ...more,
  }) as ReportSummary;
const county = (...reports: ReportSummary[]) =>
  ({ code: '990101', townships: [{ code: '990101101', name: '青石镇' }], reports }) as unknown as County;

function between(before: County | null, after: County | null) {
  const tally = tallyChanges();
  tally.add(before, after);
  return tally;
}
const figures = (before: ReportSummary, after: ReportSummary) =>
  between(county(before), county(after)).lists.figures.map(({ at, old, now, cause }) => [at, old, now, cause]);

describe('tallyChanges', () => {
  it('tells of reports that are new and gone, and that others are as they were', () => {
    const { counts, lists } = between(
      county(report('a', 2022), report('b', 2023)),
      county(report('b', 2023), report('c', 2024)),
    );
    expect(counts).toEqual({ new: 1, gone: 1, changed: 0, figures: 0 });
    expect(lists.new).toEqual([
      { county: '990101', report: '990101101-2024', township: '青石镇', year: 2024, file: 'c' },
    ]);
    expect(lists.gone[0]?.file).toBe('a');
    expect(isChange(between(county(report('a', 2022)), county(report('a', 2022))).counts)).toBe(false);
  });

  it('tells old and new of every figure, and why: the file first, then a correction, else how it is read', () => {
    const changed = {
      cells: { [cell]: 8 },
      disclosed: { value: null },
      channelCounts: {},
      date: null,
      problemCount: 1,
      problems: [],
    };
    const now = report('a', 2022, changed as unknown as Partial<ReportSummary>);
    const all = [
      [cell, 3, 8],
      ['disclosed', 40, null],
      ['problem_count', 2, 1],
      ['problems', 'skills', ''],
      ['date', '2023-01-20', null],
      ['channel:weibo', 5, null],
    ];
    expect(figures(report('a', 2022), now)).toEqual(all.map((one) => [...one, 'reading']));
    expect(figures(report('a', 2022), { ...now, hash: 'bb' }).map((f) => f[3])).toEqual(all.map(() => 'file'));
    const corrected = { [cell]: '3', 'identity.date': '2023-01-20' };
    expect(figures(report('a', 2022), { ...now, corrected }).map((f) => f[3])).toEqual([
      ...['correction', 'reading', 'reading', 'reading', 'correction', 'reading'],
    ]);
    expect(figures({ ...now, corrected }, report('a', 2022))[0]?.[3]).toBe('correction');
  });

  it('knows a report by its file, else by township and year; another file with the same figures is a change', () => {
    const moved = between(county(report('a', 2022)), county(report('a', 2023)));
    expect(moved.counts).toMatchObject({ new: 0, gone: 0, changed: 1 });
    const { lists, counts } = between(county(report('a', 2022)), county(report('b', 2022, { hash: 'bb' })));
    expect(counts).toEqual({ new: 0, gone: 0, changed: 1, figures: 0 });
    expect(lists.changed[0]).toMatchObject({ file: 'b', causes: ['file'], figures: 0 });
  });

  it('counts what it does not list', () => {
    const many = Array.from({ length: mostListed.reports + 5 }, (_, i) => report(`${i}`, 2022, { id: `x-${i}` }));
    const { counts, lists } = between(null, county(...many));
    expect([counts.new, lists.new.length]).toEqual([mostListed.reports + 5, mostListed.reports]);
  });

  it('notes a county that cannot be compared', () => {
    const tally = tallyChanges();
    tally.skip('990101');
    expect([tally.lists.uncompared, isChange(tally.counts)]).toEqual([['990101'], false]);
  });
});
