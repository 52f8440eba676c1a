import { formatNumber } from '../format.ts';
import type { WordList } from '../lang.ts';

/** Words about where a township's figures lie among those of others. */
export const percentileWords = {
  title: '在同级中的位置',
  note: '最近一个有数年度的数，高于别的有数乡镇的百分之几；括号里是相比的乡镇数。多不等于好，少也不等于差。',
  measure: '指标',
  figure: '数值',
  within: (place: string) => `${place}内`,
  all: '全部所收乡镇',
  share: (share: number) => `${Math.floor(share * 100)}%`,
  others: (n: number) => `（${formatNumber(n)}）`,
  says: (place: string, below: number, same: number, others: number) =>
    `${place}别的 ${formatNumber(others)} 个有数的乡镇中，${formatNumber(below)} 个比它少，${formatNumber(same)} 个与它相同`,
  few: '有数的不足 3 个',
  allSame: '都相同',
} satisfies WordList;
