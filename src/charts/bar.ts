import type { SeriesOption } from 'echarts';
import { formatNumber, type Words } from '../i18n/i18n.ts';
import { formatRelated } from '../i18n/units.ts';
import { latest, type Nothing, type Series, type SeriesRow } from '../series/series.ts';
import { type Chart, type Frame, isNarrow } from './frame.ts';
import {
  figureText,
  type Layer,
  medianName,
  newLayer,
  nothingColour,
  pageAxes,
  relationOf,
  unitOf,
  wordsOf,
} from './layer.ts';
import { linearScale, type Scale, textWidth } from './measure.ts';

const rowHeight = ({ theme }: Frame): number => theme.small + 15;
const barHeight = 13;

/** Where bars begin and end, and which row stands where. */
interface Bars {
  rows: readonly SeriesRow[];
  scale: Scale;
  key: readonly KeyEntry[];
  left: number;
  right: number;
  /** First row's upper edge; the axis stands above it. */
  top: number;
  height: number;
  /** The last figure of a row as written behind its bar. */
  text(row: SeriesRow): string;
  x(value: number): number;
  y(row: number): number;
}

/** The last year's values as bars from zero, the year before as a line across; townships without a figure last, with mark and word. */
export function drawBar(series: Series, frame: Frame): Chart {
  const words = wordsOf(series, frame.lang);
  const layer = newLayer(frame.theme);
  const bars = layout(series, frame, words);
  const { rows, height } = bars;
  drawTicks(layer, bars, unitOf(series, frame.lang), frame);
  drawKey(layer, bars, frame, medianOf(series));
  for (const [i, row] of rows.entries()) drawRow(layer, bars, row, i, frame, words);
  return {
    option: optionOf(bars, layer, frame),
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

/** The county's median of the last year, where it is to be shown. */
const medianOf = ({ spread, showMedian }: Series): number | null =>
  showMedian ? (spread[spread.length - 1]?.median ?? null) : null;

function layout(series: Series, frame: Frame, words: Words): Bars {
  const { theme, width } = frame;
  const rows = series.showGaps ? series.rows : series.rows.filter((row) => latest(row).value !== null);
  const values = [...rows.flatMap((row) => [latest(row).value ?? [], before(row) ?? []].flat()), medianOf(series) ?? 0];
  const scale = linearScale(values);
  const names = Math.max(0, ...rows.map((row) => textWidth(nameOf(row, frame), theme.small)));
  const text = (row: SeriesRow) => figureText(latest(row), words, relationOf(series));
  const numbers = Math.max(24, ...rows.map((row) => textWidth(text(row), theme.small)));
  const left = names + 20;
  const right = width - numbers - 14;
  const key = keyOf(series, frame, words, left);
  const top = 32 + theme.micro + (key[key.length - 1]?.y ?? 10) - 10;
  return {
    rows,
    scale,
    key,
    left,
    right,
    top,
    height: top + rows.length * rowHeight(frame) + 8,
    text,
    x: (value) => left + ((value - scale.min) / (scale.max - scale.min)) * (right - left),
    y: (i) => top + (i + 0.5) * rowHeight(frame),
  };
}

interface KeyEntry {
  kind: 'before' | 'median';
  text: string;
  x: number;
  y: number;
}

/** What the line across a bar and the dotted line are; in two lines where they do not fit into one. */
function keyOf(series: Series, { theme, width }: Frame, words: Words, left: number): KeyEntry[] {
  const year = series.years[series.years.length - 2];
  const median = medianOf(series);
  const key: KeyEntry[] = [];
  if (year !== undefined && series.rows.some((row) => before(row) !== null))
    key.push({ kind: 'before', text: words.chart.lastYear(year), x: left, y: 10 });
  if (median === null) return key;
  const text = `${medianName(series, words)} ${formatRelated(median, relationOf(series))}`;
  const beside = key[0] ? left + textWidth(key[0].text, theme.micro) + 28 : left;
  const fits = beside + 22 + textWidth(text, theme.micro) <= width;
  return [...key, { kind: 'median', text, x: fits ? beside : left, y: fits ? 10 : 16 + theme.micro }];
}

function drawKey(layer: Layer, { key, x, top, height }: Bars, { theme }: Frame, median: number | null): void {
  const dotted = { colour: theme.median, width: 1.6, dash: [1, 3], z: 6 };
  if (median !== null) layer.rule(x(median), top - 4, x(median), height - 8, dotted);
  for (const { kind, text, x, y } of key) {
    if (kind === 'before') layer.rule(x, y - 6, x, y + 6, { colour: theme.ink, width: 2 });
    else layer.rule(x, y, x + 16, y, dotted);
    layer.text(x + (kind === 'before' ? 8 : 22), y, text, { colour: theme.ink2 });
  }
}

/** Gridlines with their figures; where these would touch, only the first and the last are written. */
function drawTicks(layer: Layer, { scale, x, top, height, right }: Bars, unit: string, { theme, width }: Frame): void {
  const { ticks } = scale;
  const texts = ticks.map(({ value }, i) => formatNumber(value) + (i === ticks.length - 1 ? ` ${unit}` : ''));
  const widths = texts.map((text) => textWidth(text, theme.micro));
  const step = ticks.length > 1 ? x(ticks[1]!.value) - x(ticks[0]!.value) : right;
  const crowded = widths.some((w) => w + 8 > step);
  ticks.forEach(({ value }, i) => {
    const at = Math.round(x(value)) + 0.5;
    const axis = value === 0;
    layer.rule(at, top - 4, at, height - 8, { colour: axis ? theme.ink : theme.rule, width: 1, z: axis ? 6 : 0 });
    if (crowded && i > 0 && i < ticks.length - 1) return;
    const middle = Math.min(at, width - widths[i]! / 2);
    layer.text(middle, top - 14, texts[i]!, { colour: theme.ink3, align: 'center' });
  });
}

/** The figure of the year before, where it means the same and was not reckoned anew for the comparison. */
const before = (row: SeriesRow): number | null => (row.change?.anew ? null : (row.change?.before ?? null));

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
  layer.text(width, y, bars.text(row), {
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

function optionOf(bars: Bars, layer: Layer, frame: Frame): Chart['option'] {
  const page = pageAxes(frame.width, bars.height);
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
  const size = {
    left: bars.left,
    top: bars.top,
    width: bars.right - bars.left,
    height: bars.rows.length * rowHeight(frame),
  };
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
