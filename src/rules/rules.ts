import type { Rule } from '../language/rule.ts';
import { categoryRules } from './categories/rules.ts';
import { breakdowns, keyRules } from './statements/keys.ts';
import { matterRules } from './statements/matters.ts';
import { topicLifted, topicRules } from './statements/rules.ts';

/** Every rule whose patterns run on words of folded text; for tests, `npm run score` and the pages in docs/rules. */
export const textRules: readonly Rule<unknown, RegExp>[] = [
  ...topicRules,
  ...topicLifted,
  ...matterRules,
  ...keyRules,
  ...breakdowns,
  ...categoryRules,
];
