import type { WordList } from '../lang.ts';

/** Words of the page 更新 and of the feed. */
export const changeWords = {
  title: '更新',
  lede: '每次重新生成数据，都与上一版比较：哪些年报是新的、没有了、变了，哪些数变了，为什么。',
  none: '没有更新记录：这份数据是单个文件，或由较早的程序生成。',
  first: (reports: string) => `第一版，${reports} 份年报；之前没有可比的数据。`,
  parts: {
    new: (n: string) => `新增 ${n} 份年报`,
    gone: (n: string) => `少了 ${n} 份`,
    changed: (n: string) => `改动 ${n} 份`,
    figures: (n: string) => `${n} 个数有变`,
  },
  heads: { new: '新的年报', gone: '不再有的年报', changed: '改动的年报', figures: '变了的数' },
  versions: '各版',
  version: (version: string, before: string) => `版本 ${version}，与版本 ${before} 相比`,
  firstVersion: (version: string) => `版本 ${version}`,
  updated: (day: string) => `数据最晚到 ${day}`,
  causes: {
    file: '源文件换了或改了',
    correction: '人工更正',
    reading: '同一文件，读法变了（程序更新，或旁边写明的内容变了）',
  },
  columns: { township: '乡镇', year: '年度', file: '源文件', what: '项目', old: '原来', now: '现在', why: '原因' },
  figuresOf: (n: string) => `${n} 个数`,
  rest: (n: string) => `另有 ${n} 项未列出`,
  showAll: (n: string) => `全部显示（${n}）`,
  uncompared: (n: string) => `${n} 个县的上一版数据读不出，没有比较。`,
  feed: '订阅（Atom）',
  figureNames: { problem_count: '所述问题个数', problems: '所述问题的类别' },
  nothing: '没有',
  feedTitle: (title: string) => `${title}：数据更新`,
} satisfies WordList;
