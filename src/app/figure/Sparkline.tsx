import type { Nothing } from '../../series/series.ts';

/** One year of a sparkline: its value, or the kind of nothing that stands on the floor. */
export interface SparkPoint {
  value: number | null;
  none: Nothing | null;
  /** True where a line may run here from the year before. */
  joined: boolean;
}

const floorMarks: Partial<Record<Nothing, readonly [path: string, color: string]>> = {
  blank: ['M-2.5 -1.8H2.5V1.8H-2.5Z', 'var(--ink-3)'],
  not_in_form: ['M-2 2.5L2 -2.5', 'var(--ink-3)'],
  not_seen: ['M-2 -2L2 2M2 -2L-2 2', 'var(--ink-3)'],
  not_published: ['M-2.5 -2.5H2.5V2.5H-2.5ZM-2 -2L2 2M2 -2L-2 2', 'var(--st-missing-edge)'],
  unreadable: ['M-2.5 -2.5H2.5V2.5H-2.5ZM-2.5 0L0 -2.5M-2 2L2 -2', 'var(--ink-3)'],
};

/** Runs of years that may be joined. */
function runsOf(points: readonly SparkPoint[]): number[][] {
  const runs: number[][] = [];
  points.forEach((point, i) => {
    if (point.value === null) return;
    const open = runs[runs.length - 1];
    if (open && point.joined && open[open.length - 1] === i - 1) open.push(i);
    else runs.push([i]);
  });
  return runs;
}

/** A small line over the years; the last year is the accent, nothings stand on the floor. Silent: the numbers stand beside it. */
export function Sparkline({
  points,
  width = 110,
  height = 26,
}: {
  points: readonly SparkPoint[];
  width?: number;
  height?: number;
}) {
  const values = points.flatMap((p) => p.value ?? []);
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  const x = (i: number) => 3 + (points.length < 2 ? 0 : (i * (width - 6)) / (points.length - 1));
  const y = (value: number) => height - 4 - ((value - low) / range) * (height - 8);
  const last = points.length - 1;
  return (
    <svg className="sp" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
      {runsOf(points).map((run) =>
        run.length > 1 ? (
          <polyline
            key={run[0]}
            points={run.map((i) => `${x(i).toFixed(1)},${y(points[i]!.value!).toFixed(1)}`).join(' ')}
            fill="none"
            stroke="var(--ink-2)"
            strokeWidth="1.5"
          />
        ) : (
          <circle key={run[0]} cx={x(run[0]!)} cy={y(points[run[0]!]!.value!)} r="1.6" fill="var(--ink-2)" />
        ),
      )}
      {points.map((point, i) => {
        const mark = point.none && floorMarks[point.none];
        if (!mark) return null;
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
            key={i}
            d={mark[0]}
            transform={`translate(${x(i).toFixed(1)} ${height - 4})`}
            fill="none"
            stroke={mark[1]}
          />
        );
      })}
      {points[last] && points[last].value !== null && (
        <circle cx={x(last)} cy={y(points[last].value)} r="2.6" fill="var(--accent)" />
      )}
    </svg>
  );
}
