import { describe, expect, test } from 'vitest';
import { drawChart, hasFigures, nearest, neighbour } from '../../src/charts/chart.ts';
import { classesOf, classOf, limitsOf } from '../../src/charts/classes.ts';
import { selectSeries } from '../../src/series/select.ts';
import { latest } from '../../src/series/series.ts';
import { defaultView, type View } from '../../src/series/view.ts';
import { countyOf, syntheticCounty } from '../support/county.ts';
import { narrow, render, wide } from '../support/render.ts';

const penalties = 'proactive.penalties.decisions';
const ask = (part: Partial<View> = {}) => ({ ...defaultView('explore'), ...part });
const county = countyOf(penalties, [2021, 2022, 2023], {
  甲镇: [3, 12, 40],
  乙镇: [0, 5, 'blank'],
  丙乡: ['-', 'unreadable', 0],
  丁街道: ['.', 8, 'not_in_form'],
});
const series = selectSeries(county, ask());
const near = (a: number, b: number) => Math.abs(a - b) < 1.5;

describe('drawBar(series, frame)', () => {
  const { chart, texts, svg } = render(series, 'bar');
  const bars = [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)l([\d.]+) 0l0 ([\d.]+)[^>]*fill="var\(--accent\)"/g)];

  test('bars start at zero and end where the place says', () => {
    const place = chart.places.find((p) => p.row.township.name === '甲镇')!;
    const bar = bars.find((b) => near(Number(b[2]) + Number(b[4]) / 2, place.y))!;
    expect(near(Number(bar[1]) + Number(bar[3]), place.x)).toBe(true);
  });

  test('only figures above zero have a bar; a zero is written, nothings come last with mark and word', () => {
    expect(bars.filter((b) => Number(b[3]) > 0)).toHaveLength(1);
    const order = chart.places.map((p) => p.row.township.name);
    expect(order).toEqual(['甲镇', '丙乡', '乙镇', '丁街道']);
    const words = texts.map((t) => t.text);
    expect(words).toEqual(expect.arrayContaining(['40', '0', '未填', '本表无此项', '竖线为 2022 年']));
  });

  test('without gaps only townships with a figure stand', () => {
    const { chart: bare } = render(selectSeries(county, ask({ gaps: false })), 'bar');
    expect(bare.places.map((p) => p.row.township.name)).toEqual(['甲镇', '丙乡']);
  });
});

describe('drawHeatmap(series, frame)', () => {
  const { chart, texts, svg } = render(series, 'heatmap');

  test('every year of every township has a place; figures stand in their cells', () => {
    expect(chart.places).toHaveLength(12);
    for (const { point, x, y } of chart.places)
      if (point.value !== null)
        expect(texts.some((t) => t.text === `${point.value}` && near(t.x, x) && Math.abs(t.y - y) < 7)).toBe(true);
  });

  test('a zero is no step of the ramp', () => {
    const fills = [...svg.matchAll(/fill="var\(--seq-(\d)\)"/g)].length;
    const positive = chart.places.filter((p) => (p.point.value ?? 0) > 0).length;
    const classes = classesOf([3, 12, 40, 0, 5, 0, 8], (low) => low).length;
    expect(fills).toBe(positive + classes);
  });

  test('names the kinds of nothing that occur, and only those', () => {
    const words = texts.map((t) => t.text);
    expect(words).toEqual(expect.arrayContaining(['未填', '本表无此项', '未见年报', '无法读取', '尚未设立']));
    expect(
      render(selectSeries(county, ask({ town: ['990101100'], others: false })), 'heatmap').texts.map((t) => t.text),
    ).not.toContain('未填');
  });

  test('in cells too narrow for them only zeros are written', () => {
    const years = Array.from({ length: 12 }, (_, i) => 2013 + i);
    const long = countyOf(penalties, years.slice(6), { 甲镇: [0, 5, 7, 9, 0, 3] });
    const tight = render(selectSeries(long, ask()), 'heatmap', { ...narrow, width: 200 });
    expect(tight.texts.map((t) => t.text).filter((t) => /^\d$/.test(t))).toEqual(['0', '0']);
  });
});

describe('drawMultiples(series, frame)', () => {
  test('one panel per township on one scale, each with name and latest figure', () => {
    const { chart, texts } = render(series, 'multiples');
    expect(chart.places).toHaveLength(12);
    const words = texts.map((t) => t.text);
    expect(words).toEqual(expect.arrayContaining(['甲', '乙', '丙', '40', '各图同一刻度，0–40 件']));
    const at = (name: string, value: number) =>
      chart.places.find((p) => p.row.township.name === name && p.point.value === value)!;
    expect(at('丙乡', 0).y - chart.places[0]!.y).toBe(at('丙乡', 0).y - at('甲镇', 3).y);
  });

  test('two columns on phones', () => {
    const { chart } = render(selectSeries(syntheticCounty(), ask()), 'multiples', narrow);
    const firsts = chart.places.filter((p) => p.point.year === 2019).map((p) => Math.round(p.x));
    expect(new Set(firsts).size).toBe(2);
  });
});

describe('drawChart(series, drawing, frame)', () => {
  test.each(['line', 'bar', 'heatmap', 'multiples'] as const)(
    '%s accounts for every township, in any width',
    (drawing) => {
      const all = selectSeries(syntheticCounty(5), ask());
      for (const frame of [wide, narrow, { ...wide, lang: 'en' as const }]) {
        const chart = drawChart(all, drawing, frame);
        const last = new Set(chart.places.filter((p) => p.point.year === 2024).map((p) => p.row.township.code));
        expect(last.size).toBe(18);
        for (const p of chart.places) expect(Number.isFinite(p.x) && Number.isFinite(p.y)).toBe(true);
        for (const p of chart.places)
          expect(p.y >= 0 && p.y <= chart.height && p.x >= 0 && p.x <= frame.width).toBe(true);
      }
    },
  );

  test.each(['line', 'bar', 'heatmap', 'multiples'] as const)('%s of nothing at all does not fail', (drawing) => {
    const nothing = selectSeries(countyOf(penalties, [2022], { 甲镇: ['-'] }), ask());
    expect(hasFigures(nothing)).toBe(false);
    expect(() => render(nothing, drawing)).not.toThrow();
    const noYears = selectSeries(county, ask({ time: { from: 2030, to: 2031 } }));
    expect(hasFigures(noYears)).toBe(false);
  });
});

describe('classesOf(values, open)', () => {
  const open = (low: string) => `${low} 以上`;
  test.each([
    [[1, 1, 1], ['1 以上']],
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      ['1–2', '3–4', '5', '6', '7', '8 以上'],
    ],
    [[], []],
    [[0, 0], []],
  ])('%j → %j', (values, labels) => {
    expect(classesOf(values, open).map((c) => c.label)).toEqual(labels);
  });

  test('every figure above 0 has a class, and limits rise', () => {
    const values = [1, 4, 19, 22, 22, 57, 146, 142, 88];
    const limits = limitsOf(values);
    expect(limits).toEqual([...limits].sort((a, b) => a - b));
    for (const v of values) expect(classOf(v, classesOf(values, open))).not.toBeNull();
    expect(classOf(0, classesOf(values, open))).toBeNull();
  });
});

describe('nearest(places, x, y, drawing)', () => {
  const { places } = drawChart(series, 'line', wide);
  test('finds the mark under the pointer, and nothing far from all', () => {
    const target = places.find((p) => p.point.value === 40)!;
    expect(nearest(places, target.x + 3, target.y - 2, 'line')).toBe(target);
    expect(nearest(places, target.x - 150, target.y, 'line')).toBeNull();
  });

  test('in bars the whole row counts', () => {
    const bars = drawChart(series, 'bar', wide).places;
    expect(nearest(bars, 990, bars[2]!.y + 4, 'bar')).toBe(bars[2]);
  });
});

describe('neighbour(places, from, key)', () => {
  const { places } = drawChart(series, 'heatmap', wide);
  const start = places[0]!;
  test('goes along the years and down the townships, and stops at the ends', () => {
    const right = neighbour(places, start, 'right');
    expect([right.row, right.point.year]).toEqual([start.row, 2022]);
    expect(neighbour(places, start, 'left')).toBe(start);
    expect(neighbour(places, start, 'up')).toBe(start);
    expect(neighbour(places, start, 'down').row).toBe(series.rows[1]);
    expect(latest(neighbour(places, start, 'down').row).value).toBe(0);
  });
});
