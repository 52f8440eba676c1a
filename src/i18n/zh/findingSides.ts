import type { RuleId } from '../../findings/finding.ts';

/** What a rule's `expected` and `actual` are: two sides that differ, of which neither is called right. */
export type SideNames = readonly [expected: string, actual: string];

const printed = '原文';
const table = '表';
const text = '正文';
const total = '总计';
const parts = '各项之和';
const last = '上年年报';
const here = '本年';
const elsewhere = '文中';

/** The two sides of what disagrees, by rule; `otherwise` where a rule names none. */
export const sideWords = {
  rules: {
    A1: ['新收 + 结转', '办理 + 结转下年'],
    A2: [parts, total],
    A3: [parts, total],
    A4: [parts, total],
    A5: [last, here],
    A6: ['按上年推算', table],
    A7: ['按上年推算', table],
    late: ['期限', '日期'],
    early: ['年度结束', '日期'],
    wrong_form: ['当年表式', '所用表式'],
    applications_mismatch: [table, text],
    disputes_mismatch: [table, text],
    decisions_mismatch: [table, text],
    fee_confusion: [table, printed],
    sum_in_prose: ['总数', parts],
    repeated_figure: ['一处', '另一处'],
    year_residue: ['报告年度', elsewhere],
    year_conflict: ['报告年度', elsewhere],
    place_residue: ['本地', elsewhere],
    outdated_basis: ['现行', elsewhere],
    jump: ['往年中位数', here],
  } satisfies Partial<Record<RuleId, SideNames>>,
  otherwise: ['对照', printed],
} satisfies { rules: Partial<Record<RuleId, SideNames>>; otherwise: SideNames };

/** The same sides in another language. */
export interface SideWords {
  rules: Readonly<Record<keyof typeof sideWords.rules, SideNames>>;
  otherwise: SideNames;
}
