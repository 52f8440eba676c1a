import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumerals, parseChinese, parseDigits } from '../../src/text/numerals.ts';

/** Writes a number below 100,000,000 in Chinese, as a report would. */
function chinese(value: number): string {
  if (value === 0) return '零';
  const digits = '零一二三四五六七八九';
  const section = (n: number): string => {
    let out = '';
    let gap = false;
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const d = Math.floor(n / unit) % 10;
      if (d === 0) gap ||= out !== '';
      else {
        out += (gap ? '零' : '') + digits[d] + name;
        gap = false;
      }
    }
    return out;
  };
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const zero = high && low && low < 1000 ? '零' : '';
  return (high ? `${section(high)}万` : '') + (low ? zero + section(low) : '');
}

describe('parseChinese(text)', () => {
  it.each([
    ['六十二', 62],
    ['十', 10],
    ['十五', 15],
    ['一百零五', 105],
    ['两千', 2000],
    ['一万二千', 12_000],
    ['三十一万零六', 310_006],
    ['二〇二四', 2024],
    ['二0二四', 2024],
    ['壹佰贰拾叁', 123],
    ['零', 0],
    ['', null],
    ['多少', null],
    ['三件', null],
  ])('%s → %s', (text, value) => expect(parseChinese(text)).toBe(value));

  it('reads what a report would write', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        expect(parseChinese(chinese(value))).toBe(value);
      }),
      { seed: 20231231, numRuns: 500 },
    );
  });
});

describe('parseDigits(text)', () => {
  it.each([
    ['0', 0],
    ['00', 0],
    ['1,234', 1234],
    ['12.5', 12.5],
    ['1.1万', 11_000],
    ['1.2345万', 12_345],
    ['3亿', 300_000_000],
    ['+7', 7],
    ['-1', -1],
    ['1,23', null],
    ['3件', null],
    ['', null],
  ])('%s → %s', (text, value) => expect(parseDigits(text)).toBe(value));
});

describe('findNumerals(text)', () => {
  it('finds figures in order, with their places', () => {
    expect(
      findNumerals('公开1,234条，其中网站86条、十二条').map(({ value, start, end, chinese }) => [
        value,
        start,
        end,
        chinese,
      ]),
    ).toEqual([
      [1234, 2, 7, false],
      [86, 13, 15, false],
      [12, 17, 19, true],
    ]);
  });

  it('takes 万 with the figure and leaves the unit', () => {
    const [found] = findNumerals('阅读1.5万次');
    expect(found).toMatchObject({ value: 15_000, start: 2, end: 6 });
  });

  it('takes a megabyte', () => {
    expect(findNumerals('一1,'.repeat(200_000)).length).toBeGreaterThan(100_000);
  });
});
