/**
 * A small net of one hidden layer over the features of a glyph; weights are whole numbers, `scale` makes them what they were
 * learned as. The last class is anything that is no digit.
 */
export interface DigitNet {
  hidden: number;
  scale: [number, number];
  /** Of each hidden unit: one for every feature, then its bias; base64 of signed bytes. */
  first: Int8Array;
  /** Of each class: one for every hidden unit, then its bias. */
  second: Int8Array;
}

/** A digit as its number, 10 for no digit, and how far it is ahead of the next class. */
export interface Judged {
  best: number;
  margin: number;
}

export const classes = 11;

/** Judges the features of a glyph. Sums are of whole numbers and products in one order: the same on every machine. */
export function judgeGlyph(net: DigitNet, features: Float32Array): Judged {
  const scores = scoresOf(net, features);
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
  let next = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c++) if (c !== best && scores[c]! > next) next = scores[c]!;
  return { best, margin: scores[best]! - next };
}

function scoresOf({ hidden, scale, first, second }: DigitNet, features: Float32Array): Float64Array {
  const n = features.length;
  const active = new Float64Array(hidden);
  for (let h = 0; h < hidden; h++) {
    let sum = first[h * (n + 1) + n]!;
    for (let i = 0; i < n; i++) sum += first[h * (n + 1) + i]! * features[i]!;
    active[h] = Math.max(0, sum * scale[0]);
  }
  const scores = new Float64Array(classes);
  for (let c = 0; c < classes; c++) {
    let sum = second[c * (hidden + 1) + hidden]!;
    for (let h = 0; h < hidden; h++) sum += second[c * (hidden + 1) + h]! * active[h]!;
    scores[c] = sum * scale[1];
  }
  return scores;
}

/** The net as it is kept in a file: its bytes in base64. */
export function decodeNet({
  hidden,
  scale,
  first,
  second,
}: {
  hidden: number;
  scale: number[];
  first: string;
  second: string;
}): DigitNet {
  const bytes = (text: string) => Int8Array.from(atob(text), (char) => char.charCodeAt(0));
  return { hidden, scale: [scale[0]!, scale[1]!], first: bytes(first), second: bytes(second) };
}
