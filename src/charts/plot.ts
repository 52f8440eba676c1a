import type { Series, SeriesRow } from '../series/series.ts';
import { type Frame, isNarrow } from './frame.ts';
import { linearScale, logScale, type Scale } from './measure.ts';

/** The rectangle figures are drawn in, and where a year and a value lie in it. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  years: readonly number[];
  scale: Scale;
  /** Pixels from year to year. */
  step: number;
  /** Place of a year, by its index. */
  x(year: number): number;
  y(value: number): number;
}

/** All figures a series draws: those of its rows and, where shown, of the middle half. */
const valuesOf = ({ rows, spread, showMedian }: Series): number[] => [
  ...rows.flatMap((row) => row.points.flatMap((p) => p.value ?? [])),
  ...(showMedian ? spread.flatMap((s) => [s.low, s.median, s.high].flatMap((v) => v ?? [])) : []),
];

const figuresOf = (rows: Series['rows']): number[] => rows.flatMap((row) => row.points.flatMap((p) => p.value ?? []));

/** The scale a series is drawn on: logarithmic where asked for and possible. */
export function scaleOf(series: Series): Scale {
  return (series.log ? logScale(figuresOf(series.rows)) : null) ?? linearScale(valuesOf(series));
}

/** The scale one township is drawn on for itself: as far as its own figures go. */
export function ownScale(row: SeriesRow, log: boolean): Scale {
  const own = figuresOf([row]);
  return (log ? logScale(own) : null) ?? linearScale(own);
}

/** Lays a plot out: the first year `indent` from the left end of the gridlines, the last near their right end. */
export function plotOf(series: Series, box: Pick<Plot, 'left' | 'right' | 'top' | 'bottom'>, indent: number): Plot {
  const scale = scaleOf(series);
  const { left, right, top, bottom } = box;
  const { years } = series;
  const step = years.length > 1 ? (right - 8 - left - indent) / (years.length - 1) : right - left - indent;
  return {
    ...box,
    years,
    scale,
    step,
    x: (i) => left + indent + (years.length > 1 ? i * step : step / 2),
    y: (value) => bottom - ((scale.of(value) - scale.min) / (scale.max - scale.min)) * (bottom - top),
  };
}

/** Height of the plot: lower on phones. */
export const plotHeight = (frame: Frame): number => (isNarrow(frame) ? 300 : 400);
