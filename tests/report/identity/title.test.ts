import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/document/document.ts';
import { findTitles } from '../../../src/report/identity/title.ts';
import { linesOf } from '../../../src/report/sections/lines.ts';

const titles = (text: string, before = text.length) => {
  const doc: Doc = { format: 'txt', text, blocks: [], meta: {} };
  return findTitles(linesOf(doc, []), before).map((line) => text.slice(...line.span).replace(/\s+/g, ''));
};

describe('findTitles(lines, before)', () => {
  it.each([
    '白芦镇2020年政府信息公开工作年度报告',
    '白芦镇2020年政府信息公开年报',
    '白芦镇2020年信息公开年度工作报告',
    '白芦镇2020年政务公开工作总结',
    '白芦镇2020年信息公开报告书',
    '2020年政府信息公开年度报告（公开版）',
    '《白芦镇2020年政府信息公开工作年度报告》',
    '关于白芦镇2020年度政府信息公开工作情况的报告',
    '**白芦镇2020年政府信息公开工作年度报告**',
    '白芦镇2020年政府信息公开\n工作年度报告',
    '白芦镇2020年政府信\n息公开工作年度报告',
    '澄川县白芦镇人民政府\n2020年\n政府信息公开工作年度报告',
    '澄川县\n白芦镇人民政府\n2020年政府信息公开工作年度报告',
  ])('finds %j', (title) => {
    const found = titles(`${title}\n一、总体情况\n好。`);
    expect(found).toEqual([title.replace(/\s+/g, '')]);
  });
  it.each(['2022年政府信息公开情况', '白芦镇2022年信息公开这一年', '白芦镇二〇二二年政务公开情况说明（公开版）'])(
    'takes the first line for a title in everyday words: %j',
    (title) => {
      expect(titles(`${title}\n好。`)).toEqual([title]);
      expect(titles(`各村：\n${title}\n好。`)).toEqual([]);
    },
  );
  it.each(['2022年政务公开工作要点', '政府信息公开情况', '2022年，政务公开情况', '白芦镇2022年防汛情况'])(
    'takes %j for none',
    (line) => {
      expect(titles(`${line}\n好。`)).toEqual([]);
    },
  );
  it('finds every repetition', () => {
    const title = '白芦镇2020年政府信息公开工作年度报告';
    expect(titles(`${title}\n一、总体情况\n${title}\n一、总体情况\n好。`)).toEqual([title, title]);
    expect(titles(`济南市历下区甲街道\n2020年政府信息公开年报\n2020年政府信息公开年报\n好。`)).toEqual([
      '济南市历下区甲街道2020年政府信息公开年报',
      '2020年政府信息公开年报',
    ]);
  });
  it('leaves page furniture and sentences out', () => {
    expect(titles('首页 > 政府信息公开年报\n白芦镇2020年政府信息公开年报\n好。')).toEqual([
      '白芦镇2020年政府信息公开年报',
    ]);
    expect(
      titles('根据要求，按照统一部署，现向社会公布\n澄川县白芦镇2020年政府信息公开工作年度报告\n全文如下。'),
    ).toEqual([]);
    expect(titles('现将2020年政府信息公开工作年度报告\n公布如下。')).toEqual([]);
  });
  it('leaves the properties of a page out', () => {
    const title = '2020年白芦镇政府信息公开年报';
    expect(titles(`生成日期 2021-01-09 发布机构 白芦镇\n主题分类 政府信息公开年报\n${title}\n好。`)).toEqual([title]);
    expect(titles(`组配分类 信息公开年度报告\n${title}\n好。`)).toEqual([title]);
  });
  it('looks no further than the first section', () => {
    const text = '一、总体情况\n好。\n白芦镇2020年政府信息公开年报';
    expect(titles(text, 0)).toEqual([]);
  });
  it('takes the beginning of a text without line breaks', () => {
    const title = '白芦镇2020年政府信息公开工作年度报告';
    expect(
      titles(
        `${title}一、总体情况我镇全年做了很多工作，取得了成绩，受到了群众好评，得到了上级肯定，明年还将继续努力做好各项公开工作。`,
      ),
    ).toEqual([title]);
  });
});
