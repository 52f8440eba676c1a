import { formOf } from '../../../src/form/crosswalk.ts';
import { type CellId, cellId, type Form, type FormRow } from '../../../src/form/form.ts';

/** A source of chance that repeats itself for the same seed. */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** 0 ≤ x < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  /** An integer from low to high, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }
  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)]!;
  }
  /** True with the given probability. */
  happens(share: number): boolean {
    return this.next() < share;
  }
}

/** A cell as printed, and what it says: a number, or null where none is stated. */
export interface Printed {
  shown: string;
  value: number | null;
}

/** A report's tables, filled in. */
export interface Filled {
  form: Form;
  cells: Record<CellId, Printed>;
}

const number = (value: number): Printed => ({ shown: `${value}`, value });

/** Fills in a form by chance: many figures, all sums right but for a few mistakes such as people make. */
export function fillForm(chance: Chance): Filled {
  const form = formOf(chance.pick(['2019', '2021']))!;
  const [proactive, applications, disputes] = form.tables;
  const cells: Record<CellId, Printed> = {};
  const share = chance.pick([0.1, 0.5, 0.9]);
  const count = (top: number) => (chance.happens(share) ? chance.int(1, top) : 0);
  for (const row of proactive.rows) {
    for (const column of row.columns) {
      const id = cellId(proactive.id, row.id, column.id);
      if (column.signed) cells[id] = changeOf(chance);
      else if (column.unit === '万元') cells[id] = number(chance.pick([0, 3.2, 12.75, 86]));
      else cells[id] = number(count(900));
    }
  }
  fillApplications(applications.rows, cells, () => count(40), chance);
  for (const row of disputes.rows) {
    const values = row.columns.slice(0, -1).map(() => count(12));
    const total = values.reduce((a, b) => a + b, 0);
    row.columns.forEach((column, i) => {
      cells[cellId(disputes.id, row.id, column.id)] = number(values[i] ?? total);
    });
  }
  return { form, cells };
}

function changeOf(chance: Chance): Printed {
  const value = chance.int(-9, 9);
  const size = Math.abs(value);
  if (value > 0) return { value, shown: chance.pick([`+${size}`, `增${size}`, `${size}`, `增加${size}`]) };
  return value < 0 ? { value, shown: chance.pick([`-${size}`, `减${size}`, `减少${size}`]) } : number(0);
}

const edges = ['received', 'carried_in', 'outcomes_total', 'carried_out'];

function fillApplications(
  rows: readonly FormRow[],
  cells: Record<CellId, Printed>,
  count: () => number,
  chance: Chance,
) {
  const columns = rows[0]!.columns.slice(0, -1);
  const sheet = new Map(rows.map((row) => [row.id, columns.map(() => (edges.includes(row.id) ? 0 : count()))]));
  columns.forEach((_, i) => {
    const outcomes = [...sheet].filter(([id]) => !edges.includes(id)).reduce((sum, [, values]) => sum + values[i]!, 0);
    const out = count();
    sheet.get('outcomes_total')![i] = outcomes;
    sheet.get('carried_out')![i] = out;
    sheet.get('carried_in')![i] = chance.int(0, outcomes + out);
    sheet.get('received')![i] = outcomes + out - sheet.get('carried_in')![i]!;
  });
  for (const [id, values] of sheet) {
    const mistake = chance.happens(0.03) ? 1 : 0;
    const all = [...values, values.reduce((a, b) => a + b, 0) + mistake];
    rows[0]!.columns.forEach((column, i) => {
      cells[cellId('applications', id, column.id)] = number(all[i]!);
    });
  }
}
