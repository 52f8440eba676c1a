import type { Lang, RuleReason } from './lang.ts';

/** Loads the words of all rules of the prose in a language, by their ids; asked for where a trace is opened. */
export const ruleReasons: Readonly<Record<Lang, () => Promise<ReadonlyMap<string, RuleReason>>>> = {
  zh: async () => (await import('./zh/ruleReasons.ts')).ruleReasons,
  en: async () => (await import('./en/ruleReasons.ts')).ruleReasons,
};
