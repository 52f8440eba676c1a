import type { Headcount } from './dataset.ts';
import { fromRuns, type Runs, toRuns } from './runs.ts';

/** Numbers of one year by one source, in the order of the townships; `n`: not stated. */
export interface HeadcountColumn {
  year: number;
  source: string;
  values: Runs;
}

/** Writes what is stated of townships as columns, by year and source; {@link decodeHeadcounts} is the way back. */
export function encodeHeadcounts(townships: readonly (readonly Headcount[] | undefined)[]): HeadcountColumn[] {
  const columns = new Map<string, { year: number; source: string; values: (number | string)[] }>();
  for (const [at, counts] of townships.entries())
    for (const { year, value, source } of counts ?? []) {
      const key = `${year} ${source}`;
      const column = columns.get(key) ?? { year, source, values: townships.map(() => 'n') };
      columns.set(key, column);
      column.values[at] = value;
    }
  const sorted = [...columns].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { year, source, values }]) => ({ year, source, values: toRuns(values) }));
}

const none: ReadonlyMap<string, null> = new Map([['n', null]]);

/** Reads columns of so many townships; throws a RangeError where anything does not fit. */
export function decodeHeadcounts(columns: readonly HeadcountColumn[], townships: number): Headcount[][] {
  const counts = Array.from({ length: townships }, (): Headcount[] => []);
  for (const { year, source, values } of columns)
    for (const [at, value] of fromRuns(values, townships, { number: (n) => n, letters: none }).entries())
      if (value !== null) counts[at]!.push({ year, value, source });
  return counts;
}
