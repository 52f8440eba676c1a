import { eachRun } from './runs.ts';
import { Trie } from './trie.ts';

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

/** What a text offers to a model: the different runs of `least` to `most` characters in it, and names that do not stand in it. */
export interface Features {
  text: string;
  least: number;
  most: number;
  names: readonly string[];
}

/** Features one by one. */
export function listFeatures({ text, least, most, names }: Features): string[] {
  const list: string[] = [];
  eachRun(text, least, most, (start, end) => list.push(text.slice(start, end)));
  return [...list, ...names];
}

/** Weights made ready for use. */
export interface Model {
  labels: readonly string[];
  /** The score of each label, in their order. Linear in the number of features. */
  scores(features: Features): number[];
  /** What the features said for a label, strongest first, at most `most`. Weights in tenths. */
  reasons(features: Features, label: string, most: number): { feature: string; weight: number }[];
}

const LETTERS = '-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const MIDDLE = 31;

/** A weight in tenths as a letter: −3.1 to 3.1, what lies outside is cut. */
export const encodeWeight = (tenths: number): string => LETTERS[Math.max(-MIDDLE, Math.min(MIDDLE, tenths)) + MIDDLE]!;

const values = new Int8Array(128);
for (let i = 0; i < LETTERS.length; i++) values[LETTERS.charCodeAt(i)] = i - MIDDLE;

/**
 * Makes one model of weights learned for several questions about the same features; its labels are theirs, one after the other. Features
 * are looked up in a tree of their own: report text is never a key of an object.
 */
export function makeModel(...tables: readonly Weights[]): Model {
  const labels = tables.flatMap((table) => table.labels);
  const bias = tables.flatMap((table) => table.bias);
  const { trie, weights } = pack(tables, labels.length);
  const weightOf = (feature: string, k: number) => {
    const f = trie.find(feature, 0, feature.length);
    return f < 0 ? 0 : weights[f * labels.length + k]!;
  };
  return {
    labels,
    scores({ text, least, most, names }) {
      const sums = new Int32Array(labels.length);
      let size = 0;
      const hear = (words: string, start: number, end: number) => {
        size++;
        const f = trie.find(words, start, end);
        if (f >= 0) for (let k = 0; k < sums.length; k++) sums[k]! += weights[f * sums.length + k]!;
      };
      eachRun(text, least, most, (start, end) => hear(text, start, end));
      for (const name of names) hear(name, 0, name.length);
      const scale = 1 / Math.sqrt(size || 1);
      return labels.map((_, k) => (bias[k]! + sums[k]! * scale) / 10);
    },
    reasons(features, label, most) {
      const k = labels.indexOf(label);
      const said = listFeatures(features).map((feature) => ({ feature, weight: weightOf(feature, k) }));
      const spoke = said.filter(({ weight }) => weight > 0);
      return spoke.sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1)).slice(0, most);
    },
  };
}

/** The features of all tables in one tree, and a row of weights for each. */
function pack(tables: readonly Weights[], size: number): { trie: Trie; weights: Int8Array } {
  const named = tables.map(({ labels, features }) => features.map((line) => line.slice(0, -labels.length - 1)));
  const names = [...new Set(named.flat())];
  const trie = new Trie(names);
  const weights = new Int8Array(names.length * size);
  let column = 0;
  tables.forEach(({ labels, features }, t) => {
    features.forEach((line, i) => {
      const name = named[t]![i]!;
      const at = trie.find(name, 0, name.length) * size + column;
      for (let k = 0; k < labels.length; k++) weights[at + k] = values[line.charCodeAt(name.length + 1 + k)]!;
    });
    column += labels.length;
  });
  return { trie, weights };
}
