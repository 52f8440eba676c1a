import type { SeriesOption } from 'echarts';
import type { Series, SeriesRow } from '../series/series.ts';
import { drawBand, drawFormChanges, drawGrid, drawKey, drawYears, keyHeight, keyOf } from './backdrop.ts';
import { type Chart, type Frame, isNarrow, type Place } from './frame.ts';
import { drawEarlyEnds, drawEndLabels, endLabels, labelRoom } from './labels.ts';
import { newLayer, pageAxes, unitOf, wordsOf } from './layer.ts';
import { type Plot, plotHeight, plotOf } from './plot.ts';
import { type Run, runsOf } from './runs.ts';
import { drawStrip, stripHeight, stripLabelWidth, stripRows } from './strip.ts';
import { slotMarks, type Theme } from './theme.ts';

/** Values over the years, one line per township; a line never crosses a gap. */
export function drawLine(series: Series, frame: Frame): Chart {
  const words = wordsOf(series, frame.lang);
  const layer = newLayer(frame.theme);
  const strip = stripRows(series);
  const labels = endLabels(series, frame, words);
  const left = isNarrow(frame) ? 0 : Math.max(48, stripLabelWidth(strip, frame, words) + 16);
  const room = Math.max(labelRoom(labels, frame), isNarrow(frame) ? stripLabelWidth(strip, frame, words) + 6 : 0);
  const key = keyOf(series, frame, words, left);
  const top = 60 + keyHeight(key);
  const bottom = top + plotHeight(frame);
  const indent = isNarrow(frame) ? 20 : 52;
  const plot = plotOf(series, { left, right: frame.width - room, top, bottom }, indent);
  if (series.showMedian) drawBand(layer, plot, series, frame);
  drawGrid(layer, plot, frame, unitOf(series, frame.lang));
  drawFormChanges(layer, plot, series, frame, words);
  drawKey(layer, key, frame);
  drawYears(layer, plot, frame);
  drawEndLabels(layer, plot, labels, frame);
  drawEarlyEnds(layer, plot, series, frame);
  const listed = drawStrip(layer, plot, strip, frame, words, bottom + 34);
  const height = bottom + 30 + stripHeight(strip, frame);
  return {
    option: optionOf(plot, [...linesOf(series, plot, frame), ...layer.series()], layer.elements(), frame.width, height),
    height,
    places: [...placesOf(series.rows, plot), ...listed],
    crosshair: [top, bottom],
  };
}

/** Axes in the plot's own units, hidden: gridlines and labels are drawn by the layer. */
function optionOf(
  plot: Plot,
  series: SeriesOption[],
  elements: object[],
  chartWidth: number,
  height: number,
): Chart['option'] {
  const page = pageAxes(chartWidth, height);
  const { top, years, scale } = plot;
  const single = years.length === 1;
  const left = single ? plot.left : plot.x(0);
  const width = single ? 2 * (plot.x(0) - plot.left) : plot.x(years.length - 1) - left;
  const main = { id: 'plot', left, top, width, height: plot.bottom - top };
  return {
    animation: false,
    grid: [main, page.grid],
    xAxis: [
      { id: 'plot', gridId: 'plot', type: 'category', boundaryGap: single, data: years.map(String), show: false },
      page.xAxis,
    ],
    yAxis: [{ id: 'plot', gridId: 'plot', type: 'value', min: scale.min, max: scale.max, show: false }, page.yAxis],
    graphic: { elements: elements as [] },
    series,
  };
}

const placesOf = (rows: readonly SeriesRow[], plot: Plot): Place[] =>
  rows.flatMap((row) =>
    row.points.flatMap((point, i) =>
      point.value === null ? [] : [{ row, point, x: plot.x(i), y: plot.y(point.value) }],
    ),
  );

/** Grey lines first, then the median, then the chosen ones, each over a halo of paper. */
function linesOf(series: Series, plot: Plot, frame: Frame): SeriesOption[] {
  const { theme } = frame;
  const grey = series.rows.filter((row) => row.slot === null);
  const chosen = series.rows.filter((row) => row.slot !== null).sort((a, b) => b.slot! - a.slot!);
  const median = series.showMedian
    ? runsOf(
        series.spread.map((s) => ({ value: s.median, joined: s.joined })),
        plot.scale.shelf !== null,
      )
    : [];
  return [
    ...(grey.length > 0 ? [greyLines(grey, plot, theme)] : []),
    ...median.flatMap((run, n) => [
      halo(`median:${n}`, run, plot, theme, 4, 3),
      bare(`median:${n}`, run, plot, { color: theme.median, width: 1.6, type: [1, 3], cap: 'round' }, 3),
    ]),
    ...chosen.flatMap((row) => chosenLines(row, row.slot!, plot, theme, series.patterns)),
  ];
}

type LineStyle = { color: string; width: number; type?: 'solid' | readonly number[]; cap?: 'round' };

const data = ({ from, values }: Run, plot: Plot) => values.map((v, i) => [from + i, plot.scale.of(v)]);
const common = {
  type: 'line',
  xAxisId: 'plot',
  yAxisId: 'plot',
  silent: true,
  connectNulls: false,
  emphasis: { disabled: true },
};

const bare = (id: string, run: Run, plot: Plot, lineStyle: LineStyle, z: number) =>
  ({
    ...common,
    id,
    symbol: 'none',
    lineStyle: { ...lineStyle, join: 'round' },
    z,
    data: data(run, plot),
  }) as SeriesOption;

const halo = (id: string, run: Run, plot: Plot, theme: Theme, width: number, z: number) =>
  bare(`${id}:halo`, run, plot, { color: theme.paper, width }, z);

function chosenLines(row: SeriesRow, slot: number, plot: Plot, theme: Theme, patterns: boolean): SeriesOption[] {
  const runs = runsOf(row.points, plot.scale.shelf !== null);
  return runs.flatMap((run, n) => {
    // another look is another line: what keeps its id keeps what its new option does not say
    const id = `${row.township.code}:${n}:${slot}${patterns ? ':dashed' : ''}`;
    const mark = slotMarks[slot]!;
    const lineStyle = { color: theme.cat[slot]!, width: theme.pin, ...(patterns ? { type: mark.dash } : {}) };
    const line = {
      ...common,
      id,
      name: row.township.name,
      z: 5,
      lineStyle: { ...lineStyle, join: 'round' },
      showAllSymbol: true,
      data: run.values.map((value, i) => chosenPoint(run.from + i, value, slot, plot, theme)),
    };
    return [halo(id, run, plot, theme, theme.pin + 2.5, 5), line as SeriesOption];
  });
}

/** A zero is an open ring on the zero line; any other figure the symbol of its series with an edge of paper. */
function chosenPoint(i: number, value: number, slot: number, plot: Plot, theme: Theme) {
  const { symbol, rotate, hollow } = slotMarks[slot]!;
  const colour = theme.cat[slot]!;
  const filled = {
    symbol,
    symbolRotate: rotate,
    symbolSize: 9,
    itemStyle: { color: colour, borderColor: theme.paper, borderWidth: 1 },
  };
  const open = {
    symbol,
    symbolRotate: rotate,
    symbolSize: 8,
    itemStyle: { color: theme.paper, borderColor: colour, borderWidth: 2 },
  };
  const ring = {
    symbol: 'circle',
    symbolSize: 7,
    itemStyle: { color: theme.paper, borderColor: colour, borderWidth: 1.6 },
  };
  return { value: [i, plot.scale.of(value)], ...(value === 0 ? ring : hollow ? open : filled) };
}

/**
 * The grey lines as one series, since each series costs time whenever the chart changes: a point without a value parts a line from the
 * next. They carry no symbols but rings at zero, and a dot where a year stands alone between gaps.
 */
function greyLines(rows: readonly SeriesRow[], plot: Plot, theme: Theme): SeriesOption {
  const dot = { symbol: 'circle', symbolSize: 4.5, itemStyle: { color: theme.ctx, borderWidth: 0 } };
  const ring = {
    symbol: 'circle',
    symbolSize: 6,
    itemStyle: { color: theme.paper, borderColor: theme.ctxText, borderWidth: 1.3 },
  };
  const pointsOf = ({ from, values }: Run) =>
    values.map((value, i) => ({
      value: [from + i, plot.scale.of(value)],
      ...(value === 0 ? ring : values.length === 1 ? dot : { symbol: 'none' }),
    }));
  const runs = rows.flatMap((row) => runsOf(row.points, plot.scale.shelf !== null));
  return {
    ...common,
    id: 'grey',
    z: 2,
    showAllSymbol: true,
    lineStyle: { color: theme.ctx, width: theme.context, join: 'round' },
    data: runs.flatMap((run) => [...pointsOf(run), { value: [run.from, '-'], symbol: 'none' }]),
  } as SeriesOption;
}
