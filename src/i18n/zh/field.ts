import type { Relation } from '../../series/manner.ts';
import { formatNumber } from '../format.ts';
import type { WordList } from '../lang.ts';

/** Counts with their words, but those of none. */
export const each = (...counts: (readonly [n: number, words: string])[]): string[] =>
  counts.filter(([n]) => n > 0).map(([n, words]) => `${formatNumber(n)} ${words}`);

/** Words of charts that show every township: distribution, scatter, ranking; and of rows that are places above the township. */
export const fieldWords = {
  /* ---- how figures are given ---- */
  manner: '数字给法',
  relations: {
    given: '原数',
    change: '较上年变化（%）',
    index: '指数（首年为 100）',
    head: '每万人',
    village: '每村',
  } as Readonly<Record<Relation, string>>,
  aggregate: '每个单位取',
  aggregates: { median: '乡镇中位数', sum: '乡镇合计' },
  against: '横轴指标',
  pair: (y: string, x: string) => `${y}与${x}`,
  /* ---- sentences ---- */
  have: (year: number, n: number, due: number) =>
    `${year} 年应报的 ${formatNumber(due)} 个乡镇中 ${formatNumber(n)} 个有数`,
  havePresent: (year: number, n: number) => `${year} 年有 ${formatNumber(n)} 个乡镇有数`,
  median: (figure: string) => `，中位数 **${figure}**`,
  middle: (low: string, high: string) => `，中间一半为 ${low} 至 ${high}`,
  most: (name: string, figure: string) => `。最多的是${name}（${figure}）`,
  mostUnit: (name: string, figure: string, last: string, lastFigure: string) =>
    `。中位数最高的是${name}（${figure}），最低的是${last}（${lastFigure}）`,
  zeros: (n: number) => `；${formatNumber(n)} 个报告为 0`,
  lacking: (kinds: readonly string[]) => `。没有数的：${kinds.join('，')}`,
  lack: (kind: string, n: number) => `${kind} ${formatNumber(n)} 个`,
  stop: '。',
  none: (year: number) => `${year} 年没有一个乡镇有这项数`,
  both: (year: number, n: number, y: string, x: string) =>
    `${year} 年有 **${formatNumber(n)}** 个乡镇${y}、${x}两项都有数`,
  only: (onlyY: number, onlyX: number, y: string, x: string) =>
    onlyY + onlyX === 0 ? '' : `；另有 ${each([onlyY, `个只有${y}`], [onlyX, `个只有${x}`]).join('，')}，不在图上`,
  bothZero: (n: number) => (n === 0 ? '' : `；${formatNumber(n)} 个两项都为 0`),
  cause: '。点挨在一起不等于一个是另一个的原因',
  ranked: (year: number, n: number, of: number) => `${year} 年 ${formatNumber(of)} 个乡镇中 ${formatNumber(n)} 个有数`,
  rankedMost: (name: string, figure: string) => `，**${name} ${figure}**最多`,
  gainedNote: (n: number, before: number) => `。名次升降只在 ${before} 年也有数的 ${formatNumber(n)} 个之间比较`,
  gainedNot: '。与上年没有可比的数，不列名次升降',
  noJudgement: '多不等于好，少也不等于差',
  /* ---- notes and keys ---- */
  eachDot: '一点为一个乡镇',
  logAxis: '对数刻度',
  zeroBand: '0 另列一带',
  strip: { median: '竖线为中位数', middle: '色带为中间一半', medians: '虚线为两项的中位数' },
  rowOf: (name: string, n: number, due: number) => `${name}，${formatNumber(n)} 个有数，应报 ${formatNumber(due)} 个`,
  nOf: (n: number, due: number) => `${formatNumber(n)}/${formatNumber(due)}`,
  points: (title: string) => `${title}：方向键逐点移动，回车打开原文`,
  /* ---- tables ---- */
  table: {
    unit: '地方',
    year: '年度',
    n: '有数',
    due: '应报',
    zeros: '为 0',
    least: '最小',
    low: '下四分位',
    median: '中位数',
    high: '上四分位',
    most: '最大',
    sum: '合计',
    none: '没有数的',
    rank: '名次',
    gained: '名次升降',
    township: '乡镇',
    county: '县',
    value: '数值',
    change: '较上年',
    percent: '变化',
  },
  caption: (title: string, place: string) => `${place}，${title}`,
  find: '名称、拼音首字母或代码',
  found: (n: number, all: number) =>
    n === all ? `${formatNumber(all)} 个乡镇` : `${formatNumber(all)} 个中的 ${formatNumber(n)} 个`,
  nobody: '没有这样的乡镇。',
  flagged: '这个数有核查结果',
  up: (n: number) => `↑ ${formatNumber(n)}`,
  down: (n: number) => `↓ ${formatNumber(n)}`,
  same: '＝',
  upSays: (n: number) => `上升 ${n} 位`,
  downSays: (n: number) => `下降 ${n} 位`,
  sameSays: '名次未变',
  pictured: (n: number, all: number) => `图上列 ${formatNumber(all)} 个中的 ${formatNumber(n)} 个：最前的和选中的。`,
  rowsNote: '上下键逐行移动，回车打开原文。',
} satisfies WordList;
