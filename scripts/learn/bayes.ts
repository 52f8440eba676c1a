import type { Example } from './regression.ts';
import type { Table } from './table.ts';

/** How often a feature must occur to be kept, how much is added to each count, and how much the votes count beside the regression. */
export interface BayesSettings {
  least: number;
  added: number;
  share: number;
}

/**
 * Naive Bayes: how much more often a feature stands with a label than with the others, as a logarithm. It sees each feature by itself, so
 * it errs elsewhere than the regression does, and the two together err less than each.
 */
export function countWeights(labels: readonly string[], examples: readonly Example[], how: BayesSettings): Table {
  const counts = countFeatures(labels.length, examples, how.least);
  const totals = labels.map((_, k) => sum([...counts.values()].map((row) => row[k]!)));
  const all = sum(totals);
  const weigh = (n: number, here: number, k: number) => {
    const inside = (n + how.added) / (totals[k]! + how.added * counts.size);
    const outside = (here - n + how.added) / (all - totals[k]! + how.added * counts.size);
    return how.share * ln(inside / outside);
  };
  const rows = Array.from(counts, ([feature, row]) => [feature, row.map((n, k) => weigh(n, sum(row), k))] as const);
  return { bias: labels.map(() => 0), rows: new Map(rows) };
}

/** How often each feature stands with each label; those seen fewer than `least` times are left out. */
function countFeatures(size: number, examples: readonly Example[], least: number): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const { features, label } of examples)
    for (const feature of features) {
      const row = rows.get(feature) ?? new Array<number>(size).fill(0);
      row[label]! += 1;
      rows.set(feature, row);
    }
  for (const [feature, row] of rows) if (sum(row) < least) rows.delete(feature);
  return rows;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** The natural logarithm of x > 0, by arithmetic alone: Math.log may differ between machines in the last place. */
export function ln(x: number): number {
  let power = 0;
  let part = x;
  for (; part > 1.5; part /= 2) power++;
  for (; part < 0.75; part *= 2) power--;
  const ratio = (part - 1) / (part + 1);
  let term = ratio;
  let series = 0;
  for (let n = 1; n < 40; n += 2) {
    series += term / n;
    term *= ratio * ratio;
  }
  return 2 * series + power * Math.LN2;
}
