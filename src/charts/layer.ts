import type { SeriesOption } from 'echarts';
import { type Lang, type Words, words as wordsIn } from '../i18n/i18n.ts';
import { formatRelated, unitWords } from '../i18n/units.ts';
import type { Relation } from '../series/manner.ts';
import { isOfProse } from '../series/measures.ts';
import { isMerged } from '../series/place.ts';
import { isQuiet, type Nothing, type Point, type Quiet, type Series } from '../series/series.ts';
import { labelOf } from './label.ts';
import type { Theme } from './theme.ts';

/** The marks of nothing, on 12 × 12 (ECharts path symbols); a reported zero is a ring. */
export const nothingPaths: Readonly<Record<Exclude<Nothing, Quiet>, string>> = {
  blank: 'M1.2 2.6H10.8V9.4H1.2Z',
  not_in_form: 'M2.5 10.5L9.5 1.5',
  not_seen: 'M2 2L10 10M10 2L2 10',
  not_published: 'M1 1H11V11H1ZM3.4 3.4L8.6 8.6M8.6 3.4L3.4 8.6',
  unreadable: 'M1 1H11V11H1ZM1 5L5 1M1 9L9 1M3 11L11 3M7 11L11 7',
};

/** The words of a chart: what the prose does not state was not left blank. */
export function wordsOf({ measure }: Pick<Series, 'measure'>, lang: Lang): Words {
  const all = wordsIn(lang);
  if (!isOfProse(measure)) return all;
  const { chart, shell } = all;
  return { ...all, chart: { ...chart, nothing: { ...chart.nothing, blank: shell.notStated } } };
}

/** The unit of a series' figures, as its axis says it. */
export function unitOf({ measure, units }: Pick<Series, 'measure' | 'units'>, lang: Lang): string {
  const unit = wordsIn(lang).shell.units[measure.unit];
  return units ? unitWords[lang].units[units.relation](unit) : unit;
}

/** A figure as charts write it; stated ones may be approximate. */
export const figureText = (
  { value, approx }: Pick<Point, 'value' | 'approx'>,
  words: Words,
  relation: Relation = 'given',
): string => (approx ? words.chart.approximately : '') + formatRelated(value ?? 0, relation);

/** How the figures of a series are given. */
export const relationOf = ({ units }: Pick<Series, 'units'>): Relation => units?.relation ?? 'given';

/** What the median is called: of a part of the county it is still the county's. */
export const medianName = (
  { rows, townships, place, units }: Pick<Series, 'rows' | 'townships' | 'place' | 'units'>,
  { chart }: Words,
): string =>
  rows.length === townships && !units
    ? chart.median
    : units || isMerged(place)
      ? chart.overallMedian
      : chart.countyMedian;

/** The colour of a mark of nothing. */
export const nothingColour = (kind: Nothing | 'zero', theme: Theme): string =>
  kind === 'not_published' ? theme.missing : isQuiet(kind) ? theme.ink3 : theme.ink2;

/** Texts, lines and marks at pixel positions, under or over the series. */
export interface Layer {
  text(x: number, y: number, text: string, style?: TextStyle): void;
  line(points: readonly (readonly [number, number])[], style: LineStyle): void;
  /** A straight line. */
  rule(x1: number, y1: number, x2: number, y2: number, style: LineStyle): void;
  polygon(points: readonly (readonly [number, number])[], fill: string): void;
  rect(x: number, y: number, width: number, height: number, fill: string): void;
  mark(x: number, y: number, kind: Nothing | 'zero', colour?: string, size?: number): void;
  symbol(x: number, y: number, symbol: Symbol): void;
  /** The ECharts graphic elements and the scatter series that carry all this. */
  elements(): object[];
  series(): SeriesOption[];
}
export interface TextStyle {
  colour?: string;
  size?: number;
  bold?: boolean;
  align?: 'left' | 'center' | 'right';
  baseline?: 'top' | 'middle' | 'bottom';
  /** Paper around the letters, so that lines below do not touch them. */
  halo?: boolean;
}
export interface LineStyle {
  colour: string;
  width: number;
  dash?: readonly number[];
  z?: number;
}
export interface Symbol {
  symbol: string;
  size: number | readonly [number, number];
  fill: string;
  edge: string;
  edgeWidth: number;
  rotate?: number;
}

const marks = {
  ...{ type: 'scatter', id: 'marks', xAxisId: 'page', yAxisId: 'page' },
  ...{ silent: true, z: 7, emphasis: { disabled: true } },
};

/** An empty layer. Its scatter series lie on the axes named `page`, which must span the chart in pixels. */
export function newLayer(theme: Theme): Layer {
  const elements: object[] = [];
  const symbols: object[] = [];
  const add = (type: string, shape: object, style: object, z = 0) =>
    elements.push({ type, shape, style, z, silent: true });
  const layer: Layer = {
    text(
      x,
      y,
      text,
      { colour = theme.ink2, size = theme.micro, bold = false, align = 'left', baseline = 'middle', halo } = {},
    ) {
      const edge = halo ? { stroke: theme.paper, lineWidth: 4 } : {};
      const font = { fontSize: size, fontFamily: theme.font, fontWeight: bold ? 'bold' : 'normal' };
      const style = { text: labelOf(text), fill: colour, align, verticalAlign: baseline, ...font, ...edge };
      elements.push({ type: 'text', x, y, style, z: 8, silent: true });
    },
    line: (points, { colour, width, dash, z }) =>
      add('polyline', { points }, { stroke: colour, lineWidth: width, fill: 'none', lineDash: dash ?? 'solid' }, z),
    rule: (x1, y1, x2, y2, style) =>
      layer.line(
        [
          [x1, y1],
          [x2, y2],
        ],
        style,
      ),
    polygon: (points, fill) => add('polygon', { points }, { fill }),
    rect: (x, y, width, height, fill) => add('rect', { x, y, width, height }, { fill }),
    symbol: (x, y, symbol) => symbols.push(symbolAt(x, y, symbol)),
    mark: (x, y, kind, colour = nothingColour(kind, theme), size = 9) =>
      layer.symbol(x, y, symbolOf(kind, colour, size, theme)),
    elements: () => elements,
    series: () => [{ ...marks, data: symbols } as SeriesOption],
  };
  return layer;
}

/** How a nothing is drawn: a dot, a ring, or its mark. */
function symbolOf(kind: Nothing | 'zero', colour: string, size: number, theme: Theme): Symbol {
  if (isQuiet(kind)) return { symbol: 'circle', size: 3, fill: colour, edge: 'none', edgeWidth: 0 };
  if (kind === 'zero') return { symbol: 'circle', size: 7, fill: theme.paper, edge: colour, edgeWidth: 1.5 };
  const edgeWidth = kind === 'not_seen' ? 1.8 : kind === 'unreadable' ? 0.9 : 1.2;
  return { symbol: `path://${nothingPaths[kind]}`, size, fill: 'none', edge: colour, edgeWidth };
}

const symbolAt = (x: number, y: number, { symbol, size, fill, edge, edgeWidth, rotate = 0 }: Symbol) => ({
  value: [x, y],
  symbol,
  symbolSize: size,
  symbolRotate: rotate,
  symbolKeepAspect: typeof size === 'number',
  itemStyle: { color: fill, borderColor: edge, borderWidth: edgeWidth },
});

/** A hidden pair of axes that spans the chart in pixels, for marks that stand at no value. */
export const pageAxes = (width: number, height: number) => ({
  grid: { id: 'page', left: 0, right: 0, top: 0, bottom: 0 },
  xAxis: { id: 'page', gridId: 'page', type: 'value', min: 0, max: width, show: false } as const,
  yAxis: { id: 'page', gridId: 'page', type: 'value', min: 0, max: height, inverse: true, show: false } as const,
});
