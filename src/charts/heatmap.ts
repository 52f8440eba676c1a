import type { SeriesOption } from 'echarts';
import { type Words, words as wordsIn } from '../i18n/i18n.ts';
import { nothings, type Point, type Series, type SeriesRow } from '../series/series.ts';
import { classesOf, classOf, type Step } from './classes.ts';
import { type Chart, type Frame, isNarrow, type Place } from './frame.ts';
import { figureText, type Layer, newLayer, pageAxes, relationOf, unitOf, wordsOf } from './layer.ts';
import { textWidth } from './measure.ts';

const rowHeight = ({ theme }: Frame): number => theme.small + 12;
const gap = 2;
const head = 60;

interface Cells {
  left: number;
  width: number;
  x(year: number): number;
  y(row: number): number;
}

/** Township × year; the number stands in its cell. A reported 0 is no step of the ramp, nothings carry their marks. */
export function drawHeatmap(series: Series, frame: Frame): Chart {
  const words = wordsOf(series, frame.lang);
  const layer = newLayer(frame.theme);
  const classes = classesOf(
    series.rows.flatMap((row) => row.points.flatMap((p) => p.value ?? [])),
    words.chart.classes.from,
  );
  const cells = layout(series, frame);
  const bottom = head + series.rows.length * rowHeight(frame);
  const kinds = [...nothings].filter((kind) => series.rows.some((row) => row.points.some((p) => p.none === kind)));
  drawClasses(layer, classes, series, frame);
  drawHead(layer, cells, series, frame, bottom);
  for (const [i, row] of series.rows.entries()) drawRow(layer, cells, row, i, frame);
  drawKinds(layer, kinds, frame, words, bottom + 18);
  const height = bottom + (kinds.length > 0 ? 32 : 8);
  return {
    option: optionOf(series, cells, classes, layer, frame, height),
    height,
    places: placesOf(series, cells),
    crosshair: null,
  };
}

function layout({ rows, years }: Series, frame: Frame): Cells {
  const name = (row: SeriesRow) => textWidth(nameOf(row, frame), frame.theme.small);
  const left = Math.max(0, ...rows.map(name)) + 16;
  const width = (frame.width - left) / years.length;
  return { left, width, x: (i) => left + (i + 0.5) * width, y: (i) => head + (i + 0.5) * rowHeight(frame) };
}

const nameOf = ({ township: { name, short } }: SeriesRow, frame: Frame): string =>
  isNarrow(frame) || name.length > 8 ? short : name;

/** The classes of the ramp, stated. */
function drawClasses(layer: Layer, classes: readonly Step[], series: Series, { theme, width, lang }: Frame): void {
  let x = 0;
  let y = 9;
  const unit = unitOf(series, lang);
  classes.forEach(({ label, colour }, i) => {
    const text = i === 0 ? `${label} ${unit}` : label;
    const room = 28 + textWidth(text, theme.micro) + 16;
    if (x + room > width && x > 0) {
      x = 0;
      y += 18;
    }
    layer.rect(x, y - 7, 22, 14, theme.seq[colour]!);
    layer.text(x + 28, y, text);
    x += room;
  });
}

function drawHead(layer: Layer, cells: Cells, series: Series, { theme, width }: Frame, bottom: number): void {
  series.years.forEach((year, i) => {
    const last = i === series.years.length - 1;
    const style = { size: theme.small, align: 'center' as const, bold: last, colour: last ? theme.ink : theme.ink2 };
    layer.text(cells.x(i), head - 14, `${year}`, style);
  });
  layer.rule(0, head - 2.5, width, head - 2.5, { colour: theme.ink, width: 1 });
  if (series.measure.row === null) return;
  for (const { to } of series.formChanges) {
    const x = Math.round(cells.left + series.years.indexOf(to) * cells.width) + 0.5;
    layer.rule(x, head - 2, x, bottom, { colour: theme.rule2, width: 1, dash: [2, 3], z: 6 });
  }
}

function drawRow(layer: Layer, cells: Cells, row: SeriesRow, i: number, frame: Frame): void {
  const { theme } = frame;
  const y = cells.y(i);
  layer.text(0, y, nameOf(row, frame), { size: theme.small, colour: theme.ink, bold: row.chosen });
  row.points.forEach(({ none }, j) => {
    if (none === 'unreadable') {
      const size = [cells.width - gap, rowHeight(frame) - gap] as const;
      layer.symbol(cells.x(j), y, { symbol: hatch(...size), size, fill: 'none', edge: theme.hatch, edgeWidth: 1 });
    } else if (none) layer.mark(cells.x(j), y, none);
  });
}

/** A hatched cell as an ECharts path symbol of exactly that size. */
function hatch(width: number, height: number): string {
  const w = Math.round(width);
  const h = Math.round(height);
  const lines = [`M0 0H${w}V${h}H0Z`];
  for (let x = 5; x < w + h; x += 5) {
    const [x1, y1] = x <= w ? [x, 0] : [w, x - w];
    const [x2, y2] = x <= h ? [0, x] : [x - h, h];
    lines.push(`M${x1} ${y1}L${x2} ${y2}`);
  }
  return `path://${lines.join('')}`;
}

/** The marks of nothing that occur, named. */
function drawKinds(
  layer: Layer,
  kinds: readonly (typeof nothings)[number][],
  { theme, width }: Frame,
  words: Words,
  y: number,
): void {
  let x = 6;
  for (const kind of kinds) {
    const text = words.chart.nothing[kind];
    if (x + textWidth(text, theme.micro) + 16 > width) return;
    layer.mark(x, y, kind);
    layer.text(x + 11, y, text, { colour: kind === 'not_published' ? theme.missing : theme.ink2 });
    x += textWidth(text, theme.micro) + 32;
  }
}

const placesOf = ({ rows }: Series, cells: Cells): Place[] =>
  rows.flatMap((row, i) => row.points.map((point, j) => ({ row, point, x: cells.x(j), y: cells.y(i) })));

function optionOf(
  series: Series,
  cells: Cells,
  classes: readonly Step[],
  layer: Layer,
  frame: Frame,
  height: number,
): Chart['option'] {
  const page = pageAxes(frame.width, height);
  const size = {
    left: cells.left,
    top: head,
    width: frame.width - cells.left,
    height: series.rows.length * rowHeight(frame),
  };
  const heat = {
    type: 'heatmap',
    id: 'values',
    xAxisId: 'plot',
    yAxisId: 'plot',
    silent: true,
    z: 3,
    emphasis: { disabled: true },
    data: cellsIn(series, cells, classes, frame),
  } as SeriesOption;
  return {
    animation: false,
    grid: [{ id: 'plot', ...size }, page.grid],
    xAxis: [{ id: 'plot', gridId: 'plot', type: 'category', data: series.years.map(String), show: false }, page.xAxis],
    yAxis: [
      {
        id: 'plot',
        gridId: 'plot',
        type: 'category',
        inverse: true,
        data: series.rows.map((r) => r.township.code),
        show: false,
      },
      page.yAxis,
    ],
    // Colours are given cell by cell; ECharts only insists that a visual map exists.
    visualMap: { show: false, type: 'piecewise', seriesIndex: 0, pieces: [{ gt: Number.MAX_VALUE }], outOfRange: {} },
    graphic: { elements: layer.elements() as [] },
    series: [heat, ...layer.series()],
  };
}

/** The cells that have a figure, which is written where there is room, and where it is 0. */
function cellsIn(series: Series, cells: Cells, classes: readonly Step[], frame: Frame) {
  const numbered = cells.width >= 40;
  const text = (point: Point) => figureText(point, wordsIn(frame.lang), relationOf(series));
  return series.rows.flatMap((row, i) =>
    row.points.flatMap((point, j) =>
      point.value === null
        ? []
        : [cell(point, [j, i], classes, frame, numbered || point.value === 0 ? text(point) : '')],
    ),
  );
}

/** A cell in the colour of its class, its figure in the ink that reads on it. */
function cell(point: Point, at: [number, number], classes: readonly Step[], { theme }: Frame, text: string) {
  const step = classOf(point.value!, classes);
  const ink = step && step.colour >= 4 ? theme.seqInkHigh : theme.seqInkLow;
  const font = { fontSize: theme.small, fontFamily: theme.font };
  return {
    value: [...at, point.value],
    itemStyle: { color: step ? theme.seq[step.colour]! : theme.paper, borderColor: theme.paper, borderWidth: gap },
    label: { show: text !== '', formatter: text, color: ink, ...font },
  };
}
