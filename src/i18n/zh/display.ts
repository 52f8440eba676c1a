import { formatNames, formatNumber } from '../format.ts';
import type { WordList } from '../lang.ts';

/** Words on how a figure is shown: switches beside it, its scale, what is folded, what waits at its side. */
export const displayWords = {
  display: '显示',
  median: '中位数与四分位',
  gaps: '没有数的也列出',
  others: '只画选中的',
  log: '对数刻度',
  free: '各图自己的刻度',
  pattern: '线型与图案',
  ownScales: '各图刻度不同：每格上沿的数是它自己的上限',
  unnamed: (n: number) => `另 ${n} 条未标名`,
  alsoHere: (names: readonly string[]) => `同一点还有：${formatNames(names, 'zh', 6)}`,
  flattened: (names: readonly string[], most: number, rest: number) =>
    `${formatNames(names, 'zh', 3)}的数（最高 ${formatNumber(most)}）把其余压平了：其余最高 ${formatNumber(rest)}。`,
  useLog: '改用对数刻度',
  useFree: '分开画，各用自己的刻度',
  folded: (n: number) => `另有 ${n} 行全部为零，展开`,
  fold: (n: number) => `收起全部为零的 ${n} 行`,
  toRight: (n: number) => `向右还有 ${n} 列`,
  toLeft: (n: number) => `向左还有 ${n} 列`,
} satisfies WordList;
