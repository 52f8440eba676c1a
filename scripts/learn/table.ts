import { encodeWeight, type Weights } from '../../src/language/weights.ts';

/** Weights as they are learned, before they are rounded: the bias of each label, and a row of weights for each feature. */
export interface Table {
  bias: readonly number[];
  rows: ReadonlyMap<string, readonly number[]>;
}

/** The sum of tables over the same labels. */
export function addTables(...tables: readonly Table[]): Table {
  const rows = new Map<string, readonly number[]>();
  for (const table of tables) for (const [feature, row] of table.rows) rows.set(feature, add(rows.get(feature), row));
  return { bias: tables.map(({ bias }) => bias).reduce((a, b) => add(a, b)), rows };
}

const add = (a: readonly number[] | undefined, b: readonly number[]) => b.map((value, k) => value + (a?.[k] ?? 0));

/** A table for a question, with the labels it tells apart and how many tenths its weights are rounded to. */
export interface Question {
  labels: readonly string[];
  table: Table;
  step: number;
}

/** Rounds tables and puts them side by side: features in order of code units, those that say nothing anywhere left out. */
export function encodeTables<Name extends string>(
  questions: Readonly<Record<Name, Question>>,
): { features: readonly string[] } & Readonly<Record<Name, Weights>> {
  const all = Object.values<Question>(questions);
  const names = new Set(all.flatMap(({ table }) => [...table.rows.keys()]));
  const features = [...names].sort().filter((feature) => all.some((question) => encodeRow(question, feature) !== ''));
  const encoded = {} as Record<Name, Weights>;
  for (const name of Object.keys(questions) as Name[]) {
    const question = questions[name];
    const { labels, table, step } = question;
    const bias = table.bias.map((value) => Math.round(value * 10));
    encoded[name] = { labels, bias, step, rows: features.map((feature) => encodeRow(question, feature)) };
  }
  return { features, ...encoded };
}

/** A row of letters; empty where all its weights round to 0. */
function encodeRow({ table, step }: Question, feature: string): string {
  const steps = (table.rows.get(feature) ?? []).map((value) => Math.round((value * 10) / step));
  return steps.some((n) => n !== 0) ? steps.map(encodeWeight).join('') : '';
}
