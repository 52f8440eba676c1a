import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/document/ooxml/numberFormat.ts';

describe('formatNumber(value, format)', () => {
  it.each([
    ['decimal', '1 10 123'],
    ['decimalZero', '01 10 123'],
    ['chineseCounting', '一 十 一百二十三'],
    ['chineseCountingThousand', '一 十 一百二十三'],
    ['taiwaneseCountingThousand', '一 一十 一百二十三'],
    ['chineseLegalSimplified', '壹 壹拾 壹佰贰拾叁'],
    ['ideographDigital', '一 一〇 一二三'],
    ['ideographTraditional', '甲 癸 丙'],
    ['decimalEnclosedCircle', '① ⑩ 123'],
    ['decimalEnclosedCircleChinese', '① ⑩ 123'],
    ['decimalEnclosedParen', '⑴ ⑽ 123'],
    ['decimalFullWidth', '１ １０ １２３'],
    ['upperLetter', 'A J SSSSS'],
    ['lowerLetter', 'a j sssss'],
    ['upperRoman', 'I X CXXIII'],
    ['lowerRoman', 'i x cxxiii'],
    ['none', '  '],
    ['bullet', '  '],
    ['hebrew1', '1 10 123'],
  ])('%s: %s', (format, expected) =>
    expect([1, 10, 123].map((value) => formatNumber(value, format)).join(' ')).toBe(expected),
  );

  it.each([
    [11, '十一'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [1010, '一千零一十'],
    [10_000, '一万'],
    [100_050, '十万零五十'],
    [0, '0'],
  ])('%i in words is %s', (value, words) => expect(formatNumber(value, 'chineseCounting')).toBe(words));

  it.each([
    [0, '⓪'],
    [20, '⑳'],
    [21, '㉑'],
    [36, '㊱'],
    [50, '㊿'],
  ])('%i in a circle is %s', (value, sign) => expect(formatNumber(value, 'decimalEnclosedCircle')).toBe(sign));
});
