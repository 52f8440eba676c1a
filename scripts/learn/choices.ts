import { exp, makeRandom, shuffle } from './regression.ts';

/** A choice to learn from: what may be chosen, the signs of each, and which of them are right. */
export interface ChoiceExample {
  options: readonly { signs: readonly string[]; right: boolean }[];
}

/** How the weights of choices are found; chosen by comparing hands held out. */
export interface ChoiceSettings {
  passes: number;
  rate: number;
  decay: number;
  /** How many examples a sign must stand in. */
  least: number;
}

export const choiceSettings: ChoiceSettings = { passes: 12, rate: 0.3, decay: 0.003, least: 3 };

/**
 * Learns how much each sign speaks for what shows it: conditional logistic regression by stochastic descent with a step of its own for each
 * weight. Only + − × ÷ and square roots are used, and the order is drawn from a fixed seed: the same examples give the same weights.
 */
export function learnChoices(
  examples: readonly ChoiceExample[],
  how: ChoiceSettings = choiceSettings,
): Map<string, number> {
  const ids = numberSigns(examples, how.least);
  const weights = new Float64Array(ids.size);
  const steps = new Float64Array(ids.size).fill(1e-6);
  const rows = examples.filter(({ options }) => options.some(({ right }) => right)).map((e) => toRow(e, ids));
  const random = makeRandom(1);
  const order = rows.map((_, i) => i);
  for (let pass = 0; pass < how.passes; pass++) {
    shuffle(order, random);
    for (const i of order) learnOne(rows[i]!, weights, steps, how);
  }
  return new Map(Array.from(ids, ([sign, i]) => [sign, weights[i]!]));
}

interface Row {
  ids: readonly Int32Array[];
  /** By option: 1 over the root of the number of its signs. */
  scales: readonly number[];
  right: readonly boolean[];
}

function toRow({ options }: ChoiceExample, ids: ReadonlyMap<string, number>): Row {
  return {
    ids: options.map(({ signs }) => Int32Array.from(signs.flatMap((sign) => ids.get(sign) ?? []))),
    scales: options.map(({ signs }) => 1 / Math.sqrt(signs.length || 1)),
    right: options.map(({ right }) => right),
  };
}

/** The signs of enough examples, in order of code units. */
function numberSigns(examples: readonly ChoiceExample[], least: number): Map<string, number> {
  const times = new Map<string, number>();
  for (const { options } of examples)
    for (const sign of new Set(options.flatMap(({ signs }) => signs))) times.set(sign, (times.get(sign) ?? 0) + 1);
  const kept = [...times].filter(([, n]) => n >= least).map(([sign]) => sign);
  return new Map(kept.sort().map((sign, i) => [sign, i]));
}

function learnOne(
  { ids, scales, right }: Row,
  weights: Float64Array,
  steps: Float64Array,
  { rate, decay }: ChoiceSettings,
): void {
  const scores = ids.map((list, k) => scales[k]! * list.reduce((sum, id) => sum + weights[id]!, 0));
  const most = Math.max(...scores);
  const shares = scores.map((score) => exp(score - most));
  const all = shares.reduce((a, b) => a + b, 0);
  const rightly = shares.reduce((a, b, k) => a + (right[k] ? b : 0), 0);
  for (const [k, list] of ids.entries()) {
    const off = shares[k]! / all - (right[k] ? shares[k]! / rightly : 0);
    if (Math.abs(off) < 1e-4) continue;
    for (const id of list) {
      const slope = off * scales[k]! + decay * weights[id]!;
      steps[id]! += slope * slope;
      weights[id]! -= (rate * slope) / Math.sqrt(steps[id]!);
    }
  }
}
