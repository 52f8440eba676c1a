import type { Table } from './table.ts';

/** An example to learn from: its features and its label, an index; `weight` says how much it counts. */
export interface Example {
  features: readonly string[];
  label: number;
}

/** How the weights are found. Chosen by comparing hands held out, see docs/language.md. */
export interface Settings {
  /** Passes over the examples. */
  passes: number;
  rate: number;
  /** How strongly weights are drawn to 0. */
  decay: number;
}

export const settings: Settings = { passes: 14, rate: 0.3, decay: 0.003 };

/**
 * Multinomial logistic regression by stochastic descent with a step of its own for each weight (AdaGrad). Only + − × ÷ and square roots are
 * used, which every machine computes alike, and the order of examples is drawn from a fixed seed: the same examples give the same bytes.
 */
export function learnWeights(labels: readonly string[], examples: readonly Example[], how: Settings = settings): Table {
  const ids = numberFeatures(examples);
  const size = labels.length;
  const weights = new Float64Array(ids.size * size);
  const steps = new Float64Array(ids.size * size).fill(1e-6);
  const bias = new Float64Array(size);
  const rows = examples.map(({ features, label }) => ({ label, ids: Int32Array.from(features, (f) => ids.get(f)!) }));
  const random = makeRandom(1);
  const order = rows.map((_, i) => i);
  const scores = new Float64Array(size);
  for (let pass = 0; pass < how.passes; pass++) {
    shuffle(order, random);
    for (const i of order) step(rows[i]!, weights, steps, bias, scores, how);
  }
  return toTable(ids, weights, bias);
}

/** Features in order of code units, so that the numbering does not depend on the order of examples. */
function numberFeatures(examples: readonly Example[]): Map<string, number> {
  const all = [...new Set(examples.flatMap(({ features }) => features))].sort();
  return new Map(all.map((feature, i) => [feature, i]));
}

function step(
  row: { label: number; ids: Int32Array },
  weights: Float64Array,
  steps: Float64Array,
  bias: Float64Array,
  scores: Float64Array,
  { rate, decay }: Settings,
): void {
  const size = bias.length;
  const scale = 1 / Math.sqrt(row.ids.length || 1);
  scores.set(bias);
  for (const f of row.ids) for (let k = 0; k < size; k++) scores[k]! += weights[f * size + k]! * scale;
  toShares(scores);
  for (let k = 0; k < size; k++) {
    const off = scores[k]! - (k === row.label ? 1 : 0);
    if (Math.abs(off) < 1e-4) continue;
    bias[k]! -= 0.01 * off;
    for (const f of row.ids) {
      const at = f * size + k;
      const slope = off * scale + decay * weights[at]!;
      steps[at]! += slope * slope;
      weights[at]! -= (rate * slope) / Math.sqrt(steps[at]!);
    }
  }
}

/** Turns scores into shares that add up to 1. */
function toShares(scores: Float64Array): void {
  let most = scores[0]!;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = exp(scores[k]! - most);
    sum += scores[k]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
}

/** e to the power x for x ≤ 0, by arithmetic alone: Math.exp may differ between machines in the last place. */
export function exp(x: number): number {
  if (x < -40) return 0;
  let term = 1;
  let sum = 1;
  const part = x / 256;
  for (let n = 1; n < 12; n++) {
    term *= part / n;
    sum += term;
  }
  for (let i = 0; i < 8; i++) sum *= sum;
  return sum;
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** Puts numbers into another order, in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

function toTable(ids: ReadonlyMap<string, number>, weights: Float64Array, bias: Float64Array): Table {
  const size = bias.length;
  const rows = Array.from(ids, ([feature, f]) => [feature, [...weights.subarray(f * size, (f + 1) * size)]] as const);
  return { bias: [...bias], rows: new Map(rows) };
}
