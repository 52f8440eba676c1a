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

/** Rounds a table to tenths; features in order of code units, those that say nothing left out. */
export function encodeTable(labels: readonly string[], { bias, rows }: Table): Weights {
  const tenths = (value: number) => Math.round(value * 10);
  const features = [...rows.keys()]
    .sort()
    .filter((feature) => rows.get(feature)!.some((value) => tenths(value) !== 0))
    .map(
      (feature) =>
        `${feature} ${rows
          .get(feature)!
          .map((value) => encodeWeight(tenths(value)))
          .join('')}`,
    );
  return { labels, bias: bias.map(tenths), features };
}
