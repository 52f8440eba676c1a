import { describe, expect, it } from 'vitest';
import { collapse, lineBreak, splitParagraphs } from '../../src/document/inline.ts';

describe('collapse(raw)', () => {
  it.each([
    ['a  b\n c', 'a b c'],
    ['政府\n  信息', '政府信息'],
    ['公开\n86', '公开 86'],
    ['总\u00a0\u00a0计', '总 计'],
    ['总　　计', '总　　计'],
  ])('%j → %j', (raw, text) => expect(collapse(raw)).toBe(text));
});

describe('splitParagraphs(raw)', () => {
  const br = lineBreak;
  it('keeps single breaks inside a paragraph', () =>
    expect(splitParagraphs(`石桥镇人民政府${br}2023年年度报告`)).toEqual(['石桥镇人民政府\n2023年年度报告']));
  it('starts a paragraph after an empty line and at an indent', () =>
    expect(splitParagraphs(`一、总体情况${br}${br}甲${br}　　乙${br}&丙`)).toEqual(['一、总体情况', '甲', '乙\n&丙']));
  it('has nothing for white space', () => expect(splitParagraphs(` ${br}\n`)).toEqual([]));
});
