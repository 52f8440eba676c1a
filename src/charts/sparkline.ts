import type { Nothing } from '../series/series.ts';
import { runsOf } from './runs.ts';

/** A small line for a table or headline: SVG paths in a box of the given size. */
export interface Sparkline {
  /** One path per run of years; a year that stands alone is a dot. */
  lines: readonly string[];
  dots: readonly { x: number; y: number }[];
  /** The latest figure; null where there is none. */
  last: { x: number; y: number; zero: boolean } | null;
  /** Marks on the floor, for years without a figure. */
  nothings: readonly { x: number; y: number; kind: Nothing }[];
}

type SparkPoint = { value: number | null; none: Nothing | null; joined: boolean };

/** Lays out a sparkline from 0 to the largest figure. */
export function sparkline(points: readonly SparkPoint[], width: number, height: number): Sparkline {
  const values = points.flatMap((p) => p.value ?? []);
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const step = points.length > 1 ? (width - 8) / (points.length - 1) : 0;
  const x = (i: number) => Number((4 + i * step).toFixed(1));
  const y = (v: number) => Number((height - 3 - ((v - low) / (high - low || 1)) * (height - 6)).toFixed(1));
  const runs = runsOf(points);
  const end = points.length - 1;
  const last = points[end]?.value ?? null;
  return {
    lines: runs
      .filter((run) => run.values.length > 1)
      .map((run) => `M${run.values.map((v, i) => `${x(run.from + i)} ${y(v)}`).join('L')}`),
    dots: runs.flatMap((run) =>
      run.values.length > 1 || run.from === end ? [] : [{ x: x(run.from), y: y(run.values[0]!) }],
    ),
    last: last === null ? null : { x: x(end), y: y(last), zero: last === 0 },
    nothings: points.flatMap((p, i) => (p.none ? [{ x: x(i), y: height - 3, kind: p.none }] : [])),
  };
}
