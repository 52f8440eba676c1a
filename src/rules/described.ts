import type { RuleId, Told } from '../language/rule.ts';
import { learnedWeights } from './categories/learned.ts';
import { categoryRules } from './categories/rules.ts';
import { countedRule } from './channels/counted.ts';
import { outletRules } from './channels/rules.ts';
import { allCountRules } from './counts/all.ts';
import { problemRuleSets } from './problems/rules.ts';
import { structures } from './problems/structures.ts';
import { breakdowns, keyRules } from './statements/keys.ts';
import { matterRules } from './statements/matters.ts';
import { topicLifted, topicRules } from './statements/rules.ts';
import { statementStructures } from './statements/structures.ts';

/** Every named rule of the prose with what it has to tell of itself, by its id; for `npm run explain` and the pages in docs/rules. */
export const describedRules: ReadonlyMap<RuleId, Told> = new Map(
  [
    ...allCountRules,
    ...outletRules,
    countedRule,
    ...problemRuleSets.flatMap(({ rules }) => rules),
    ...structures,
    ...topicRules,
    ...topicLifted,
    ...matterRules,
    ...keyRules,
    ...breakdowns,
    ...statementStructures,
    ...categoryRules,
    learnedWeights,
  ].map((rule) => [rule.id, rule] as const),
);
