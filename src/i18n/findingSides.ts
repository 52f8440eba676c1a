import type { Finding, RuleId } from '../findings/finding.ts';
import type { FormEdition } from '../form/forms.ts';
import { sideWords as en } from './en/findingSides.ts';
import { editionName } from './form.ts';
import { formatNumber } from './format.ts';
import type { Lang } from './lang.ts';
import { type SideNames, type SideWords, sideWords as zh } from './zh/findingSides.ts';

/** One side of what disagrees: what it is called, and what it says. */
export interface Side {
  name: string;
  value: string;
}

const sideWords: Readonly<Record<Lang, SideWords>> = { zh, en };

function said(rule: RuleId, value: number | string, lang: Lang): string {
  if (rule === 'wrong_form') return editionName(value as FormEdition, lang);
  // years are numbers that are not grouped
  if (rule === 'year_residue' || rule === 'year_conflict' || typeof value === 'string') return String(value);
  return formatNumber(value);
}

/** What disagrees, side by side: the words first, then what they are held against. Empty where nothing is compared. */
export function sidesOf({ rule, expected, actual }: Pick<Finding, 'rule' | 'expected' | 'actual'>, lang: Lang): Side[] {
  const rules: Readonly<Partial<Record<RuleId, SideNames>>> = sideWords[lang].rules;
  const [e, a] = rules[rule] ?? sideWords[lang].otherwise;
  const side = (name: string, value: number | string | null): Side[] =>
    value === null || rule === 'streak' ? [] : [{ name, value: said(rule, value, lang) }];
  return [...side(a, actual), ...side(e, expected)];
}
