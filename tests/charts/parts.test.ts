import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawBand, drawFormChanges, drawGrid, keyHeight, keyOf } from '../../src/charts/backdrop.ts';
import { describeScope } from '../../src/charts/describe.ts';
import { endLabels, labelRoom } from '../../src/charts/labels.ts';
import {
  type Layer,
  medianName,
  newLayer,
  nothingColour,
  nothingPaths,
  pageAxes,
  wordsOf,
} from '../../src/charts/layer.ts';
import { plotOf, scaleOf } from '../../src/charts/plot.ts';
import { drawStrip, stripHeight, stripRows } from '../../src/charts/strip.ts';
import { pageTheme, slotMarks, themeOf } from '../../src/charts/theme.ts';
import { words } from '../../src/i18n/i18n.ts';
import { selectSeries } from '../../src/series/select.ts';
import { isQuiet, nothings } from '../../src/series/series.ts';
import { defaultView, type View } from '../../src/series/view.ts';
import { countyOf, syntheticCounty } from '../support/county.ts';
import { narrow, theme, wide } from '../support/render.ts';

const penalties = 'proactive.penalties.decisions';
const years = [2019, 2020, 2021];
const zh = words('zh');
const ask = (part: Partial<View> = {}) => ({ ...defaultView('explore'), ...part });
const county = countyOf(penalties, years, {
  甲镇: [1, 'blank', 100],
  乙镇: [0, '-', 20],
  丙乡: [3, 'unreadable', 0],
  丁街道: ['.', 'blank', 'not_in_form'],
  戊镇: [2, 'blank', 4],
  己镇: [9, 'blank', 4],
});
const box = { left: 80, right: 900, top: 60, bottom: 460 };
const texts = (layer: Layer) =>
  layer.elements().flatMap((e) => {
    const { type, x, y, style } = e as { type: string; x: number; y: number; style: { text: string; fill: string } };
    return type === 'text' ? [{ x, y, ...style }] : [];
  });
const lines = (layer: Layer) =>
  layer.elements().flatMap((e) => {
    const { type, shape, style } = e as { type: string; shape: { points: number[][] }; style: { stroke: string } };
    return type === 'polyline' ? [{ points: shape.points, stroke: style.stroke }] : [];
  });

describe('plotOf(series, box, indent)', () => {
  test('spaces the years evenly from the indent to the right end', () => {
    const plot = plotOf(selectSeries(county, ask()), box, 50);
    expect([plot.x(0), plot.x(1), plot.x(2)]).toEqual([130, 511, 892]);
  });

  test('zero lies on the lower edge, the highest tick on the upper', () => {
    const plot = plotOf(selectSeries(county, ask()), box, 50);
    expect(plot.y(0)).toBe(460);
    expect(plot.y(plot.scale.max)).toBe(60);
  });

  test('negative figures lie below zero', () => {
    const signed = countyOf('proactive.licences.change', [2019, 2020], { 甲镇: [-4, 8] });
    const plot = plotOf(selectSeries(signed, ask({ m: 'proactive.licences.change' })), box, 50);
    expect(plot.y(-4)).toBeGreaterThan(plot.y(0));
    expect(plot.y(0)).toBeLessThan(460);
  });
});

describe('scaleOf(series)', () => {
  test('is logarithmic only where that can be drawn', () => {
    expect(scaleOf(selectSeries(county, ask({ log: true }))).shelf).not.toBeNull();
    const zeros = countyOf(penalties, years, { 甲镇: [0, 0, 0] });
    expect(scaleOf(selectSeries(zeros, ask({ log: true }))).shelf).toBeNull();
  });
});

describe('stripRows(series)', () => {
  const rows = stripRows(selectSeries(county, ask()));
  test('has a row per kind that occurs, zero first, in the order of the legend', () => {
    expect(rows.map((r) => r.kind)).toEqual(['zero', 'blank', 'not_in_form', 'not_seen', 'unreadable', 'not_due']);
    expect(rows[1]!.townships.map((list) => list.length)).toEqual([0, 4, 0]);
  });
  test('names the chosen first', () => {
    const chosen = stripRows(selectSeries(county, ask({ town: ['990101105'] })));
    expect(chosen[1]!.townships[1]![0]!.township.name).toBe('己镇');
  });
  test('is empty when those without a figure are not to be listed', () => {
    expect(stripRows(selectSeries(county, ask({ gaps: false })))).toEqual([]);
    expect(stripHeight([], wide)).toBe(0);
  });
});

describe('drawStrip(layer, plot, rows, frame, words, top)', () => {
  const draw = (frame: typeof wide, part: Partial<View> = {}) => {
    const series = selectSeries(county, ask(part));
    const layer = newLayer(theme);
    const places = drawStrip(layer, plotOf(series, box, 50), stripRows(series), frame, zh, 500);
    return { places, texts: texts(layer) };
  };

  test('writes as many names as fit, at most three, then how many there are', () => {
    const { texts } = draw(wide, { top: 0 });
    const blank = texts.filter((t) => t.y === texts.find((l) => l.text === '未填')!.y).map((t) => t.text);
    expect(blank).toEqual(['未填', '甲', '戊', '己', '等 4 个']);
  });

  test('a chosen township is named in its colour; only what is stated not to be published is in red', () => {
    const { texts } = draw(wide, { town: ['990101100'] });
    expect(texts.find((t) => t.text === '甲')!.fill).toBe(theme.catText[0]);
    expect(texts.some((t) => t.fill === theme.missing)).toBe(false);
    expect(nothingColour('not_published', theme)).toBe(theme.missing);
  });

  test('every one of them can be reached, also those not written out; zeros are reached in the plot', () => {
    const { places } = draw(wide, { top: 0 });
    expect(places.filter((p) => p.point.none === 'blank')).toHaveLength(4);
    expect(places.every((p) => p.point.value === null)).toBe(true);
  });

  test('on phones: mark and count', () => {
    const { texts } = draw(narrow, { top: 0 });
    expect(texts.filter((t) => /^[甲乙丙丁戊己]$/.test(t.text))).toEqual([]);
    expect(texts.map((t) => t.text)).toContain('4');
  });

  test('where it is so of all, it says all', () => {
    const none = countyOf(penalties, years, { 甲: ['-', 1, 1], 乙: ['-', 1, 1], 丙: ['-', 1, 1], 丁: ['-', 1, 1] });
    const series = selectSeries(none, ask());
    const layer = newLayer(theme);
    drawStrip(layer, plotOf(series, box, 50), stripRows(series), wide, zh, 500);
    expect(texts(layer).map((t) => t.text)).toEqual(['未收录', '全部 4 个']);
  });
});

const licences = 'proactive.licences.decisions' as const;

describe('endLabels(series, frame, words)', () => {
  test('chosen townships and the median on phones, all where there is room', () => {
    const series = selectSeries(county, ask({ town: ['990101101'] }));
    expect(endLabels(series, narrow, zh).map((l) => l.name)).toEqual(['乙', '中位数']);
    expect(endLabels(series, wide, zh).map((l) => l.name)).toEqual(['甲镇', '乙镇', '戊镇', '己镇', '丙乡', '中位数']);
  });

  test('a total that is the sum of its parts is a figure of its own kind', () => {
    const summed = syntheticCounty();
    const series = selectSeries(
      {
        ...summed,
        reports: summed.reports.map((r) => ({
          ...r,
          disclosed: { value: 97, approx: false, basis: r.year === 2024 ? ('derived' as const) : ('stated' as const) },
        })),
      },
      ask({ m: 'disclosed' }),
    );
    const derived = series.rows.flatMap((row) => row.points.filter((p) => p.derived));
    expect(derived.length).toBeGreaterThan(0);
    expect(derived.every((p) => p.year === 2024 && p.value === 97)).toBe(true);
    expect(describeScope(series, 'zh')).toContain(`其中 ${derived.length} 个未写总数`);
    expect(describeScope(series, 'en')).toContain('the sum of the stated parts');
  });

  test('figures that were read from scans are told of the cells they are of', () => {
    const county = syntheticCounty();
    const [all, some] = county.reports;
    const scanned = {
      ...county,
      reports: [
        { ...all!, scanned: 'all' as const },
        { ...some!, scanned: [licences] as const },
      ],
    };
    const reading = (m: string) => selectSeries(scanned, ask({ m }));
    const points = (m: string) => reading(m).rows.flatMap((row) => row.points.filter((p) => p.scanned));
    expect(points(licences)).toHaveLength(2);
    expect(points('proactive.penalties.decisions')).toHaveLength(1);
    expect(describeScope(reading(licences), 'zh')).toContain('其中 2 个读自扫描件');
    expect(describeScope(selectSeries(county, ask({ m: licences })), 'zh')).not.toContain('扫描');
  });

  test('approximate figures say so, and make room for it', () => {
    const about = syntheticCounty();
    const series = selectSeries(
      {
        ...about,
        reports: about.reports.map((r) => ({ ...r, disclosed: { value: 97, approx: true, basis: 'stated' as const } })),
      },
      ask({ m: 'disclosed' }),
    );
    const labels = endLabels(series, wide, zh);
    expect(labels[0]!.text).toBe('约 97');
    expect(labelRoom(labels, wide)).toBeGreaterThan(
      labelRoom(
        labels.map((l) => ({ ...l, text: '97' })),
        wide,
      ),
    );
  });
});

describe('medianName(series, words)', () => {
  test('of a part of the county it is still the county’s', () => {
    expect(medianName(selectSeries(county, ask()), zh)).toBe('中位数');
    expect(medianName(selectSeries(county, ask({ town: ['990101100'], others: false })), zh)).toBe('全县中位数');
  });
});

describe('drawGrid(layer, plot, frame, unit)', () => {
  test('one line per tick, values above their left end, the unit once', () => {
    const series = selectSeries(county, ask({ median: false }));
    const layer = newLayer(theme);
    const plot = plotOf(series, box, 50);
    drawGrid(layer, plot, wide, '件');
    expect(texts(layer).map((t) => t.text)).toEqual(['0', '20', '40', '60', '80', '100 件']);
    expect(lines(layer).map((l) => l.stroke)).toEqual([theme.ink, ...Array(5).fill(theme.rule)]);
    for (const [i, t] of texts(layer).entries()) expect(t.y).toBeLessThan(lines(layer)[i]!.points[0]![1]!);
  });

  test('the shelf of a logarithmic scale is labelled 0', () => {
    const series = selectSeries(county, ask({ log: true, median: false }));
    const layer = newLayer(theme);
    drawGrid(layer, plotOf(series, box, 50), wide, '件');
    expect(texts(layer).map((t) => t.text)).toEqual(['1', '2', '5', '10', '20', '50', '100 件', '0']);
  });
});

describe('drawFormChanges(layer, plot, series, frame, words)', () => {
  const draw = (m: string, frame = wide, time: View['time'] = { from: 'earliest', to: 'latest' }) => {
    const series = selectSeries(syntheticCounty(), ask({ m, time }));
    const layer = newLayer(theme);
    drawFormChanges(layer, plotOf(series, box, 50), series, frame, zh);
    return { layer, plot: plotOf(series, box, 50) };
  };
  test('stands halfway between 2020 and 2021', () => {
    const { layer, plot } = draw(penalties);
    const middle = (plot.x(1) + plot.x(2)) / 2;
    expect(Math.abs(lines(layer)[0]!.points[0]![0]! - middle)).toBeLessThanOrEqual(1);
  });
  test.each<[string, string[]]>([
    [penalties, ['2019 版表式', '2021 版表式（本项口径相同，可跨版比较）']],
    ['applications.other_other.total', ['2019 版表式', '2021 版表式（两版口径不同，不跨版连线）']],
    ['proactive.fees.amount', ['2019 版表式', '2021 版表式']],
    ['disclosed', []],
  ])('%s: %j', (m, said) => {
    expect(texts(draw(m).layer).map((t) => t.text)).toEqual(said);
  });
  test('is not drawn where all years have one form', () => {
    expect(draw(penalties, wide, { from: 2021, to: 'latest' }).layer.elements()).toEqual([]);
  });
});

describe('drawBand(layer, plot, series, frame)', () => {
  test('breaks where the median breaks', () => {
    const count = (m: string) => {
      const series = selectSeries(syntheticCounty(), ask({ m }));
      const layer = newLayer(theme);
      drawBand(layer, plotOf(series, box, 50), series, wide);
      return layer.elements().length;
    };
    expect(count(penalties)).toBe(1);
    expect(count('applications.other_other.total')).toBe(2);
  });
});

describe('keyOf(series, frame, words, left)', () => {
  test('names what is drawn, and no more', () => {
    const key = (part: Partial<View>) =>
      keyOf(selectSeries(syntheticCounty(), ask(part)), wide, zh, 0).map((k) => k.kind);
    expect(key({})).toEqual(['band', 'median', 'others']);
    expect(key({ median: false })).toEqual(['others']);
    expect(key({ top: 0 })).toEqual(['band', 'median']);
  });
  test('takes a second line where the first is full', () => {
    const series = selectSeries(syntheticCounty(), ask());
    expect(keyHeight(keyOf(series, wide, zh, 0))).toBe(0);
    const english = keyOf(series, { ...narrow, lang: 'en' }, words('en'), 0);
    expect(keyHeight(english)).toBeGreaterThan(0);
    expect(english.every((k) => k.x < narrow.width)).toBe(true);
  });
});

describe('newLayer(theme)', () => {
  test('every kind of nothing has a mark of its own', () => {
    const drawn = [...nothings, 'zero' as const].map((kind) => {
      const layer = newLayer(theme);
      layer.mark(10, 20, kind);
      const [scatter] = layer.series() as unknown as [
        { data: { value: number[]; symbol: string; symbolSize: number }[] },
      ];
      expect(scatter.data[0]!.value).toEqual([10, 20]);
      return `${scatter.data[0]!.symbol} ${scatter.data[0]!.symbolSize}`;
    });
    // what is no gap in the record shares the dot
    expect(new Set(drawn).size).toBe(drawn.length - nothings.filter(isQuiet).length + 1);
    expect(new Set(Object.values(nothingPaths)).size).toBe(5);
  });

  test('lies on axes that span the chart in pixels, downwards', () => {
    const { xAxis, yAxis } = pageAxes(800, 300);
    expect([xAxis.max, yAxis.max, yAxis.inverse, xAxis.show]).toEqual([800, 300, true, false]);
  });
});

describe('themeOf(token, large)', () => {
  const css = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');
  const asked: string[] = [];
  themeOf((name) => {
    asked.push(name);
    return name;
  });

  test('asks only for tokens there are, each with a light and a dark value', () => {
    for (const name of asked) expect(css.split(`${name}:`).length - 1, name).toBeGreaterThanOrEqual(2);
  });

  test('in the page tokens pass through, so that one drawing serves light and dark', () => {
    expect(pageTheme().cat[0]).toBe('var(--cat-1)');
    expect(pageTheme().seq).toHaveLength(7);
  });

  test('large type is larger, its lines thicker', () => {
    const [small, large] = [pageTheme(), pageTheme(true)];
    for (const size of ['micro', 'small', 'pin', 'context'] as const) expect(large[size]).toBeGreaterThan(small[size]);
    expect(small.micro).toBeGreaterThanOrEqual(12);
  });

  test('eight slots differ by symbol and by dash', () => {
    expect(new Set(slotMarks.map((m) => `${m.symbol} ${m.rotate} ${m.hollow}`)).size).toBe(8);
    expect(new Set(slotMarks.map((m) => String(m.dash))).size).toBe(8);
  });
});

describe('wordsOf(series, lang)', () => {
  test('a cell is left blank, a sentence is not written', () => {
    const blank = (m: string) => wordsOf(selectSeries(county, ask({ m })), 'zh').chart.nothing.blank;
    expect(blank('proactive.penalties.decisions')).toBe('未填');
    expect(blank('disclosed')).toBe('未写');
    expect(blank('days_late')).toBe('未填');
  });
});
