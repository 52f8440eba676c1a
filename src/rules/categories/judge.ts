import { type Model, makeModel, type Reason, type Weights } from '../../language/weights.ts';
import { featuresOf, gramsOf } from './features.ts';
import learned from './weights.json' with { type: 'json' };

/** The learned models, made when first asked. */
const models = new Map<Weights, Model>();
function modelOf(weights: Weights): Model {
  const model = models.get(weights) ?? makeModel(weights);
  models.set(weights, model);
  return model;
}

/** A score of one label. */
export interface Score {
  label: string;
  score: number;
}

/** The scores of the categories a statement could be of, the likeliest first. From learned weights alone. */
export function weighCategories(statement: string): Score[] {
  const { labels, scores } = modelOf(learned.category);
  const said = scores(featuresOf(statement));
  const phrases = modelOf(learned.grams).scores(gramsOf(statement));
  return labels.map((label, k) => ({ label, score: said[k]! + phrases[k]! })).sort((a, b) => b.score - a.score);
}

/** How much the words of a statement say that it states a problem: log-odds from learned weights, above 0 where they do. */
export function judge(statement: string): number {
  const { labels, scores } = modelOf(learned.problem);
  const said = scores(featuresOf(statement));
  return said[labels.indexOf('problem')]! - said[labels.indexOf('none')]!;
}

/** Why a statement was weighed as of a category: the features that speak most for it, with their weights in tenths. */
export const categoryReasons = (statement: string, category: string, most = 5): Reason[] =>
  modelOf(learned.category).reasons(featuresOf(statement), category, most);

/** The runs of characters that weighed most for a category against another, the heaviest first, none inside another. */
export function tellingRuns(statement: string, category: string, against: string, most = 4): string[] {
  const reasons = [
    ...modelOf(learned.category).reasons(featuresOf(statement), category, Number.POSITIVE_INFINITY, against),
    ...modelOf(learned.grams).reasons(gramsOf(statement), category, Number.POSITIVE_INFINITY, against),
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
