/**
 * Weights learned from the corpus by `npm run learn`: for each feature of a text (a character, two in a row, a class of words, two classes
 * together) how much it speaks for each label. A plain linear model: the score of a label is its bias and the sum of its features' weights
 * over the root of their number, so that each decision can be told feature by feature.
 */
export interface Weights {
  labels: readonly string[];
  /** Per label, in tenths. */
  bias: readonly number[];
  /** A feature, a blank, and one letter for each label: its weight in tenths, see {@link encodeWeight}. Sorted by code unit. */
  features: readonly string[];
}

/** A score of one label. */
export interface Score {
  label: string;
  score: number;
}

/** How much one feature speaks for a label, in tenths. */
export interface Reason {
  feature: string;
  weight: number;
}

/** Weights made ready for use. */
export interface Model {
  labels: readonly string[];
  /** The scores of all labels, the highest first; of equal ones the first label. Linear in the number of features. */
  scores(features: readonly string[]): Score[];
  /** What the features said for a label (against another, where one is given), strongest first, at most `most`. Weights in tenths. */
  reasons(features: readonly string[], label: string, most: number, against?: string): Reason[];
}

const LETTERS = '-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const MIDDLE = 31;

/** A weight in tenths as a letter: −3.1 to 3.1, what lies outside is cut. */
export const encodeWeight = (tenths: number): string => LETTERS[Math.max(-MIDDLE, Math.min(MIDDLE, tenths)) + MIDDLE]!;

const values = new Int8Array(128);
for (let i = 0; i < LETTERS.length; i++) values[LETTERS.charCodeAt(i)] = i - MIDDLE;

/** Makes a model of weights. Features are looked up in a Map: report text is never a key of an object. */
export function makeModel({ labels, bias, features }: Weights): Model {
  const table = new Map(
    features.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]),
  );
  return {
    labels,
    scores(present) {
      const sums = new Array<number>(labels.length).fill(0);
      for (const feature of present) {
        const row = table.get(feature);
        if (row) for (let k = 0; k < row.length; k++) sums[k]! += values[row.charCodeAt(k)]!;
      }
      const scale = 1 / Math.sqrt(present.length || 1);
      const scored = labels.map((label, k) => ({ label, score: (bias[k]! + sums[k]! * scale) / 10 }));
      return scored.sort((a, b) => b.score - a.score);
    },
    reasons(present, label, most, against) {
      const k = labels.indexOf(label);
      const other = against === undefined ? -1 : labels.indexOf(against);
      const of = (row: string, at: number) => (at < 0 ? 0 : values[row.charCodeAt(at)]!);
      const said = present.map((feature) => {
        const row = table.get(feature);
        return { feature, weight: row === undefined ? 0 : of(row, k) - of(row, other) };
      });
      const spoke = said.filter(({ weight }) => weight > 0);
      return spoke.sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1)).slice(0, most);
    },
  };
}
