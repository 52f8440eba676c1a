import type { WordList } from '../lang.ts';

/** Words beside what was read from pictures of pages. */
export const scanWords = {
  pages: '扫描件页面',
  page: (n: number) => `第 ${n} 页`,
  picture: (n: number) => `扫描件第 ${n} 页`,
  places: (n: number) => `第 ${n} 页上认出的字和数：方向键逐个看，回车到文字中`,
  note: '机器看到的样子：已摆正，去掉了底色和红章。点图上一处，看它读成了什么。',
  larger: '放大',
  smaller: '缩小',
  hide: '收起',
  show: '看扫描件页面',
  loading: '正在取页面图片……',
  leftOut: '这个单文件没有带上页面图片（太大）；请在网站版里看，或看原件。',
  failed: '页面图片没有取到。',
  unread: '没认出',
  crop: '没认出的一格，照扫描件',
  says: (name: string, value: string) => `${name}：${value}`,
} satisfies WordList;
