import type { Finding, RuleId } from '../findings/finding.ts';
import type { FormEdition } from '../form/forms.ts';
import { editionName } from './form.ts';
import { formatNumber } from './format.ts';
import type { Lang } from './lang.ts';

/** One side of what disagrees: what it is called, and what it says. */
export interface Side {
  name: string;
  value: string;
}

/** What a rule's `expected` and `actual` are: two sides that differ, of which neither is called right. */
type Names = readonly [expected: readonly [zh: string, en: string], actual: readonly [zh: string, en: string]];

const printed = ['原文', 'Printed'] as const;
const table = ['表', 'Table'] as const;
const text = ['正文', 'Text'] as const;
const total = ['总计', 'Total'] as const;
const parts = ['各项之和', 'Sum of parts'] as const;
const last = ['上年年报', 'Last year’s report'] as const;
const here = ['本年', 'This year'] as const;
const elsewhere = ['文中', 'In the text'] as const;

const names: Partial<Record<RuleId, Names>> = {
  A1: [
    ['新收 + 结转', 'Received + carried in'],
    ['办理 + 结转下年', 'Outcomes + carried over'],
  ],
  A2: [parts, total],
  A3: [parts, total],
  A4: [parts, total],
  A5: [last, here],
  A6: [['按上年推算', 'From last year'], table],
  A7: [['按上年推算', 'From last year'], table],
  late: [
    ['期限', 'Due'],
    ['日期', 'Dated'],
  ],
  early: [
    ['年度结束', 'Year ended'],
    ['日期', 'Dated'],
  ],
  wrong_form: [
    ['当年表式', 'Form of the year'],
    ['所用表式', 'Form used'],
  ],
  applications_mismatch: [table, text],
  disputes_mismatch: [table, text],
  decisions_mismatch: [table, text],
  fee_confusion: [table, printed],
  sum_in_prose: [['总数', 'Total'], parts],
  repeated_figure: [
    ['一处', 'One place'],
    ['另一处', 'Another'],
  ],
  year_residue: [['报告年度', 'Report for'], elsewhere],
  year_conflict: [['报告年度', 'Report for'], elsewhere],
  place_residue: [['本地', 'This place'], elsewhere],
  outdated_basis: [['现行', 'In force'], elsewhere],
  jump: [['往年中位数', 'Own median'], here],
};
const otherwise: Names = [['对照', 'Against'], printed];

function said(rule: RuleId, value: number | string, lang: Lang): string {
  if (rule === 'wrong_form') return editionName(value as FormEdition, lang);
  // years are numbers that are not grouped
  if (rule === 'year_residue' || rule === 'year_conflict' || typeof value === 'string') return String(value);
  return formatNumber(value);
}

/** What disagrees, side by side: the words first, then what they are held against. Empty where nothing is compared. */
export function sidesOf({ rule, expected, actual }: Pick<Finding, 'rule' | 'expected' | 'actual'>, lang: Lang): Side[] {
  const at = lang === 'zh' ? 0 : 1;
  const [e, a] = names[rule] ?? otherwise;
  const side = (name: readonly [string, string], value: number | string | null): Side[] =>
    value === null || rule === 'streak' ? [] : [{ name: name[at], value: said(rule, value, lang) }];
  return [...side(a, actual), ...side(e, expected)];
}
