import { describe, expect, test } from 'vitest';
import { runsOf } from '../../src/charts/runs.ts';
import { selectSeries } from '../../src/series/select.ts';
import { defaultView, type View } from '../../src/series/view.ts';
import { countyOf, syntheticCounty } from '../support/county.ts';
import { narrow, render, theme, wide } from '../support/render.ts';

const penalties = 'proactive.penalties.decisions';
const years = [2019, 2020, 2021, 2022];
const ask = (part: Partial<View> = {}) => ({ ...defaultView('explore'), median: false, ...part });
const county = countyOf(penalties, years, {
  甲镇: [10, 20, 'blank', 40],
  乙镇: [0, 5, '-', 8],
  丙乡: [30, 'unreadable', 12, 'blank'],
  丁街道: ['.', '.', 3, 0],
});
const only = (n: number, part: Partial<View> = {}) =>
  selectSeries(county, ask({ town: [`99010110${n}`], others: false, ...part }));
const near = (a: number, b: number) => Math.abs(a - b) < 1.5;

describe('drawLine(series, frame)', () => {
  test('the places it states are where ECharts draws', () => {
    const { chart, symbols } = render(selectSeries(county, ask({ top: 4 })), 'line');
    const figures = chart.places.filter((p) => p.point.value !== null && p.row.slot !== null);
    expect(figures.length).toBe(8);
    for (const p of figures) expect(symbols.some((s) => near(s.x, p.x) && near(s.y, p.y))).toBe(true);
  });

  test('a line never crosses a gap', () => {
    const { chart, lines } = render(only(0), 'line');
    const drawn = lines(theme.cat[0]!);
    const at = (year: number) => chart.places.find((p) => p.point.year === year && p.point.value !== null)!.x;
    expect(drawn.length).toBe(1);
    const xs = drawn[0]!.filter((_, i) => i % 2 === 0);
    expect(Math.min(...xs)).toBeCloseTo(at(2019), 0);
    expect(Math.max(...xs)).toBeCloseTo(at(2020), 0);
  });

  test('a reported zero is an open ring on the zero line, not a gap', () => {
    const { chart, symbols } = render(only(1), 'line');
    const zero = chart.places.find((p) => p.point.value === 0)!;
    const ring = symbols.find((s) => near(s.x, zero.x) && near(s.y, zero.y) && s.stroke === theme.cat[0])!;
    expect(ring.fill).toBe(theme.paper);
  });

  test('every township without a figure is listed below, by kind and name', () => {
    const { texts, chart } = render(selectSeries(county, ask({ top: 0 })), 'line');
    const words = texts.map((t) => t.text);
    for (const word of ['报告为 0', '未填', '未见年报', '无法读取', '尚未设立']) expect(words).toContain(word);
    expect(words).not.toContain('本表无此项');
    const below = chart.places.filter((p) => p.point.none !== null);
    expect(below).toHaveLength(6);
    expect(below.every((p) => p.y > 460)).toBe(true);
  });

  test('on phones the list is marks and counts, and only chosen townships are labelled', () => {
    const { texts } = render(selectSeries(county, ask({ town: ['990101100'] })), 'line', narrow);
    expect(texts.map((t) => t.text)).toContain('甲');
    expect(texts.map((t) => t.text)).not.toContain('乙镇');
    expect(texts.filter((t) => t.text === '1').length).toBe(8);
  });

  test('labels do not touch each other and stay in the drawing', () => {
    const { texts, chart } = render(selectSeries(syntheticCounty(), ask({ median: true })), 'line');
    const ends = texts.filter((t) => t.anchor === 'end' && t.x > 990).sort((a, b) => a.y - b.y);
    expect(ends.length).toBeGreaterThan(9);
    ends.forEach((t, i) => {
      if (i > 0) expect(t.y - ends[i - 1]!.y).toBeGreaterThanOrEqual(13.9);
    });
    for (const t of texts) expect(t.x >= 0 && t.x <= wide.width && t.y >= 0 && t.y <= chart.height).toBe(true);
  });

  test('labels carry the figures of the latest year', () => {
    const { texts } = render(selectSeries(county, ask({ top: 4 })), 'line');
    const words = texts.map((t) => t.text);
    for (const [name, value] of [
      ['甲镇', '40'],
      ['乙镇', '8'],
      ['丁街道', '0'],
    ])
      expect(words.filter((w) => w === name || w === value).length).toBeGreaterThanOrEqual(2);
  });

  test('says where the form changed, and whether the measure may cross it', () => {
    const say = (m: string) =>
      render(selectSeries(syntheticCounty(), ask({ m })), 'line')
        .texts.map((t) => t.text)
        .join();
    expect(say(penalties)).toContain('2021 版表式（本项口径相同，可跨版比较）');
    expect(say('applications.other_other.total')).toContain('口径不同');
    expect(say('disclosed')).not.toContain('版表式');
  });

  test('the median is dotted, the middle half a band, both only when asked for', () => {
    const svg = (median: boolean) => render(selectSeries(syntheticCounty(), ask({ median })), 'line').svg;
    expect(svg(true)).toContain(theme.band);
    expect(svg(true)).toContain(theme.median);
    expect(svg(false)).not.toContain(theme.band);
  });

  test('on a logarithmic scale zeros lie below the smallest figure and no line leads to them', () => {
    const { chart, lines } = render(only(1, { log: true }), 'line');
    const [zero, five] = [0, 5].map((v) => chart.places.find((p) => p.point.value === v)!);
    expect(zero!.y).toBeGreaterThan(five!.y);
    expect(lines(theme.cat[0]!)).toEqual([]);
  });

  test('never moves, and leaves colours to the page', () => {
    const { svg, chart } = render(selectSeries(county, ask({ top: 4 })), 'line');
    expect(chart.option.animation).toBe(false);
    expect(svg).not.toMatch(/<animate|@keyframes/);
    expect(svg).toContain('var(--cat-1)');
  });

  test('one year alone is drawn in the middle', () => {
    const { chart, symbols } = render(only(0, { time: { from: 2022, to: 2022 } }), 'line');
    const place = chart.places[0]!;
    expect(symbols.some((s) => near(s.x, place.x) && near(s.y, place.y))).toBe(true);
  });

  test('names of townships are text, never markup', () => {
    const hostile = countyOf(penalties, years, { '<img src=x onerror=alert(1)>{a|b}': [1, 2, 3, 4] });
    const { svg } = render(selectSeries(hostile, ask()), 'line');
    expect(svg).not.toContain('<img');
  });
});

describe('runsOf(points, shelved)', () => {
  const p = (value: number | null, joined = true) => ({ value, joined });
  test.each([
    [[p(1, false), p(2), p(3)], false, [[0, 3]]],
    [
      [p(1, false), p(null), p(3, false)],
      false,
      [
        [0, 1],
        [2, 1],
      ],
    ],
    [
      [p(1, false), p(2, false)],
      false,
      [
        [0, 1],
        [1, 1],
      ],
    ],
    [
      [p(1, false), p(0), p(3)],
      true,
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ],
    [[p(1, false), p(0), p(3)], false, [[0, 3]]],
    [[p(null), p(null)], false, []],
  ])('%j, %s → %j', (points, shelved, runs) => {
    expect(runsOf(points, shelved).map((r) => [r.from, r.values.length])).toEqual(runs);
  });
});
