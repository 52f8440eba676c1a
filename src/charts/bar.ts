import type { SeriesOption } from 'echarts';
import { formatNumber, type Words, words as wordsOf } from '../i18n/i18n.ts';
import { latest, type Nothing, type Series, type SeriesRow } from '../series/series.ts';
import { type Chart, type Frame, isNarrow } from './frame.ts';
import { figureText, type Layer, newLayer, nothingColour, pageAxes } from './layer.ts';
import { linearScale, type Scale, textWidth } from './measure.ts';

const rowHeight = ({ theme }: Frame): number => theme.small + 15;
const barHeight = 13;
const top = 44;

/** Where bars begin and end, and which row stands where. */
interface Bars {
  rows: readonly SeriesRow[];
  scale: Scale;
  left: number;
  right: number;
  x(value: number): number;
  y(row: number): number;
}

/** The last year's values as bars from zero, the year before as a line across; townships without a figure last, with mark and word. */
export function drawBar(series: Series, frame: Frame): Chart {
  const words = wordsOf(frame.lang);
  const layer = newLayer(frame.theme);
  const rows = series.showGaps ? series.rows : series.rows.filter((row) => latest(row).value !== null);
  const bars = layout(rows, frame, words);
  const height = top + rows.length * rowHeight(frame) + 8;
  drawAxis(layer, bars, series, frame, words, height);
  for (const [i, row] of rows.entries()) drawRow(layer, bars, row, i, frame, words);
  return {
    option: optionOf(bars, layer, frame, height),
    height,
    places: rows.map((row, i) => {
      const point = latest(row);
      return { row, point, x: bars.x(point.value ?? 0), y: bars.y(i) };
    }),
    crosshair: null,
  };
}

const nameOf = ({ township: { name, short } }: SeriesRow, frame: Frame): string =>
  isNarrow(frame) || name.length > 8 ? short : name;

function layout(rows: readonly SeriesRow[], frame: Frame, words: Words): Bars {
  const { theme, width } = frame;
  const values = rows.flatMap((row) => row.points.slice(-2).flatMap((p) => p.value ?? []));
  const scale = linearScale(values);
  const names = Math.max(0, ...rows.map((row) => textWidth(nameOf(row, frame), theme.small)));
  const numbers = Math.max(24, ...rows.map((row) => textWidth(figureText(latest(row), words), theme.small)));
  const left = names + 20;
  const right = width - numbers - 14;
  const x = (value: number) => left + ((value - scale.min) / (scale.max - scale.min)) * (right - left);
  return {
    rows,
    scale,
    left,
    right,
    x,
    y: (i) => top + (i + 0.5) * rowHeight(frame),
  };
}

function drawAxis(
  layer: Layer,
  bars: Bars,
  series: Series,
  { theme, lang }: Frame,
  words: Words,
  height: number,
): void {
  const unit = wordsOf(lang).shell.units[series.measure.unit];
  const { ticks } = bars.scale;
  ticks.forEach(({ value }, i) => {
    const x = Math.round(bars.x(value)) + 0.5;
    const axis = value === 0;
    layer.rule(x, top - 4, x, height - 8, { colour: axis ? theme.ink : theme.rule, width: 1, z: axis ? 6 : 0 });
    const last = i === ticks.length - 1;
    layer.text(x, top - 14, formatNumber(value) + (last ? ` ${unit}` : ''), { colour: theme.ink3, align: 'center' });
  });
  const year = series.years[series.years.length - 2];
  if (year !== undefined && series.rows.some((row) => before(row) !== null)) {
    layer.rule(bars.left, 4, bars.left, 16, { colour: theme.ink, width: 2 });
    layer.text(bars.left + 8, 10, words.chart.lastYear(year), { colour: theme.ink2 });
  }
  const { median } = series.spread[series.spread.length - 1] ?? { median: null };
  if (!series.showMedian || median === null) return;
  const x = bars.x(median);
  layer.rule(x, top - 4, x, height - 8, { colour: theme.median, width: 1.6, dash: [1, 3], z: 6 });
  const left = bars.left + (year === undefined ? 0 : textWidth(words.chart.lastYear(year), theme.micro) + 28);
  layer.rule(left, 10, left + 16, 10, { colour: theme.median, width: 1.6, dash: [1, 3] });
  layer.text(left + 22, 10, `${words.chart.median} ${formatNumber(median)}`, { colour: theme.ink2 });
}

/** The figure of the year before, where it means the same. */
const before = (row: SeriesRow): number | null => row.change?.before ?? null;

function drawRow(layer: Layer, bars: Bars, row: SeriesRow, i: number, frame: Frame, words: Words): void {
  const { theme, width } = frame;
  const y = bars.y(i);
  const { value, none } = latest(row);
  layer.text(0, y, nameOf(row, frame), { size: theme.small, colour: theme.ink, bold: row.chosen });
  if (none) {
    drawNothing(layer, bars.x(0) + 10, y, none, frame, words);
    return;
  }
  const last = before(row);
  if (last !== null)
    for (const [colour, width] of [
      [theme.paper, 5],
      [theme.ink, 2],
    ] as const)
      layer.rule(bars.x(last), y - 9, bars.x(last), y + 9, { colour, width, z: 6 });
  if (value === 0) layer.mark(bars.x(0), y, 'zero', theme.ink2);
  layer.text(width, y, figureText(latest(row), words), {
    size: theme.small,
    colour: theme.ink,
    align: 'right',
    bold: row.chosen,
  });
}

function drawNothing(layer: Layer, x: number, y: number, kind: Nothing, { theme }: Frame, words: Words): void {
  layer.mark(x, y, kind);
  layer.text(x + 10, y, words.chart.nothing[kind], { colour: nothingColour(kind, theme), size: theme.small });
}

function optionOf(bars: Bars, layer: Layer, frame: Frame, height: number): Chart['option'] {
  const page = pageAxes(frame.width, height);
  const bar = {
    type: 'bar',
    id: 'values',
    xAxisId: 'plot',
    yAxisId: 'plot',
    silent: true,
    barWidth: barHeight,
    z: 3,
    emphasis: { disabled: true },
    itemStyle: { color: frame.theme.accent },
    data: bars.rows.map((row) => latest(row).value),
  } as SeriesOption;
  const size = { left: bars.left, top, width: bars.right - bars.left, height: bars.rows.length * rowHeight(frame) };
  return {
    animation: false,
    grid: [{ id: 'plot', ...size }, page.grid],
    xAxis: [
      { id: 'plot', gridId: 'plot', type: 'value', min: bars.scale.min, max: bars.scale.max, show: false },
      page.xAxis,
    ],
    yAxis: [
      {
        id: 'plot',
        gridId: 'plot',
        type: 'category',
        inverse: true,
        data: bars.rows.map((r) => r.township.code),
        show: false,
      },
      page.yAxis,
    ],
    graphic: { elements: layer.elements() as [] },
    series: [bar, ...layer.series()],
  };
}
