import { describe, expect, it } from 'vitest';
import { findDate, findYear } from '../../../src/report/identity/dates.ts';
import { fold } from '../../../src/text/fold.ts';

describe('findDate(text, from)', () => {
  it.each([
    ['2025年1月20日', '2025-01-20'],
    ['２０２５年１月２０日', '2025-01-20'],
    ['2025年01月05日', '2025-01-05'],
    ['2025-01-20 16:07', '2025-01-20'],
    ['2025.1.20', '2025-01-20'],
    ['2025/1/20', '2025-01-20'],
    ['二〇二五年一月二十日', '2025-01-20'],
    ['二○二五年十二月三十一日', '2025-12-31'],
    ['二0二五年元月五日', '2025-01-05'],
    ['二O二五年一月十日', '2025-01-10'],
    ['2025年元月', '2025-01'],
    ['2025年1月', '2025-01'],
    ['20251月20日', '2025-01-20'],
    ['202512月31日', '2025-12-31'],
    ['2025年1月20号', '2025-01-20'],
    ['2024年2月29日', '2024-02-29'],
  ])('reads %s', (text, iso) => {
    expect(findDate(fold(text))?.iso).toBe(iso);
  });
  it.each([
    '2023年2月29日',
    '2025年13月1日',
    '2025年1月32日',
    '1025年1月3日',
    '一月二十日',
    '2025年',
    '2025-1/20',
    '20250120',
  ])('reads no date in %s', (text) => {
    expect(findDate(fold(text))).toBeNull();
  });
  it('tells where it stands, from a place on', () => {
    const text = '发布于2024年1月2日，更新于2024-03-04';
    expect(findDate(text)).toEqual({ iso: '2024-01-02', start: 3, end: 12 });
    expect(findDate(text, 5)?.iso).toBe('2024-03-04');
  });
});

describe('findYear(text)', () => {
  it('reads a year, not part of a longer number', () => {
    expect(findYear('白芦镇2024年年报')).toEqual({ year: 2024, start: 3, end: 7 });
    expect(findYear('2022度年报')?.year).toBe(2022);
    expect(findYear('二〇二三年度')?.year).toBe(2023);
    expect(findYear('12024年')).toBeNull();
    expect(findYear('20245')).toBeNull();
  });
});
