import { describe, expect, test } from 'vitest';
import { capitalize, formatCount } from '../../src/i18n/format.ts';
import {
  formatChange,
  formatDate,
  formatDay,
  formatNames,
  formatNumber,
  formatPercent,
  formatYears,
  measureName,
  words,
} from '../../src/i18n/i18n.ts';
import { measures } from '../../src/series/measures.ts';

describe('formatNumber(value)', () => {
  test.each([
    [0, '0'],
    [1234, '1,234'],
    [1234567.5, '1,234,567.5'],
    [-7, '−7'],
    [0.1 + 0.2, '0.3'],
    [-0.0000001, '0'],
    [100, '100'],
    [1000, '1,000'],
  ])('%d → %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('formatChange(value)', () => {
  test.each([
    [38, '+38'],
    [-7, '−7'],
    [0, '0'],
  ])('%d → %s', (value, text) => {
    expect(formatChange(value)).toBe(text);
  });
});

describe('formatPercent(share, places)', () => {
  test('one place, unless told otherwise', () => {
    expect([formatPercent(0.712), formatPercent(1), formatPercent(0.716, 0)]).toEqual(['71.2%', '100.0%', '72%']);
  });
});

describe('formatDate(iso, lang), formatDay(iso), formatYears(from, to)', () => {
  test.each([
    ['2024-01-31', '2024 年 1 月 31 日', '31 January 2024', '1-31'],
    ['2024-02', '2024 年 2 月', 'February 2024', '2-'],
  ])('%s → %s, %s, %s', (iso, zh, en, day) => {
    expect([formatDate(iso, 'zh'), formatDate(iso, 'en'), formatDay(iso)]).toEqual([zh, en, day]);
  });
  test('a range has an en dash, a year alone none', () => {
    expect([formatYears(2019, 2024), formatYears(2024, 2024)]).toEqual(['2019–2024', '2024']);
  });
});

describe('formatNames(names, lang, most)', () => {
  test.each([
    [['甲'], '甲', '甲'],
    [['甲', '乙'], '甲、乙', '甲 and 乙'],
    [['甲', '乙', '丙'], '甲、乙、丙', '甲, 乙 and 丙'],
    [['甲', '乙', '丙', '丁', '戊'], '甲、乙、丙等 5 个', '甲, 乙, 丙 and 2 more'],
    [[], '', ''],
  ])('%j → %s / %s', (names, zh, en) => {
    expect([formatNames(names, 'zh'), formatNames(names, 'en')]).toEqual([zh, en]);
  });
});

describe('words(lang)', () => {
  const leaves = (value: unknown, path: string): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : value && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
        : [];

  test('English has no Chinese punctuation, Chinese no English sentence marks', () => {
    const exempt = /names?\.|boards?|\.title$/;
    for (const [path, text] of leaves(words('en').chart, 'chart'))
      expect(`${path} ${text}`).not.toMatch(/[，。；：“”（）]/);
    for (const [path, text] of leaves(words('zh').chart, 'chart'))
      if (!exempt.test(path)) expect(`${path} ${text}`).not.toMatch(/[\u4e00-\u9fff][,;?!]/);
  });

  test('no word is empty', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const [path, text] of leaves(words(lang), lang)) expect(`${path}=${text.trim()}`).not.toMatch(/=$/);
  });
});

describe('measureName(measure, lang)', () => {
  test('names are distinct within a language', () => {
    for (const lang of ['zh', 'en'] as const) {
      const names = measures.map((m) => measureName(m, lang));
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });
});

describe('formatCount(n, one, many)', () => {
  test.each([
    [0, '0 findings'],
    [1, '1 finding'],
    [1200, '1,200 findings'],
  ])('%d is %s', (n, text) => expect(formatCount(n, 'finding')).toBe(text));

  test('a plural of its own', () => expect(formatCount(2, 'county', 'counties')).toBe('2 counties'));
});

describe('capitalize(text)', () => {
  test('a sentence begins with a capital; Chinese and quotations stay', () => {
    expect(capitalize('carried in')).toBe('Carried in');
    expect(capitalize('“自然人”一列')).toBe('“自然人”一列');
    expect(capitalize('')).toBe('');
  });
});
