import { describe, expect, test } from 'vitest';
import type { DatasetIndex } from '../../src/dataset/dataset.ts';
import { citeLong, citeShort } from '../../src/i18n/cite.ts';
import { formatBytes, rowsAndSize } from '../../src/i18n/files.ts';
import { notesSheet } from '../../src/i18n/notesSheet.ts';

const index = {
  title: { zh: '云泽县', en: 'Yunze' },
  version: 'abc123',
  asOf: '2025-02-01',
  years: [2023, 2024],
  fictional: true,
  totals: { reports: 3, counties: 1, townships: 2, failed: 0 },
} as unknown as DatasetIndex;

describe('formatBytes(bytes)', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [9949, '9.9 kB'],
    [9950, '10 kB'],
    [108_961, '109 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_622_285, '1.6 MB'],
  ])('%d → %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));
});

describe('rowsAndSize(rows, size, lang)', () => {
  test('says the size where it is known, and that it is reckoned where it is', () => {
    expect(rowsAndSize(1080, null, 'zh')).toBe('全部 1,080 行');
    expect(rowsAndSize(108, { bytes: 108_961, exact: true }, 'zh')).toBe('全部 108 行，109 kB');
    expect(rowsAndSize(108, { bytes: 108_961, exact: false }, 'en')).toBe('all 108 rows, about 109 kB');
  });
});

describe('citeShort, citeLong', () => {
  test('name title and version; the long one what it was made of, until when and where it is', () => {
    expect(citeShort(index, 'zh')).toBe('镇览《云泽县》，数据版本 abc123');
    expect(citeLong(index, 'https://example.org/', 'zh')).toBe(
      '镇览：《云泽县》（数据集），据 2 个乡镇 2023–2024 年度的 3 份政府信息公开工作年度报告整理，截至 2025-02-01，数据版本 abc123，https://example.org/',
    );
    expect(citeLong({ ...index, asOf: null }, null, 'en')).toBe(
      'Zhenlan. Yunze [dataset]. From 3 annual disclosure reports of 2 townships, 2023–2024. Data version abc123.',
    );
  });
});

describe('notesSheet(noted)', () => {
  const noted = { index, what: (lang: string) => `w-${lang}`, place: '云泽县', years: '2023–2024', url: 'u' };
  const sheet = notesSheet(noted);
  const row = (name: string) => sheet.find(([first]) => first === name)?.slice(1);

  test('says what, where, when, from which version, and that it is made up', () => {
    expect(row('what')).toEqual(['w-zh', 'w-en']);
    expect(row('version')).toEqual(['abc123', 'abc123']);
    expect(row('as of')).toEqual(['2025-02-01', '2025-02-01']);
    expect(row('fictional')?.[1]).toContain('made up');
    expect(notesSheet({ ...noted, index: { ...index, fictional: false } }).some(([n]) => n === 'fictional')).toBe(
      false,
    );
  });

  test('explains every kind of nothing in both languages', () => {
    for (const kind of [
      '0',
      'blank',
      'unreadable',
      'missing',
      'not_in_form',
      'not_seen',
      'not_published',
      'not_due',
      'not_collected',
    ])
      expect(row(kind)?.every((text) => String(text).length > 5)).toBe(true);
  });
});
