import type { WordList } from '../lang.ts';

export const sourceWords = {
  cell: '表格中的一格',
  disclosed: '正文所写的主动公开总数，或其各部分之和',
  channelCount: '正文所写的本年度经该渠道公开的条数；有几个的取最大',
  problemCount: '正文所写的问题，逐句计',
  channelsUsed: '正文所提的公开渠道，按种类计',
  coverage: '三张表中读出数的格',
  daysLate: '落款日期在期限之后的天数；按期为 0',
  findings: '本程序核查所得，不是年报所写；接受的例外不计',
  since: (year: number) => `（${year} 年度起）`,
  until: (year: number) => `（至 ${year} 年度）`,
  between: (since: number, until: number) => `（${since}–${until} 年度）`,
} satisfies WordList;
