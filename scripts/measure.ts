/** What benchmarks are made of. */
import type { Effects } from './effects.ts';

/** One measurement: what it is, its value, and the unit (`×` for ratios). */
export interface Measurement {
  what: string;
  value: number;
  unit: string;
}

/** A file of tests/bench exports one of these as `bench`; it is given what stands behind its name on the command line. */
export type Bench = (effects: Effects, args: readonly string[]) => Promise<Measurement[]>;

/** The least processor time of several runs, in milliseconds: what the work takes, however busy the machine is. */
export async function leastTime(effects: Effects, runs: number, act: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = effects.cpu();
    await act();
    least = Math.min(least, effects.cpu() - start);
  }
  return least;
}
