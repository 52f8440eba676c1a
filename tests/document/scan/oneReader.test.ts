import { describe, expect, it } from 'vitest';
import { labelOf, proseOf } from '../../../src/document/scan/oneReader.ts';

describe('labelOf(text)', () => {
  it.each([
    ['行政规范性文件', '行政规范性文件'],
    ['1.属于国家秘密', '1.属于国家秘密'],
    ['12、其他', '12、其他'],
    ['行政许可145', '行政许可□'],
    ['3.其他0', '3.其他□'],
    ['2023', '□'],
    ['4 .其他', '4.其他'],
    ['3.危及“三安全', '3.危及三安全'],
  ])('%s', (text, label) => expect(labelOf(text)).toBe(label));
});

describe('proseOf(text)', () => {
  it.each([
    ['2023年公开信息1,126条，其中网站84件。', '2023年公开信息1,126条，其中网站84件。'],
    ['(2024年1月15日)', '(2024年1月15日)'],
    ['办结率100%', '办结率100%'],
    ['规章 0 0 12', '规章 □ □ □'],
    ['行政许可145', '行政许可□'],
    ['行政许可145行政处罚2', '行政许可□行政处罚□'],
    ['12.5', '□'],
    ['０', '□'],
  ])('%s', (text, prose) => expect(proseOf(text)).toBe(prose));
});
