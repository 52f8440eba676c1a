import { describe, expect, test } from 'vitest';
import { drawChart, nearest, sharing } from '../../src/charts/chart.ts';
import { endLabels, placeLabels } from '../../src/charts/labels.ts';
import { plotOf } from '../../src/charts/plot.ts';
import { words } from '../../src/i18n/i18n.ts';
import { selectSeries } from '../../src/series/select.ts';
import { defaultView, type View } from '../../src/series/view.ts';
import { countyOf } from '../support/county.ts';
import { narrow, render, wide } from '../support/render.ts';

const ask = (part: Partial<View> = {}) => ({ ...defaultView('explore'), ...part });
/** Sixty townships with figures close together, each a little higher than the one before. */
const crowd = countyOf(
  'proactive.penalties.decisions',
  [2021, 2022],
  Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`第${i}乡`, [i % 7, Math.floor(i / 2)]])),
);
const box = { left: 80, right: 900, top: 60, bottom: 460 };

describe('placeLabels(plot, labels, frame)', () => {
  const series = selectSeries(crowd, ask({ town: ['990101100', '990101101', '990101102'] }));
  const plot = plotOf(series, box, 50);
  const all = endLabels(series, wide, words('zh'));
  const placed = placeLabels(plot, all, wide);

  test('all chosen ones and the median are there', () => {
    const names = placed.map(({ label }) => label.name);
    expect(names).toEqual(expect.arrayContaining(['第0乡', '第1乡', '第2乡', '中位数']));
  });

  test('none touches another, and none nobody chose stands further than a line from its own end', () => {
    const ys = placed.map(({ y }) => y).sort((a, b) => a - b);
    for (const [i, y] of ys.entries())
      if (i > 0) expect(y - ys[i - 1]!).toBeGreaterThanOrEqual(wide.theme.micro + 2 - 0.01);
    for (const { label, y } of placed)
      if (!label.bold) expect(Math.abs(y - plot.y(label.value))).toBeLessThanOrEqual(wide.theme.micro + 2);
    expect(placed.length).toBeLessThan(all.length);
  });

  test('those without a label are counted beside the years, where there are any', () => {
    const { texts } = render(series, 'line');
    expect(texts.map((t) => t.text)).toContain(`另 ${all.length - placed.length} 条未标名`);
    const few = render(selectSeries(crowd, ask({ town: ['990101100'], others: false })), 'line');
    expect(few.texts.some((t) => t.text.includes('未标名'))).toBe(false);
  });
});

describe('sharing(places, place)', () => {
  test('finds whom a pointer cannot tell from the one it shows', () => {
    const { places } = drawChart(selectSeries(crowd, ask({ top: 0 })), 'line', wide);
    const place = nearest(places, ...lastOf(places, '第20乡'), 'line')!;
    expect(sharing(places, place).map((p) => p.row.township.name)).toEqual(['第21乡']);
  });
});

const lastOf = (
  places: readonly { row: { township: { name: string } }; point: { year: number }; x: number; y: number }[],
  name: string,
) => {
  const { x, y } = places.find((p) => p.row.township.name === name && p.point.year === 2022)!;
  return [x, y] as const;
};

describe('drawMultiples with scales of their own', () => {
  const uneven = countyOf('proactive.penalties.decisions', [2021, 2022], {
    甲镇: [1, 4],
    乙镇: [100, 400],
    丙乡: [0, 0],
  });
  const rise = (part: Partial<View>, frame = wide) => {
    const { places } = drawChart(selectSeries(uneven, ask({ ...part, town: ['990101100'] })), 'multiples', frame);
    const [first, last] = places.filter((p) => p.row.township.name === '甲镇');
    return first!.y - last!.y;
  };

  test('a low figure is as high as its own scale makes it, and each scale states its upper end', () => {
    expect(rise({})).toBeLessThan(2);
    expect(rise({ free: true })).toBeGreaterThan(30);
    for (const frame of [wide, narrow]) {
      const said = render(selectSeries(uneven, ask({ free: true })), 'multiples', frame).texts.map((t) => t.text);
      expect(said).toEqual(expect.arrayContaining(['4', '400', '各图刻度不同：每格上沿的数是它自己的上限']));
    }
  });

  test('no median is drawn where scales differ', () => {
    const said = render(selectSeries(uneven, ask({ free: true })), 'multiples').texts.map((t) => t.text);
    expect(said.some((text) => text.includes('中位数'))).toBe(false);
  });
});
