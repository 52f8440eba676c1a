import type { Told } from '../../language/rule.ts';
import { againRule } from './again.ts';
import { denialRules } from './denials.ts';
import { learnedCount, learnedOutlet } from './learned.ts';
import { figureOutletRules } from './outlets.ts';
import { partReasons, partRules } from './parts.ts';
import { countRules } from './rules.ts';

/** Every rule on counts: whether a figure is one, of which outlet, of which whole; zeros in words. For tests and the pages in the docs. */
export const allCountRules: readonly Told[] = [
  ...countRules,
  againRule,
  ...denialRules,
  ...figureOutletRules,
  ...partRules,
  ...Object.values(partReasons),
  learnedCount,
  learnedOutlet,
];
