import type { Placed } from '../lines/groups.ts';
import type { RowRead } from './alignTable.ts';
import { valuesOf } from './cells.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** True where all numbers but the last add up to the last, as in a row of applicants or of results. */
export function addsUp(items: readonly (Placed | string)[]): boolean {
  const values = valuesOf(items);
  return items.length > 0 && sum(values.slice(0, -1)) === values.at(-1);
}

/** True where the table of applications adds up by column: received + carried in = outcomes + carried out, outcomes = their sum. */
export function balances(rows: readonly RowRead[]): boolean {
  const edges = ['received', 'carried_in', 'outcomes_total', 'carried_out'];
  const [received, carriedIn, outcomes, carriedOut] = edges.map((id) => rows.find((r) => r.slot.id === id));
  if (!received || !carriedIn || !outcomes || !carriedOut) return false;
  const inner = rows.filter((r) => !edges.includes(r.slot.id)).map((r) => valuesOf(r.cells.columns));
  const [a, b, c, d] = [received, carriedIn, outcomes, carriedOut].map((r) => valuesOf(r.cells.columns)) as [
    number[],
    number[],
    number[],
    number[],
  ];
  return a.every((value, i) => value + b[i]! === c[i]! + d[i]! && c[i] === sum(inner.map((values) => values[i]!)));
}
