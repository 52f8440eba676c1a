import type { Point } from '../series/series.ts';

/** A stretch of years that may be drawn as one line. */
export interface Run {
  /** Index of its first year. */
  from: number;
  values: number[];
}

/** Cuts points into runs: at every gap, where two years mean different things, and around zeros on a logarithmic shelf. */
export function runsOf(points: readonly Pick<Point, 'value' | 'joined'>[], shelved = false): Run[] {
  const runs: Run[] = [];
  let open = false;
  points.forEach(({ value, joined }, i) => {
    if (value === null) {
      open = false;
      return;
    }
    const shelf = shelved && value === 0;
    const last = runs[runs.length - 1];
    if (open && joined && !shelf && last) last.values.push(value);
    else runs.push({ from: i, values: [value] });
    open = !shelf;
  });
  return runs;
}
