import * as echarts from 'echarts';
import { type Chart, type Drawing, drawChart, type Frame } from '../../src/charts/chart.ts';
import { type Theme, themeOf } from '../../src/charts/theme.ts';
import type { Series } from '../../src/series/series.ts';

/** A theme in which every token has a value of its own, so that marks can be told apart: `--cat-1` → `#…`. */
export const theme: Theme = themeOf((name) => `var(${name})`);

/** A wide frame in Chinese. */
export const wide: Frame = { theme, lang: 'zh', width: 1000 };
/** A phone. */
export const narrow: Frame = { theme, lang: 'zh', width: 360 };

/** A text in the drawing, with its place. */
export interface DrawnText {
  text: string;
  x: number;
  y: number;
  anchor: string;
}

/** What ECharts makes of a chart, without a DOM. */
export interface Rendered {
  chart: Chart;
  svg: string;
  texts: readonly DrawnText[];
  /** Centres of the shapes drawn with a fill and stroke, by translation. */
  symbols: readonly { x: number; y: number; fill: string; stroke: string }[];
  /** Points of the lines (of two points or more) drawn in a colour. */
  lines(stroke: string): number[][];
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function placeOf(tag: string): [number, number] {
  const matrix = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)|matrix\(([-\d., ]+)\)/.exec(tag);
  const [dx, dy] = matrix?.[1]
    ? [Number(matrix[1]), Number(matrix[2])]
    : (matrix?.[3] ?? '').split(/[ ,]+/).map(Number).slice(4);
  return [(dx ?? 0) + Number(attribute(tag, 'x') || 0), (dy ?? 0) + Number(attribute(tag, 'y') || 0)];
}

/** Draws a series and has ECharts render it. */
export function render(series: Series, drawing: Drawing, frame: Frame = wide): Rendered {
  const chart = drawChart(series, drawing, frame);
  const instance = echarts.init(null, null, { renderer: 'svg', ssr: true, width: frame.width, height: chart.height });
  instance.setOption(chart.option);
  const svg = instance.renderToSVGString();
  instance.dispose();
  const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map((m) => {
    const [x, y] = placeOf(m[1]!);
    return { text: m[2]!, x, y, anchor: attribute(m[1]!, 'text-anchor') || 'start' };
  });
  const paths = [...svg.matchAll(/<path([^>]*)>/g)].map((m) => m[1]!);
  const symbols = paths
    .filter((tag) => tag.includes('transform'))
    .map((tag) => {
      const [x, y] = placeOf(tag);
      return { x, y, fill: attribute(tag, 'fill'), stroke: attribute(tag, 'stroke') };
    });
  const lines = (stroke: string) =>
    paths
      .filter((tag) => attribute(tag, 'stroke') === stroke && attribute(tag, 'fill') === 'none')
      .map((tag) => (attribute(tag, 'd').match(/-?\d+(\.\d+)?/g) ?? []).map(Number))
      .filter((numbers) => numbers.length > 2);
  return { chart, svg, texts, symbols, lines };
}
