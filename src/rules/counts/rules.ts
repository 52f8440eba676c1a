import { asideRules } from './asides.ts';
import { licenceRules } from './licences.ts';
import { trapRules } from './traps.ts';
import type { CountRule } from './view.ts';

/** The rules on whether a figure is a count, in order of precedence. */
export const countRules: readonly CountRule[] = [...asideRules, ...trapRules, ...licenceRules];
