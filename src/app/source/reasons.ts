import { queryOptions } from '@tanstack/react-query';
import type { Lang } from '../../i18n/i18n.ts';

/** What a rule is called, and why it is right. */
export interface RuleWords {
  name: string;
  why: string;
}

/** The words of all rules in a language; loaded when a trace is first opened. */
export const reasonsQuery = (lang: Lang) =>
  queryOptions({ queryKey: ['reasons', lang], queryFn: load[lang], staleTime: Number.POSITIVE_INFINITY });

const load: Record<Lang, () => Promise<ReadonlyMap<string, RuleWords>>> = {
  zh: async () => {
    const { ruleReasons } = await import('../../i18n/ruleReasons.ts');
    return new Map(Array.from(ruleReasons, ([id, [name, why]]) => [id, { name, why }]));
  },
  // in English each rule says itself why it is right, and is called as it is spelled
  en: async () => {
    const { describedRules } = await import('../../rules/described.ts');
    return new Map(Array.from(describedRules, ([id, { why }]) => [id, { name: nameOf(id), why }]));
  },
};

/** counts/total-named-again → Total named again. */
function nameOf(id: string): string {
  const words = id.slice(id.indexOf('/') + 1).replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
