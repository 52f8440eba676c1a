import { describe, expect, it } from 'vitest';
import { absenceOf, isLacking, publicationOf } from '../../src/dataset/standing.ts';
import { addTotals, countedOf, totalsOf } from '../../src/dataset/totals.ts';
import { report, unread } from '../support/county.ts';

const years = [2021, 2022, 2023, 2024];
const due = { since: 2022, until: 2023, unpublished: [2024] };
const known = { seen: new Set([2023]), collected: new Set([2022, 2023]) };

describe('absenceOf(due, years, known)', () => {
  it('tells not seen from not due, not collected and not published, and has no word for what was seen', () => {
    expect(absenceOf(due, years, { ...known, expect: 'all' })).toEqual({
      2021: 'not_due',
      2022: 'not_seen',
      2024: 'not_published',
    });
    expect(absenceOf({ ...due, since: 2021 }, years, { ...known, expect: 'all' })[2021]).toBe('not_collected');
  });
  it('misses nothing in a selection but what is stated by hand', () => {
    const absent = absenceOf(due, years, { ...known, expect: 'present' });
    expect(absent).toEqual({ 2021: 'not_collected', 2022: 'not_collected', 2024: 'not_published' });
    expect(Object.values(absent).map(isLacking)).toEqual([false, false, true]);
  });
});

describe('publicationOf(date, year)', () => {
  it('asks the date alone', () => {
    expect(publicationOf({ date: '2025-02-08' }, 2024)).toEqual({ status: 'late', daysLate: 8 });
    expect(publicationOf({ date: '2025-01' }, 2024).status).toBe('on_time');
    expect(publicationOf({ date: null }, 2024).status).toBe('undated');
    // until the regulation of 2019 the deadline was the end of March
    expect(publicationOf({ date: '2018-03-20' }, 2017).status).toBe('on_time');
    expect(publicationOf({ date: '2018-04-03' }, 2017)).toEqual({ status: 'late', daysLate: 3 });
  });
  it('is told by hand where a report was not published, whatever date it carries', () => {
    const stated = publicationOf({ date: '2025-02-08', published: false }, 2024);
    expect(stated).toEqual({ status: 'not_published', daysLate: 0 });
  });
});

describe('totalsOf(reports), addTotals(totals)', () => {
  const reports = [
    report('990101100', 2024),
    report('990101100', 2024, { id: '990101100-2024-2' }),
    report('990101101', 2024, { tables: 'unread' }),
    report('990101102', 2024, { tables: 'partly' }),
    report('990101103', 2024, unread),
  ];
  it('counts a township’s year once, its tables and its prose each by itself', () => {
    expect(countedOf(reports).map((r) => r.id)).not.toContain('990101100-2024-2');
    const totals = totalsOf(reports);
    expect(totals).toMatchObject({ reports: 4, tables: 2, prose: 3, cells: { read: 800, expected: 800 } });
    expect(addTotals([totals, totals])).toMatchObject({ reports: 8, tables: 4, prose: 6, cells: { read: 1600 } });
  });
});
