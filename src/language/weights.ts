/**
 * Weights learned from the corpus by `npm run learn`: for each feature of a text (a run of one to three characters, a class of words, two
 * classes together) how much it speaks for each label, in hundredths. A plain linear model: the score of a label is the sum of its features'
 * weights over the root of their number, plus its bias, so each decision can be told feature by feature.
 */
export interface Weights {
  labels: readonly string[];
  /** Per label, in hundredths. */
  bias: readonly number[];
  /** Feature → weights by label in hundredths, as a flat list of label index and weight; features that say nothing are left out. */
  features: Readonly<Record<string, readonly number[]>>;
}

/** A score of one label, with the features that speak most for it, strongest first. */
export interface Score {
  label: string;
  score: number;
}

/** Weights made ready for use. */
export interface Model {
  labels: readonly string[];
  /** The scores of all labels, the highest first; of equal ones the first label. Linear in the number of features. */
  scores(features: readonly string[]): Score[];
  /** What the features said for a label, strongest first, at most `most`. */
  reasons(features: readonly string[], label: string, most: number): { feature: string; weight: number }[];
}

/** Makes a model of weights. Text is data here: features are looked up in a Map, never as keys of an object. */
export function makeModel({ labels, bias, features }: Weights): Model {
  const table = new Map(Object.entries(features));
  const weightOf = (feature: string, k: number) => {
    const row = table.get(feature) ?? [];
    for (let i = 0; i < row.length; i += 2) if (row[i] === k) return row[i + 1]!;
    return 0;
  };
  return {
    labels,
    scores(present) {
      const sums = new Array<number>(labels.length).fill(0);
      for (const feature of present) {
        const row = table.get(feature);
        if (row) for (let i = 0; i < row.length; i += 2) sums[row[i]!]! += row[i + 1]!;
      }
      const scale = 1 / Math.sqrt(present.length || 1);
      const scored = labels.map((label, k) => ({ label, score: (bias[k]! + sums[k]! * scale) / 100 }));
      return scored.sort((a, b) => b.score - a.score);
    },
    reasons(present, label, most) {
      const k = labels.indexOf(label);
      const said = present.map((feature) => ({ feature, weight: weightOf(feature, k) }));
      return said
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
        .slice(0, most);
    },
  };
}
