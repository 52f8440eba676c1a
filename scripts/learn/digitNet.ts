import { classes, type DigitNet } from '../../src/document/scan/digitNet.ts';
import { shuffle } from './regression.ts';

/** A glyph that the net learns from: its features, and which class it is. */
export interface Sample {
  features: Float32Array;
  label: number;
}

const hidden = 48;
const rounds = 20;
/** The step of the first round; it falls evenly to the last one. */
const step = { first: 0.052, last: 0.002 } as const;

/** Learns a net by stochastic gradient descent, in an order and from a beginning that `next` decides; then rounds it to bytes. */
export function learnNet(samples: readonly Sample[], next: () => number): DigitNet {
  const n = samples[0]!.features.length;
  const spread = (by: number) => (next() + next() + next() + next() - 2) * by;
  const first = Float64Array.from({ length: hidden * (n + 1) }, () => spread(0.1));
  const second = Float64Array.from({ length: classes * (hidden + 1) }, () => spread(0.3));
  const order = samples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    const rate = (step.first - step.last) * (1 - round / rounds) + step.last;
    for (const i of order) learnOne(samples[i]!, first, second, rate);
  }
  const [a, b] = [rounded(first), rounded(second)];
  return { hidden, scale: [a.scale, b.scale], first: a.bytes, second: b.bytes };
}

/** One step: scores, their shares, and back. */
function learnOne({ features, label }: Sample, first: Float64Array, second: Float64Array, rate: number): void {
  const n = features.length;
  const active = new Float64Array(hidden);
  for (let h = 0; h < hidden; h++) {
    let sum = first[h * (n + 1) + n]!;
    for (let i = 0; i < n; i++) sum += first[h * (n + 1) + i]! * features[i]!;
    active[h] = Math.max(0, sum);
  }
  const scores = new Float64Array(classes);
  for (let c = 0; c < classes; c++) {
    let sum = second[c * (hidden + 1) + hidden]!;
    for (let h = 0; h < hidden; h++) sum += second[c * (hidden + 1) + h]! * active[h]!;
    scores[c] = sum;
  }
  const most = Math.max(...scores);
  const all = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  const back = new Float64Array(hidden);
  for (let c = 0; c < classes; c++) {
    const off = Math.exp(scores[c]! - most) / all - (c === label ? 1 : 0);
    for (let h = 0; h < hidden; h++) {
      back[h]! += off * second[c * (hidden + 1) + h]!;
      second[c * (hidden + 1) + h]! -= rate * off * active[h]!;
    }
    second[c * (hidden + 1) + hidden]! -= rate * off;
  }
  for (let h = 0; h < hidden; h++) {
    if (active[h] === 0) continue;
    const off = rate * back[h]!;
    for (let i = 0; i < n; i++) first[h * (n + 1) + i]! -= off * features[i]!;
    first[h * (n + 1) + n]! -= off;
  }
}

function rounded(weights: Float64Array): { scale: number; bytes: Int8Array } {
  const most = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  return { scale: most / 127, bytes: Int8Array.from(weights, (w) => Math.round((w / most) * 127)) };
}
