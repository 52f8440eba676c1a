/** A column of numbers and letters, the same letter many times in a row written once: `12`, `"b"`, `"s310"`. */
export type Runs = readonly (number | string)[];

/** Writes a column of numbers and single letters. */
export function toRuns(column: readonly (number | string)[]): (number | string)[] {
  const runs: (number | string)[] = [];
  let from = 0;
  while (from < column.length) {
    const value = column[from]!;
    let to = from + 1;
    if (typeof value === 'string') while (column[to] === value) to++;
    runs.push(to - from > 1 ? `${value}${to - from}` : value);
    from = to;
  }
  return runs;
}

/** Reads a column of `length` entries, letters by what they stand for; throws a RangeError where anything does not fit. */
export function fromRuns<N, L>(
  runs: readonly unknown[],
  length: number,
  { number, letters }: { number(value: number): N; letters: ReadonlyMap<string, L> },
): (N | L)[] {
  const column = new Array<N | L>(length);
  let at = 0;
  for (const run of runs) {
    const times = timesOf(run);
    if (at + times > length) throw new RangeError(`more than ${length} entries`);
    const value = typeof run === 'number' ? number(run) : letterOf(letters, run as string);
    column.fill(value, at, at + times);
    at += times;
  }
  if (at < length) throw new RangeError(`${at} entries, not ${length}`);
  return column;
}

function timesOf(run: unknown): number {
  if (typeof run === 'number') return 1;
  if (typeof run !== 'string' || !/^[a-z](?:[1-9]\d{0,7})?$/.test(run))
    throw new RangeError(`no entry: ${String(run)}`);
  return run.length > 1 ? Number(run.slice(1)) : 1;
}

function letterOf<L>(letters: ReadonlyMap<string, L>, run: string): L {
  const meant = letters.get(run[0]!);
  if (meant === undefined) throw new RangeError(`no entry: ${run}`);
  return meant;
}

/** Writes rising indexes as the steps from one to the next, which compress well. */
export const toSteps = (indexes: readonly number[]): number[] => indexes.map((at, i) => at - (indexes[i - 1] ?? 0));

/** Reads rising indexes below `length` back; throws a RangeError where they do not rise or leave the list. */
export function fromSteps(steps: readonly number[], length: number): number[] {
  let at = 0;
  return steps.map((step, i) => {
    at += step;
    if ((i > 0 && step < 1) || at >= length) throw new RangeError(`no entry ${at} after ${at - step} of ${length}`);
    return at;
  });
}
