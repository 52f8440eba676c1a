import { describedRules } from '../../rules/described.ts';
import type { RuleReason } from '../lang.ts';

/** In English each rule says itself why it is right, and is called as it is spelled. */
export const ruleReasons: ReadonlyMap<string, RuleReason> = new Map(
  Array.from(describedRules, ([id, { why }]) => [id, [nameOf(id), why]]),
);

/** counts/total-named-again → Total named again. */
function nameOf(id: string): string {
  const words = id.slice(id.indexOf('/') + 1).replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
