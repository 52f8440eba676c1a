import type { ProblemCategory } from '../../form/problems.ts';
import { Trie } from '../../language/trie.ts';
import { type Model, makeModel, type Reason, readWeights } from '../../language/weights.ts';
import { once } from '../../text/once.ts';
import { featuresOf, phrasesOf } from './features.ts';
import learned from './weights.json' with { type: 'json' };

/**
 * The learned models, made when first asked. From the same features: which category, whether a problem, what part of
 * section five; set phrases.
 */
let models: Readonly<Record<'category' | 'problem' | 'role' | 'phrases', Model>> | undefined;
function learnedModels() {
  if (models) return models;
  const { features, questions } = readWeights(learned);
  const tree = new Trie(features);
  models = {
    category: makeModel(tree, questions.category),
    problem: makeModel(tree, questions.problem),
    role: makeModel(tree, questions.role),
    phrases: makeModel(tree, questions.phrases),
  };
  return models;
}

/** Statements kept in mind: the finders ask for the same words again. */
const mostKnown = 256;
const features = once(featuresOf, mostKnown);

/** The categories, in the order of their scores. */
export const categoryLabels = learned.questions.category.labels as readonly ProblemCategory[];

/** The score of each category for a statement, in the order of {@link categoryLabels}. From learned weights alone. */
export const categoryScores = once((statement): readonly number[] => {
  const { category, phrases } = learnedModels();
  const said = category.scores(features(statement));
  return phrases.scores(phrasesOf(statement)).map((score, k) => said[k]! + score);
}, mostKnown);

/** How much the words of a statement say that it states a problem: log-odds from learned weights, above 0 where they do. */
export const judge = once((statement): number => {
  const { labels, scores } = learnedModels().problem;
  const said = scores(features(statement));
  return said[labels.indexOf('problem')]! - said[labels.indexOf('none')]!;
}, mostKnown);

/** How likely words are no part of a problem or measure, and how likely they are part of a measure, against being part of a problem. */
export interface Part {
  /** Log-odds against the likelier of the others. */
  aside: number;
  /** Log-odds against a problem. */
  measure: number;
}

/** What part of section five words are by learned weights: a lead, a scene, a vow; a measure; a problem. */
export const partOf = once((words): Part => {
  const { labels, scores } = learnedModels().role;
  const said = scores(features(words));
  const of = (label: string) => said[labels.indexOf(label)]!;
  const [aside, deed, lack] = [of('aside'), of('deed'), of('lack')];
  return { aside: aside - Math.max(deed, lack), measure: deed - lack };
}, mostKnown);

/** Why a statement was weighed as of a category: the features that speak most for it, with their weights in tenths. */
export const categoryReasons = (statement: string, category: string, most = 5): Reason[] =>
  learnedModels().category.reasons(featuresOf(statement), category, most);

/** The runs of characters that weighed most for a category against another, the heaviest first, none inside another. */
export function tellingRuns(statement: string, category: string, against: string, most = 4): string[] {
  const reasons = [
    ...learnedModels().category.reasons(featuresOf(statement), category, Number.POSITIVE_INFINITY, against),
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
