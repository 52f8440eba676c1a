import { describe, expect, test } from 'vitest';
import { posterSvg } from '../../src/charts/chart.ts';
import {
  describeMeasure,
  describeNothing,
  describeScope,
  describeSeries,
  describeSource,
} from '../../src/charts/describe.ts';
import { wrap } from '../../src/charts/poster.ts';
import { measures } from '../../src/series/measures.ts';
import { selectSeries } from '../../src/series/select.ts';
import { defaultView, type View } from '../../src/series/view.ts';
import { countyOf, syntheticCounty } from '../support/county.ts';
import { theme } from '../support/render.ts';

const penalties = 'proactive.penalties.decisions';
const inForce = 'proactive.normative_documents.in_force';
type Table = Parameters<typeof countyOf>[2];
const of = (
  table: Table,
  part: Partial<View> = {},
  cell: typeof penalties | typeof inForce = penalties,
  years = [2023, 2024],
) => selectSeries(countyOf(cell, years, table), { ...defaultView('explore'), m: cell, ...part });

describe('describeSeries(series, lang)', () => {
  test.each<[string, Table, string, string]>([
    [
      'the highest, who it was before, zeros and gaps by name',
      { 甲镇: [10, 40], 乙镇: [20, 30], 丙乡: [1, 0], 丁镇: [3, '-'], 戊镇: [3, 'blank'], 己镇: [3, 'unreadable'] },
      '2024 年有 3 个乡镇有数，中位数 30 件（上年 3）。**甲镇 40 件**最多，上年最多的是乙镇（20，今年 30）；丙乡报告为 0。戊镇没有填，未见丁镇的年报，己镇的这个数读不出。',
      'In 2024, 3 townships have a figure; the median is 30 decisions (3 the year before). **甲镇 has the most, 40 ' +
        'decisions**; the year before it was 乙镇 (20, now 30); 丙乡 reported 0. 戊镇 left it blank; no report of 丁镇 was seen; ' +
        'the figure of 己镇 could not be read.',
    ],
    [
      'all zero is said as such, without a leader',
      { 甲镇: [0, 0], 乙镇: [0, 0] },
      '2024 年有 2 个乡镇有数，全部为 0。',
      'In 2024, 2 townships have a figure, all of them 0.',
    ],
    [
      'equal leaders are named together',
      { 甲镇: [1, 5], 乙镇: [1, 5] },
      '2024 年有 2 个乡镇有数。**甲镇、乙镇**都是最多的 5 件。',
      'In 2024, 2 townships have a figure. **甲镇 and 乙镇** share the highest figure, 5 decisions.',
    ],
    [
      'one township, one decision',
      { 甲镇: ['-', 1] },
      '2024 年有 1 个乡镇有数。**甲镇 1 件**最多。',
      'In 2024, 1 township has a figure. **甲镇 has the most, 1 decision**.',
    ],
    [
      'a year without any figure',
      { 甲镇: [1, '-'], 乙镇: [1, 'blank'] },
      '2024 年没有一个乡镇有这项数。',
      'No township has this figure for 2024.',
    ],
  ])('%s', (_, table, zh, en) => {
    expect(describeSeries(of(table), 'zh')).toBe(zh);
    expect(describeSeries(of(table), 'en')).toBe(en);
  });

  test('has no median of a part of the county, and does not compare across a change of meaning', () => {
    const part = of({ 甲镇: [1, 2], 乙镇: [2, 3], 丙镇: [3, 4] }, { town: ['990101100'], others: false });
    expect(describeSeries(part, 'zh')).not.toContain('中位数');
  });

  test('is a whole sentence for every measure in both languages', () => {
    const county = syntheticCounty(4);
    for (const { id } of measures)
      for (const lang of ['zh', 'en'] as const) {
        const text = describeSeries(selectSeries(county, { ...defaultView('explore'), m: id }), lang);
        expect(text).toMatch(lang === 'zh' ? /[^。]。$/ : /[^.]\.$/);
        expect(text).not.toMatch(/undefined|NaN|null|\[object/);
      }
  });
});

describe('describeNothing(series, lang)', () => {
  test('says that the form of the time lacks the item, and when it came', () => {
    const series = of({ 甲镇: ['not_in_form', 'not_in_form'] }, {}, inForce, [2019, 2020]);
    expect(describeNothing(series, 'zh')).toBe(
      '这 1 个乡镇在 2019–2020 年度都没有这项数：当时的表无此项，2021 年度起才有',
    );
    expect(describeNothing(series, 'en')).toContain('it exists from 2021 on');
  });

  test('says of places that none has enough townships for a median, not that these have no figure', () => {
    const series = of({ 甲县: ['blank', 'blank'], 乙县: ['blank', 'blank'] });
    const units = { level: 'county', by: 'median', townships: 4, relation: 'given', from: '' } as const;
    const spread = series.spread.map((one) => ({ ...one, n: 4 }));
    expect(describeNothing({ ...series, spread, units }, 'zh')).toMatch(
      /^这 2 个县在 2023–2024 年度各自都不足 3 个有数的乡镇/,
    );
  });
});

describe('describeScope(series, lang)', () => {
  test('names unit, place, years, table and article', () => {
    const series = of({ 甲镇: [1, 2], 乙街道: [2, 3] });
    expect(describeScope(series, 'zh')).toBe(
      '件／年。云泽县 2 个乡镇（街道），2023–2024 年度；年报表二（主动公开），《条例》第二十条第（六）项',
    );
    expect(describeScope(series, 'en')).toMatch(/^Decisions per year\. 2 townships of 云泽县, 2023–2024; table 2/);
  });

  test('says of how many townships a part is', () => {
    const part = of({ 甲镇: [1, 2], 乙镇: [2, 3] }, { town: ['990101100'], others: false });
    expect(describeScope(part, 'zh')).toContain('2 个乡镇中的 1 个');
  });
});

describe('describeSource(series, asOf, lang)', () => {
  test('counts the reports and dates the data', () => {
    expect(describeSource(of({ 甲镇: [1, '-'] }), '2025-04-18', 'zh')).toBe(
      '来源：各乡镇政府信息公开工作年度报告（2023–2024），共 1 份；截至 2025-04-18。',
    );
  });
});

describe('describeMeasure(series, lang)', () => {
  test('every measure has a name in both languages', () => {
    for (const measure of measures) {
      expect(describeMeasure({ measure }, 'zh')).toMatch(/[\u4e00-\u9fff].*（.+）$/);
      expect(describeMeasure({ measure }, 'en')).toMatch(/^[A-Z][^\u4e00-\u9fff]* \(.+\)$/);
    }
  });
});

describe('posterSvg(poster, theme)', () => {
  const poster = {
    title: 'A & <b>',
    note: '注',
    say: '**甲镇**最多。',
    source: '来源',
    svg: '<svg width="10" height="10"></svg>',
    width: 400,
    height: 100,
  };
  test('is one well-formed document around the chart, its texts escaped', () => {
    const svg = posterSvg(poster, theme);
    expect(svg).toContain('A &amp; &lt;b&gt;');
    expect(svg).toContain('甲镇最多。');
    expect(svg.match(/<svg /g)).toHaveLength(2);
    expect(svg).toMatch(/<svg x="24" y="\d+" width="10"/);
  });
});

describe('wrap(text, width, size)', () => {
  test.each([
    ['一二三四五六', 30, ['一二三', '四五六']],
    ['一二三，四五', 30, ['一二三，', '四五']],
    ['abc def', 10, ['abc', 'def']],
    ['', 30, []],
  ])('%s in %d px → %j', (text, width, lines) => {
    expect(wrap(text, width, 10)).toEqual(lines);
  });
});
