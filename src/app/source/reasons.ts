import { queryOptions } from '@tanstack/react-query';
import type { Lang } from '../../i18n/i18n.ts';
import { ruleReasons } from '../../i18n/ruleReasons.ts';

/** What a rule is called, and why it is right. */
export interface RuleWords {
  name: string;
  why: string;
}

/** The words of all rules in a language; loaded when a trace is first opened. */
export const reasonsQuery = (lang: Lang) =>
  queryOptions({
    queryKey: ['reasons', lang],
    queryFn: async (): Promise<ReadonlyMap<string, RuleWords>> =>
      new Map(Array.from(await ruleReasons[lang](), ([id, [name, why]]) => [id, { name, why }])),
    staleTime: Number.POSITIVE_INFINITY,
  });
