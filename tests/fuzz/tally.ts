import type { Case } from './case.ts';
import type { Outcome } from './run.ts';

/** Ways in which a document fails; the order of the columns. */
export const failings = [
  'wrong',
  'misplaced',
  'blank',
  'span',
  'findings',
  'unsteady',
  'crash',
  'slow',
  'big',
] as const;
/** One of {@link failings}. */
export type Failing = (typeof failings)[number];

/** Processor time a document may take, in milliseconds, and memory of the process, in bytes. */
export const limits = { ms: 5000, memory: 2 ** 30 } as const;

/** The share of intact documents of which a cell may be called blank though its figure stands elsewhere: it misses, it misleads nobody. */
export const toleratedBlanks = 1 / 250;

/** Counts of one format or one damage; `cells` read, and `ms`, are sums over those intact, and over all. */
export type Row = Record<'cases' | 'intact' | 'cells' | 'ms' | Failing, number>;
/** Counts by format and by damage. */
export interface Tally {
  formats: Record<string, Row>;
  damages: Record<string, Row>;
}

export const emptyTally = (): Tally => ({ formats: {}, damages: {} });
const emptyRow = (): Row =>
  Object.fromEntries(['cases', 'intact', 'cells', 'ms', ...failings].map((key) => [key, 0])) as unknown as Row;

/** What failed in an outcome, each kind once. */
export function failingsOf({ faults, whole, numbers, ms }: Outcome): Failing[] {
  const kinds = new Set<Failing>(faults.map(({ fault }) => fault));
  if (whole) kinds.add(whole);
  if (numbers === 'crash') kinds.add('crash');
  if (ms > limits.ms) kinds.add('slow');
  return failings.filter((kind) => kinds.has(kind));
}

/** Counts an outcome. */
export function count(
  tally: Tally,
  it: Case,
  outcome: Pick<Outcome, 'numbers' | 'cells' | 'ms'>,
  kinds: readonly Failing[],
): void {
  const intact = ['known', 'same', 'cut', 'own'].includes(outcome.numbers);
  const names = it.damages.length ? it.damages.map((d) => d.name) : ['(none)'];
  const rows = [rowIn(tally.formats, it.format), ...new Set(names)].map((r) =>
    typeof r === 'string' ? rowIn(tally.damages, r) : r,
  );
  for (const row of rows) {
    row.cases++;
    row.ms += outcome.ms;
    if (intact) {
      row.intact++;
      row.cells += outcome.cells;
    }
    for (const kind of kinds) row[kind]++;
  }
}

const rowIn = (rows: Record<string, Row>, name: string): Row => {
  rows[name] ??= emptyRow();
  return rows[name];
};

/** Adds one tally to another. */
export function add(to: Tally, from: Tally): void {
  for (const part of ['formats', 'damages'] as const)
    for (const [name, row] of Object.entries(from[part])) {
      const into = rowIn(to[part], name);
      for (const key of Object.keys(row) as (keyof Row)[]) into[key] += row[key];
    }
}

/** The counts as a table for people, with a last line for all formats. */
export function show(tally: Tally): string {
  const total: Tally = emptyTally();
  for (const row of Object.values(tally.formats)) add(total, { formats: { all: row }, damages: {} });
  const head = ['', 'cases', 'intact', 'read', 'ms', ...failings];
  const line = (name: string, row: Row) => [
    name,
    row.cases,
    row.intact,
    (row.cells / Math.max(1, row.intact)).toFixed(0),
    (row.ms / Math.max(1, row.cases)).toFixed(1),
    ...failings.map((kind) => row[kind] || '·'),
  ];
  const part = (rows: Record<string, Row>) =>
    Object.keys(rows)
      .sort()
      .map((name) => line(name, rows[name]!));
  const table = (rows: (string | number)[][]) =>
    rows.map((r) => r.map((v, i) => (i ? `${v}`.padStart(9) : `${v}`.padEnd(18))).join('')).join('\n');
  return `${table([head, ...part(tally.formats), ...part(total.formats)])}\n\n${table([head, ...part(tally.damages)])}`;
}
