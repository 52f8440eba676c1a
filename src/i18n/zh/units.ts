import type { Level } from '../../places/levels.ts';
import type { Relation } from '../../series/manner.ts';
import { formatNumber, formatYears } from '../format.ts';
import type { WordList } from '../lang.ts';

/** Words of charts whose rows are places above the township, and of figures given otherwise than as reported. */
export const unitWords = {
  levels: { township: '乡镇', county: '县', prefecture: '地市', province: '省', collection: '全部' } as Readonly<
    Record<Level, string>
  >,
  /** The same at the head of a column. */
  heads: { township: '乡镇', county: '县', prefecture: '地市', province: '省', collection: '全部' } as Readonly<
    Record<Level, string>
  >,
  suffix: {
    given: () => '',
    change: () => '，较上年变化',
    index: (first: number) => `，指数（${first} 年为 100）`,
    head: () => '，每万人',
    village: () => '，每村',
  } as Readonly<Record<Relation, (first: number) => string>>,
  units: {
    given: (unit: string) => unit,
    change: () => '%',
    index: () => '',
    head: (unit: string) => `${unit}／万人`,
    village: (unit: string) => `${unit}／村`,
  } as Readonly<Record<Relation, (unit: string) => string>>,
  /* ---- rows that are places ---- */
  unitsHave: (year: number, n: number, of: number, level: string) =>
    `${year} 年 ${formatNumber(of)} 个${level}中 ${formatNumber(n)} 个有数`,
  unitsBy: {
    median: (n: number) => `（每个取其乡镇的中位数，共 ${formatNumber(n)} 个乡镇）`,
    sum: (n: number) => `（每个为其有数的乡镇之和，共 ${formatNumber(n)} 个乡镇）`,
    ratio: (n: number) => `（每个由其乡镇的合计算出，共 ${formatNumber(n)} 个乡镇）`,
  },
  noUnit: (from: number, to: number, n: number, level: string) =>
    `这 ${formatNumber(n)} 个${level}在 ${formatYears(from, to)} 年度各自都不足 3 个有数的乡镇，不取中位数；逐个乡镇的数见“分布”和“排名”`,
  overall: (figure: string) => `，全部乡镇的中位数 ${figure}`,
  unitsNote: {
    median: (level: string) => `每个${level}取其乡镇的中位数，不足 3 个有数的不取`,
    sum: (level: string) => `每个${level}为其有数的乡镇之和；两年的乡镇相差一成以上时不连线`,
    ratio: (level: string) => `每个${level}先把两项都有数的乡镇各自合计，再相除；两年的乡镇相差一成以上时不连线`,
  },
  behind: {
    median: (n: number, due: number) => `中位数，${n} 个乡镇（应报 ${due} 个）`,
    sum: (n: number, due: number) => `${n} 个乡镇之和（应报 ${due} 个）`,
    ratio: (n: number, due: number) => `由 ${n} 个乡镇的合计算出（应报 ${due} 个）`,
  },
  allMedian: '全部乡镇的中位数',
  rest: (n: number, level: string) => `其余 ${n} 个${level}`,
  ends: (name: string, figure: string, last: string, lastFigure: string) =>
    `**${name} ${figure}**最多，${last} ${lastFigure}最少`,
  hint: '点名称看下一级；点乡镇的数字回到原文那一句。',
  capped: (shown: number, all: number, level: string) =>
    `共 ${formatNumber(all)} 个${level}，这里列前 ${formatNumber(shown)} 个和选中的；全部在 CSV 里。`,
} satisfies WordList;
