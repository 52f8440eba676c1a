import type { SeriesOption } from 'echarts';
import { displayWords } from '../i18n/display.ts';
import { formatNumber, type Words } from '../i18n/i18n.ts';
import { latest, type Point, type Series, type SeriesRow } from '../series/series.ts';
import { type Chart, type Frame, isNarrow, type Place } from './frame.ts';
import { figureText, type Layer, medianName, newLayer, pageAxes, relationOf, unitOf, wordsOf } from './layer.ts';
import { type Scale, textWidth } from './measure.ts';
import { ownScale, scaleOf } from './plot.ts';
import { runsOf } from './runs.ts';

const panelHeight = 112;
const plotTop = 26;
const plotBottom = 78;

/** One township's small chart: where it stands, and where its years and values lie. */
interface Panel {
  row: SeriesRow;
  left: number;
  right: number;
  top: number;
  scale: Scale;
  x(year: number): number;
  y(value: number): number;
}

/** A small chart per township: on one shared scale with the county's median dotted in each, or each on a scale of its own. */
export function drawMultiples(series: Series, frame: Frame): Chart {
  const words = wordsOf(series, frame.lang);
  const layer = newLayer(frame.theme);
  const columns = isNarrow(frame) ? 2 : Math.min(6, Math.max(4, Math.floor(frame.width / 170)));
  const scale = scaleOf(series);
  const key = keyOf(series, scale, frame, words);
  const panels = layout(series, frame, columns, key.height, scale);
  const showsMedian = series.showMedian && !series.free;
  const height = key.height + Math.ceil(panels.length / columns) * panelHeight;
  drawKey(layer, key, frame, showsMedian ? medianName(series, words) : null);
  for (const [i, panel] of panels.entries())
    drawPanel(layer, panel, series, frame, words, i >= panels.length - columns);
  const lines = panels.flatMap((panel) => linesOf(panel, series, frame));
  const page = pageAxes(frame.width, height);
  return {
    option: {
      animation: false,
      grid: [page.grid],
      xAxis: [page.xAxis],
      yAxis: [page.yAxis],
      graphic: { elements: layer.elements() as [] },
      series: [...lines, ...layer.series()],
    },
    height,
    places: panels.flatMap(placesOf),
    heads: panels.map(({ left, top }) => ({ x: left + 12, y: top + 8 })),
    crosshair: null,
  };
}

function layout(series: Series, frame: Frame, columns: number, head: number, shared: Scale): Panel[] {
  const width = frame.width / columns;
  const last = Math.max(1, series.years.length - 1);
  return series.rows.map((row, i) => {
    const left = (i % columns) * width;
    const right = left + width - 20;
    const top = head + Math.floor(i / columns) * panelHeight;
    const scale = series.free ? ownScale(row, series.log) : shared;
    const share = (value: number) => (scale.of(value) - scale.min) / (scale.max - scale.min);
    return {
      row,
      left,
      right,
      top,
      scale,
      x: (year) => left + 6 + (year * (right - left - 12)) / last,
      y: (value) => top + plotBottom - share(value) * (plotBottom - plotTop),
    };
  });
}

/** What is shared: the scale's ends, and the dotted line; in one line or two. Where nothing is, that. */
function keyOf(series: Series, scale: Scale, { theme, width, lang }: Frame, words: Words) {
  const { showMedian, free } = series;
  if (free) return { text: displayWords[lang].ownScales, x: 0, y: 8, height: 26 };
  const [first, last] = [scale.ticks[0], scale.ticks[scale.ticks.length - 1]].map((tick) => tick?.value ?? 0);
  const text = words.chart.sharedScale(formatNumber(first!), formatNumber(last!), unitOf(series, lang));
  const x = textWidth(text, theme.micro) + 20;
  const wraps = showMedian && x + 22 + textWidth(medianName(series, words), theme.micro) > width;
  const y = wraps ? 8 + theme.micro + 6 : 8;
  return { text, x: wraps ? 0 : x, y, height: y + 18 };
}

function drawKey(layer: Layer, key: ReturnType<typeof keyOf>, { theme }: Frame, median: string | null): void {
  layer.text(0, 8, key.text, { colour: theme.ink2 });
  if (median === null) return;
  layer.rule(key.x, key.y, key.x + 16, key.y, { colour: theme.median, width: 1.6, dash: [1, 3] });
  layer.text(key.x + 22, key.y, median, { colour: theme.ink2 });
}

function drawPanel(layer: Layer, panel: Panel, series: Series, { theme }: Frame, words: Words, lowest: boolean): void {
  const { row, left, right, top } = panel;
  const { value, none } = latest(row);
  const colour = row.slot === null ? theme.ink : theme.catText[row.slot]!;
  layer.text(left, top + 8, row.township.short, { size: theme.small, colour, bold: true });
  if (value !== null)
    layer.text(right, top + 8, figureText(latest(row), words, relationOf(series)), {
      size: theme.small,
      colour,
      align: 'right',
    });
  else if (none) layer.mark(right - 6, top + 8, none);
  layer.rule(left, panel.y(0), right, panel.y(0), { colour: theme.rule2, width: 1 });
  layer.rule(left, top + plotTop, right, top + plotTop, { colour: theme.rule, width: 1 });
  if (series.free) drawUpperEnd(layer, panel, theme.ink3);
  row.points.forEach((p, i) => {
    if (p.none) layer.mark(panel.x(i), top + plotBottom + 9, p.none, undefined, 7);
  });
  drawDot(layer, panel, theme.accent);
  if (!lowest) return;
  const ends = [0, series.years.length - 1].filter((end, i, all) => all.indexOf(end) === i);
  for (const end of ends) {
    const align = end === 0 ? 'left' : 'right';
    layer.text(end === 0 ? left : right, top + plotBottom + 24, `${series.years[end]}`, { colour: theme.ink3, align });
  }
}

/** The upper end of a scale that only this township has, on its line. */
function drawUpperEnd(layer: Layer, { row, left, top, scale }: Panel, colour: string): void {
  const end = scale.ticks[scale.ticks.length - 1];
  if (end && row.points.some((p) => p.value !== null))
    layer.text(left, top + plotTop + 7, formatNumber(end.value), { colour, halo: true });
}

/** The last figure as a dot; a zero as a ring. */
function drawDot(layer: Layer, { row, x, y }: Panel, colour: string): void {
  const { value } = latest(row);
  const i = row.points.length - 1;
  if (value === 0) layer.mark(x(i), y(0), 'zero', undefined);
  else if (value !== null)
    layer.symbol(x(i), y(value), { symbol: 'circle', size: 5, fill: colour, edge: 'none', edgeWidth: 0 });
}

const placesOf = ({ row, x, y, top }: Panel): Place[] =>
  row.points.map((point, i) => ({
    row,
    point,
    x: x(i),
    y: point.value === null ? top + plotBottom + 9 : y(point.value),
  }));

function linesOf(panel: Panel, series: Series, { theme }: Frame): SeriesOption[] {
  const { row, scale } = panel;
  const median =
    series.showMedian && !series.free ? series.spread.map((s) => ({ value: s.median, joined: s.joined })) : [];
  const draw = (id: string, points: readonly Pick<Point, 'value' | 'joined'>[], style: object) =>
    runsOf(points, scale.shelf !== null).map(
      ({ from, values }, n) =>
        ({
          type: 'line',
          id: `${row.township.code}:${id}:${n}`,
          xAxisId: 'page',
          yAxisId: 'page',
          silent: true,
          symbol: values.length === 1 && id === 'own' ? 'circle' : 'none',
          symbolSize: 4,
          showAllSymbol: true,
          emphasis: { disabled: true },
          lineStyle: style,
          itemStyle: { color: (style as { color: string }).color },
          z: id === 'own' ? 4 : 3,
          data: values.map((v, i) => [panel.x(from + i), panel.y(v)]),
        }) as SeriesOption,
    );
  const colour = row.slot === null ? theme.ink2 : theme.cat[row.slot]!;
  return [
    ...draw('median', median, { color: theme.median, width: 1.2, type: [1, 3], cap: 'round', opacity: 0.8 }),
    ...draw('own', row.points, { color: colour, width: row.slot === null ? 1.6 : theme.pin, join: 'round' }),
  ];
}
