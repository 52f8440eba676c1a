import type { RecordRow } from '../../series/record.ts';

/** A township's line and, dotted, the county median on one scale. Silent: the numbers stand beside it. */
export function Trend({ row, width = 140, height = 40 }: { row: RecordRow; width?: number; height?: number }) {
  const { points, spread } = row;
  const values = [...points.flatMap((p) => p.value ?? []), ...spread.flatMap((s) => s.median ?? [])];
  const top = Math.max(...values, 0) || 1;
  const low = Math.min(...values, 0);
  const x = (i: number) => 4 + (points.length < 2 ? 0 : (i * (width - 8)) / (points.length - 1));
  const y = (value: number) => height - 4 - ((value - low) / (top - low || 1)) * (height - 8);
  const last = points[points.length - 1];
  return (
    <svg className="trend" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={`M0 ${y(0)}H${width}`} stroke="var(--rule-2)" />
      <Line values={spread.map((s) => s.median)} joined={spread.map((s) => s.joined)} x={x} y={y} dotted />
      <Line values={points.map((p) => p.value)} joined={points.map((p) => p.joined)} x={x} y={y} />
      {last?.value !== null && last && (
        <circle cx={x(points.length - 1)} cy={y(last.value)} r="2.6" fill="var(--accent)" />
      )}
    </svg>
  );
}

function Line({
  values,
  joined,
  x,
  y,
  dotted = false,
}: {
  values: readonly (number | null)[];
  joined: readonly boolean[];
  x: (i: number) => number;
  y: (value: number) => number;
  dotted?: boolean;
}) {
  const stroke = dotted
    ? { stroke: 'var(--median)', strokeWidth: 1.5, strokeDasharray: '1 3', strokeLinecap: 'round' as const }
    : { stroke: 'var(--accent)', strokeWidth: 1.75 };
  const path = values
    .map((value, i) => {
      if (value === null) return '';
      const runsOn = joined[i] && i > 0 && values[i - 1] !== null;
      return `${runsOn ? 'L' : 'M'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  const alone = values.flatMap((value, i) => {
    const before = joined[i] && i > 0 && values[i - 1] !== null;
    const after = joined[i + 1] && values[i + 1] !== null && values[i + 1] !== undefined;
    return value !== null && !before && !after ? [[i, value] as const] : [];
  });
  return (
    <>
      <path d={path || 'M0 0'} fill="none" {...stroke} />
      {!dotted && alone.map(([i, value]) => <circle key={i} cx={x(i)} cy={y(value)} r="1.8" fill="var(--accent)" />)}
    </>
  );
}
