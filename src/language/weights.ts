import { once } from '../text/once.ts';
import { countRuns, listRuns, repeatsOf } from './runs.ts';
import { Trie } from './trie.ts';

/**
 * Weights learned from the corpus by `npm run learn` for one question: for each feature of a text (a character, some in a row, a class of
 * words, two classes together) how much it speaks for each label. A plain linear model: the score of a label is its bias and the sum of its
 * features' weights over the root of their number, so that each decision can be told feature by feature.
 */
export interface Weights {
  labels: readonly string[];
  /** Per label, in tenths. */
  bias: readonly number[];
  /** How many tenths a letter is worth. */
  step: number;
  /** Of each feature a letter for each label, see {@link encodeWeight}; empty where it says nothing. */
  rows: readonly string[];
}

/**
 * Weights as they are kept: the questions, and for each feature a line of it and its rows, in the order of the
 * questions, between blanks.
 */
export interface KeptWeights<Question extends string> {
  questions: Readonly<Record<Question, Omit<Weights, 'rows'>>>;
  lines: readonly string[];
}

/** Features and what they say to each question, made ready to be kept: one string for a feature, since a file of many is slow to load. */
export function keepWeights<Question extends string>(
  features: readonly string[],
  questions: Readonly<Record<Question, Weights>>,
): KeptWeights<Question> {
  const all = Object.values<Weights>(questions);
  const heads = Object.entries<Weights>(questions).map(([name, { rows: _, ...head }]) => [name, head]);
  const lines = features.map((feature, f) => [feature, ...all.map(({ rows }) => rows[f]!)].join(' '));
  return { questions: Object.fromEntries(heads), lines };
}

/** Reads weights as they are kept. */
export function readWeights<Question extends string>({
  questions,
  lines,
}: KeptWeights<Question>): { features: string[]; questions: Record<Question, Weights> } {
  const names = Object.keys(questions) as Question[];
  const columns: string[][] = [[], ...names.map(() => [])];
  for (const line of lines) {
    let from = 0;
    for (const column of columns) {
      const blank = line.indexOf(' ', from);
      const to = blank < 0 ? line.length : blank;
      column.push(line.slice(from, to));
      from = to + 1;
    }
  }
  const read = {} as Record<Question, Weights>;
  names.forEach((name, q) => {
    read[name] = { ...questions[name], rows: columns[q + 1]! };
  });
  return { features: columns[0]!, questions: read };
}

/** What a text offers to a model: the different runs of `least` to `most` characters in it, and names that do not stand in it. */
export interface Features {
  text: string;
  least: number;
  most: number;
  names: readonly string[];
}

/** Features one by one. */
export const listFeatures = ({ text, least, most, names }: Features): string[] => [
  ...listRuns(text, least, most),
  ...names,
];

/** How much one feature speaks for a label, in tenths. */
export interface Reason {
  feature: string;
  weight: number;
}

/** Weights made ready for use. */
export interface Model {
  labels: readonly string[];
  /** The score of each label, in their order. Linear in the number of features. */
  scores(features: Features): number[];
  /** What the features said for a label (against another, where one is given), strongest first, at most `most`. Weights in tenths. */
  reasons(features: Features, label: string, most: number, against?: string): Reason[];
}

const LETTERS = '-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const MIDDLE = 31;
/** How many names are kept in mind; the models know some thousands. */
const MOST_NAMES = 1 << 14;

/** A weight in steps as a letter: −31 to 31, what lies outside is cut. */
export const encodeWeight = (steps: number): string => LETTERS[Math.max(-MIDDLE, Math.min(MIDDLE, steps)) + MIDDLE]!;

const values = new Int8Array(128);
for (let i = 0; i < LETTERS.length; i++) values[LETTERS.charCodeAt(i)] = i - MIDDLE;

/** Makes a model of weights. Rows are by the index of the feature in the tree: report text is never a key of an object. */
export function makeModel(features: Trie, { labels, bias, rows, step }: Weights): Model {
  const size = labels.length;
  const weights = decode(rows, size, step);
  const weightOf = (feature: string, k: number) => {
    const f = features.find(feature, 0, feature.length);
    return f < 0 ? 0 : weights[f * size + k]!;
  };
  const add = (f: number, sums: Int32Array) => {
    for (let k = 0; k < size; k++) sums[k]! += weights[f * size + k]!;
  };
  /** The names come again and again: each is looked up once. Those of a report's own words are forgotten when they are many. */
  const featureNamed = once((name) => features.find(name, 0, name.length), MOST_NAMES);
  return {
    labels,
    scores({ text, least, most, names }) {
      const sums = new Int32Array(size);
      const repeats = repeatsOf(text, most);
      for (let at = 0; at < text.length; at++) {
        let place: number = Trie.root;
        for (let n = 1; n <= most && at + n <= text.length; n++) {
          place = features.step(place, text.charCodeAt(at + n - 1));
          if (!place) break;
          const f = n >= least && n > repeats[at]! ? features.wordAt(place) : -1;
          if (f >= 0) add(f, sums);
        }
      }
      for (const name of names) {
        const f = featureNamed(name);
        if (f >= 0) add(f, sums);
      }
      const scale = 1 / Math.sqrt(countRuns(repeats, text.length, least, most) + names.length || 1);
      return bias.map((own, k) => (own + sums[k]! * scale) / 10);
    },
    reasons(present, label, most, against) {
      const k = labels.indexOf(label);
      const other = against === undefined ? -1 : labels.indexOf(against);
      const said = listFeatures(present).map((feature) => ({
        feature,
        weight: weightOf(feature, k) - (other < 0 ? 0 : weightOf(feature, other)),
      }));
      const spoke = said.filter(({ weight }) => weight > 0);
      return spoke.sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1)).slice(0, most);
    },
  };
}

/** The weights in tenths: for each feature a row of all labels. */
function decode(rows: readonly string[], size: number, step: number): Int8Array {
  const weights = new Int8Array(rows.length * size);
  for (const [f, row] of rows.entries())
    for (let k = 0; k < row.length; k++) weights[f * size + k] = values[row.charCodeAt(k)]! * step;
  return weights;
}
