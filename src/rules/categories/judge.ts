import { Trie } from '../../language/trie.ts';
import { type Model, makeModel, type Reason } from '../../language/weights.ts';
import { once } from '../../text/once.ts';
import { featuresOf, phrasesOf } from './features.ts';
import learned from './weights.json' with { type: 'json' };

/** The learned models, made when first asked: which category, whether a problem at all, and what part of section five, from the same features; set phrases. */
let models: { statements: Model; phrases: Model } | undefined;
function learnedModels() {
  if (models) return models;
  const { category, problem, role, phrases } = learned;
  const features = new Trie(learned.features);
  models = { statements: makeModel(features, category, problem, role), phrases: makeModel(features, phrases) };
  return models;
}

/** Statements kept in mind: the finders ask for the same words again. */
const mostKnown = 256;
const weigh = once((statement) => learnedModels().statements.scores(featuresOf(statement)), mostKnown);
const weighPhrases = once((statement) => learnedModels().phrases.scores(phrasesOf(statement)), mostKnown);

/** A score of one label. */
export interface Score {
  label: string;
  score: number;
}

/** The scores of the categories a statement could be of, the likeliest first. From learned weights alone. */
export function weighCategories(statement: string): Score[] {
  const said = weigh(statement);
  const phrases = weighPhrases(statement);
  const { labels } = learnedModels().phrases;
  return labels.map((label, k) => ({ label, score: said[k]! + phrases[k]! })).sort((a, b) => b.score - a.score);
}

/** How much the words of a statement say that it states a problem: log-odds from learned weights, above 0 where they do. */
export function judge(statement: string): number {
  const said = weigh(statement);
  const { labels } = learnedModels().statements;
  return said[labels.indexOf('problem')]! - said[labels.indexOf('none')]!;
}

/** How likely words are no part of a problem or measure, and how likely they are part of a measure, against being part of a problem. */
export interface Part {
  /** Log-odds against the likelier of the others. */
  aside: number;
  /** Log-odds against a problem. */
  measure: number;
}

/** What part of section five words are by learned weights: a lead, a scene, a vow; a measure; a problem. */
export function partOf(words: string): Part {
  const said = weigh(words);
  const { labels } = learnedModels().statements;
  const of = (label: string) => said[labels.indexOf(label)]!;
  const [aside, deed, lack] = [of('aside'), of('deed'), of('lack')];
  return { aside: aside - Math.max(deed, lack), measure: deed - lack };
}

/** Why a statement was weighed as of a category: the features that speak most for it, with their weights in tenths. */
export const categoryReasons = (statement: string, category: string, most = 5): Reason[] =>
  learnedModels().statements.reasons(featuresOf(statement), category, most);

/** The runs of characters that weighed most for a category against another, the heaviest first, none inside another. */
export function tellingRuns(statement: string, category: string, against: string, most = 4): string[] {
  const reasons = [
    ...learnedModels().statements.reasons(featuresOf(statement), category, Number.POSITIVE_INFINITY, against),
    ...learnedModels().phrases.reasons(phrasesOf(statement), category, Number.POSITIVE_INFINITY, against),
  ];
  const weights = new Map<string, number>();
  for (const { feature, weight } of reasons)
    if (/^[^#^$]{2,}$/u.test(feature)) weights.set(feature, (weights.get(feature) ?? 0) + weight);
  const runs: string[] = [];
  for (const [run] of [...weights].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))) {
    if (runs.length === most) break;
    if (!runs.some((other) => other.includes(run) || run.includes(other))) runs.push(run);
  }
  return runs;
}
