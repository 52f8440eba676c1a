import { makeModel, type Reason, type Score, type Weights } from '../../language/weights.ts';
import { featuresOf, gramsOf } from './features.ts';
import learned from './weights.json' with { type: 'json' };

const categories = makeModel(learned.category satisfies Weights);
const grams = makeModel(learned.grams satisfies Weights);
const problems = makeModel(learned.problem satisfies Weights);

/** The scores of the categories a statement could be of, the likeliest first. From learned weights alone. */
export function weighCategories(statement: string): Score[] {
  const votes = [categories.scores(featuresOf(statement)), grams.scores(gramsOf(statement))];
  const sums = new Map<string, number>();
  for (const { label, score } of votes.flat()) sums.set(label, (sums.get(label) ?? 0) + score);
  return categories.labels.map((label) => ({ label, score: sums.get(label)! })).sort((a, b) => b.score - a.score);
}

/** How much the words of a statement say that it states a problem: log-odds from learned weights, above 0 where they do. */
export function judge(statement: string): number {
  const scores = problems.scores(featuresOf(statement));
  const of = (label: string) => scores.find((s) => s.label === label)!.score;
  return of('problem') - of('none');
}

/** Why a statement was weighed as of a category: the features that speak most for it, with their weights in tenths. */
export const categoryReasons = (statement: string, category: string, most = 5): Reason[] =>
  categories.reasons(featuresOf(statement), category, most);

/** The runs of characters that weighed most for a category against another, the heaviest first, none inside another. */
export function tellingRuns(statement: string, category: string, against: string, most = 4): string[] {
  const reasons = [
    ...categories.reasons(featuresOf(statement), category, Number.POSITIVE_INFINITY, against),
    ...grams.reasons(gramsOf(statement), category, Number.POSITIVE_INFINITY, against),
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
