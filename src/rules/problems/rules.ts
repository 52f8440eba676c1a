import type { RuleSet } from '../../language/ruleSet.ts';
import { announcements, hopes, leads, nones, scenes, vows } from './asides.ts';
import { headings, heads, openings } from './headings.ts';
import { aims, conditions, effects, measureVerbs } from './joins.ts';
import { listOpens, settings, tails } from './lists.ts';
import { lackWords, openLackWords, planWords, silent } from './polarity.ts';

/** Every judgement on section five that rules make, for tests, scores and the pages of the docs. */
export const problemRuleSets: readonly RuleSet<unknown>[] = [
  headings,
  heads,
  openings,
  silent,
  lackWords,
  openLackWords,
  planWords,
  vows,
  hopes,
  nones,
  scenes,
  leads,
  announcements,
  effects,
  aims,
  conditions,
  measureVerbs,
  listOpens,
  settings,
  tails,
];
