import type { Series } from '../series/series.ts';
import type { FieldTab, Tab } from '../series/view.ts';
import { drawBar } from './bar.ts';
import type { Chart, Frame } from './frame.ts';
import { drawHeatmap } from './heatmap.ts';
import { drawLine } from './line.ts';
import { drawMultiples } from './multiples.ts';
import { drawNotes } from './notes.ts';

export { flattenedBy } from './flattened.ts';
export { drawFlow, flowFrom } from './flow.ts';
export type { Chart, Frame, Place } from './frame.ts';
export { withoutGuards } from './label.ts';
export { medianName, unitOf } from './layer.ts';
export { nearest, neighbour, sharing } from './nearest.ts';
export { type Poster, posterSvg } from './poster.ts';

/** A drawing of a series: a tab but the table and those that stand on all townships, see dots.ts. */
export type Drawing = Exclude<Tab, 'table' | FieldTab>;

const drawings: Readonly<Record<Drawing, (series: Series, frame: Frame) => Chart>> = {
  line: drawLine,
  bar: drawBar,
  heatmap: drawHeatmap,
  multiples: drawMultiples,
};

/** The chart of a series with its notes: ECharts option, height, and where each figure lies. Pure; needs no DOM. */
export const drawChart = (series: Series, drawing: Drawing, frame: Frame): Chart =>
  drawNotes(drawings[drawing](series, frame), series, frame);

/** True where there is anything to draw: a year, a township, a figure. */
export const hasFigures = ({ rows }: Series): boolean => rows.some((row) => row.points.some((p) => p.value !== null));
