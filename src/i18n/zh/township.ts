import type { WordList } from '../lang.ts';

/** What was found in the latest report, and what of it we could not read. */
export interface Latest {
  year: number;
  errors: number;
  warnings: number;
  unread: number;
}

const zhFound = ({ year, errors, warnings, unread }: Latest): string =>
  `${year} 年度有 **${errors} 处错误、${warnings} 处提醒**${unread > 0 ? `，另有 ${unread} 处我们没读出来` : ''}。`;

/** Words of the township page. */
export const townshipWords = {
  choose: '选一个乡镇',
  chooseLede: '点乡镇名，看它历年的年报；点一格，看那一份。',
  notHere: (code: string) => `这个县里没有代码为 ${code} 的乡镇。`,
  title: (name: string) => `${name}：历年年报`,
  lede: (years: string, due: number, seen: number, onTime: number, latest: Latest | null) => {
    return `${years} 年度应报 ${due} 份，见到 ${seen} 份，${onTime} 份按时。${latest ? zhFound(latest) : ''}`;
  },
  ledePresent: (n: number, latest: Latest | null) => `本数据集收录 ${n} 份年报。${latest ? zhFound(latest) : ''}`,
  record: '历年记录',
  recordNote: (whole: boolean) =>
    `一列一年。点日期看原文；点数字到原文那一句。虚线为${whole ? '所收各乡镇' : '全县'}中位数。`,
  measure: '指标',
  trend: (whole: boolean) => `走势与${whole ? '所收' : '全县'}中位数`,
  unit: '单位',
  status: '发布',
  coverage: '表格：读出的格数',
  prose: '正文',
  proseRead: '读出',
  findings: '核查',
  problems: '问题类数',
  channels: '渠道种数',
  multiples: '与全县中位数比',
  multiplesNote: '实线为本乡镇，虚线为全县中位数；线在没有数的年份断开。右上为最近一年的数。',
  median: '中位数',
  noMedian: '全县有数的乡镇不足三个，不画中位数。',
  said: '历年写到的问题',
  saidNote: '深色为连说三年以上。点格看原话。',
  noneStated: '没有读到问题。',
  used: '历年使用的渠道',
  usedNote: '点格看原文。',
  noneUsed: '没有读到渠道。',
  wording: '两年的话有多少相同',
  wordingNote: '只比叙述文字，不比表格。底色与虚线标出另一年也有的话（连续六个字以上）。',
  wordingShare: (year: number, other: number, share: string) => `${year} 年的叙述有 **${share}** 与 ${other} 年相同。`,
  compareYear: (year: number) => `${year} 年年报`,
  pair: '比哪两年',
  earlier: '较早',
  later: '较晚',
  onlyOne: '只有一年的正文读了出来，没有可比的。',
  noProse: '这份年报没有读到叙述文字。',
  showWording: '逐字比对',
  ledger: '全部核查',
  actionList: '整改台账',
  compareMeasure: '与其他乡镇比较',
  category: '问题类别',
  channel: '渠道',
} satisfies WordList;
