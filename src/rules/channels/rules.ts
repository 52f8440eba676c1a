import { deniedRules } from './denied.ts';
import { elsewhereRules } from './elsewhere.ts';
import { intendedRules } from './intended.ts';
import { headingRules, namedRule } from './used.ts';
import type { OutletRule } from './view.ts';

/** The rules on whether a channel was used, in order of precedence. */
export const outletRules: readonly OutletRule[] = [
  ...headingRules,
  ...deniedRules,
  ...intendedRules,
  ...elsewhereRules,
  namedRule,
];
