import type { Series, SeriesRow } from '../series/series.ts';

/** Fewer townships than this are read off one by one, whatever the scale. */
const few = 4;
/** The rest lies in this part of the scale, counted from zero. */
const part = 1 / 5;

/** The few townships whose figures press all others to the floor of a common scale. */
export interface Flattened {
  rows: readonly SeriesRow[];
  /** Their highest figure, and the highest of the rest. */
  most: number;
  rest: number;
}

/** Who flattens the rest, one township in ten at most; null where all can be told apart. */
export function flattenedBy({ rows }: Pick<Series, 'rows'>): Flattened | null {
  const peaks = rows
    .map((row) => ({ row, peak: Math.max(0, ...row.points.map((p) => p.value ?? 0)) }))
    .filter(({ row }) => row.points.some((p) => p.value !== null))
    .sort((a, b) => b.peak - a.peak);
  const most = peaks[0]?.peak ?? 0;
  const at = peaks.findIndex(({ peak }) => peak <= most * part);
  const rest = peaks[at]?.peak ?? 0;
  if (peaks.length < few || rest === 0 || at > Math.max(1, peaks.length / 10)) return null;
  return { rows: peaks.slice(0, at).map(({ row }) => row), most, rest };
}
