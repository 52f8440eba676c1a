import { type Choice, readChoice } from '../../language/choice.ts';
import learned from './weights.json' with { type: 'json' };

/** What speaks for a figure being no count: the same of every figure. */
export const NO_COUNT: readonly string[] = ['no count'];

let models: { count: Choice; outlet: Choice } | undefined;
/** The learned weights: whether a figure is a count, and of which outlet a count is. Made when first asked. */
export function figureModels(): { count: Choice; outlet: Choice } {
  models ??= { count: readChoice(learned.count), outlet: readChoice(learned.outlet) };
  return models;
}
