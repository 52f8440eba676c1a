import type { RuleId } from '../../src/language/rule.ts';
import { problemRuleSets } from '../../src/rules/problems/rules.ts';

/**
 * Runs some work and tells which rules of section five spoke meanwhile. Of what a vow or a lead kept out no result tells: for the time of
 * the work the rule sets are listened to.
 */
export function listen<T>(work: () => T): { result: T; heard: ReadonlySet<RuleId> } {
  const heard = new Set<RuleId>();
  const restore = problemRuleSets.map((set) => {
    const { hear, hearAll } = set;
    set.hear = (...given) => {
      const spoken = hear(...given);
      if (spoken) heard.add(spoken.rule);
      return spoken;
    };
    set.hearAll = (...given) => {
      const spoken = hearAll(...given);
      for (const { rule } of spoken) heard.add(rule);
      return spoken;
    };
    return () => Object.assign(set, { hear, hearAll });
  });
  try {
    return { result: work(), heard };
  } finally {
    for (const undo of restore) undo();
  }
}
