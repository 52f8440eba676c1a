import type { Finding, RuleId } from '../findings/finding.ts';
import type { Basis } from '../findings/rules.ts';
import { findingWords as en } from './en/findings.ts';
import { type FindingWords, sayIn } from './findingWords.ts';
import { capitalize } from './format.ts';
import type { Lang } from './lang.ts';
import { findingWords as zh } from './zh/findings.ts';

const findingWords: Readonly<Record<Lang, FindingWords>> = { zh, en };

/** The short name of a rule. */
export const ruleName = (rule: RuleId, lang: Lang): string => findingWords[lang].rules[rule].name;

/** What a rule means and what to do about it. */
export const explainRule = (rule: RuleId, lang: Lang): string => findingWords[lang].rules[rule].explain;

/** One sentence on a finding: what disagrees, then the numbers. Plain text. */
export const describeFinding = (finding: Finding, lang: Lang): string =>
  capitalize(findingWords[lang].rules[finding.rule].message(finding, sayIn(lang)));

/** The law or notice a rule rests on, as cited. */
export function describeBasis(basis: Basis, lang: Lang): string {
  const words = findingWords[lang].basis;
  return 'article' in basis ? words.article(basis.article) : words[basis.law];
}
