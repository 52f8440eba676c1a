import type { Told } from '../../language/rule.ts';
import { Trie } from '../../language/trie.ts';
import { type Model, makeModel, readWeights } from '../../language/weights.ts';
import type { Part } from './parts.ts';
import learned from './weights.json' with { type: 'json' };

let model: Model | undefined;
/** What a clause is by the weights learned from the corpus. Made when first asked. */
export function partModel(): Model {
  if (model) return model;
  const { features, questions } = readWeights(learned);
  model = makeModel(new Trie(features), questions.part);
  return model;
}

/** How far ahead of what rules take a clause for the learned weights must be, by what they take it for. */
const margins: Readonly<Record<Part, number>> = { none: 0.7, on: 1.2, measure: 0.7, problem: 1.2 };
/** Further where rules find nothing: a problem that nobody stated is the worst fault. */
const UNFOUND = 1;

/** True where learned weights so far ahead take a clause for something else than a rule. By hands held out, see docs/language.md. */
export const overrules = (rule: Part, says: Part, ahead: number): boolean =>
  rule !== says &&
  !(rule === 'measure' && says === 'problem') &&
  ahead > margins[says] + (rule === 'none' ? UNFOUND : 0);

/** Named where the learned weights took a clause for something else than the rules did. */
export const learnedPart: Told = {
  id: 'problems/learned-part',
  why: 'By the weights learned from the corpus a clause of it, or beside it, is clearly something else than the rules took it for.',
  yes: ['更新偏慢。下一步，我镇将印制办事指南，每半年对村级公开情况开展督查。', '我乡山高路远，公开栏更换不及时。'],
  no: ['更新偏慢。下一步，我镇将印制办事指南，由各村文书挨户发放。', '存在问题：一是人手少；二是更新慢。'],
};
