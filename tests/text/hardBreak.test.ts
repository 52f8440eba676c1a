import { describe, expect, it } from 'vitest';
import { isHardBreak } from '../../src/text/hardBreak.ts';

describe('isHardBreak(line, next)', () => {
  it.each([
    ['全年在县政府门户网站公开信息。', '其中'],
    ['他们把它叫做“公开日在身边活动。”', '其中'],
    ['（以下简称《条例》和有关规定要求。)', '其中'],
    ['存在的问题主要有以下几个方面:', '其中'],
    ['一、总体情况', '全年公开信息若干条'],
    ['全年在县政府门户网站公开信息和动态', '二、主动公开政府信息情况'],
    ['全年在县政府门户网站公开信息和动态', '一是公开'],
    ['全年在县政府门户网站公开信息和动态', '2024年1月18日'],
    ['全年在县政府门户网站公开信息和动态', '二〇二四年一月十八日'],
    ['短行', '其中'],
  ])('is true between %s and %s', (line, next) => expect(isHardBreak(line, next)).toBe(true));

  it.each([
    ['全年在县政府门户网站公开政府信', '息八十六条，其中动态'],
    ['全年在县政府门户网站公开信息，其中', '动态八十六条'],
    ['全年在县政府门户网站公开信息共计', '86.5万条次'],
  ])('is false between %s and %s', (line, next) => expect(isHardBreak(line, next)).toBe(false));
});
