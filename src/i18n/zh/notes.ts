import type { WordList } from '../lang.ts';

/** Words of notes at points of a chart. */
export const noteWords = {
  notes: '批注',
  open: '批注',
  title: '给图上的点加批注',
  intro: (most: number, long: number) =>
    `批注写在地址里：复制的链接、PNG、SVG 和嵌入都带着它。最多 ${most} 条，每条 ${long} 字以内。换指标时批注不跟着走。`,
  township: '乡镇',
  year: '年度',
  text: '文字',
  set: '写上',
  full: (most: number) => `已有 ${most} 条，先去掉一条。`,
  remove: '去掉',
  removeOf: (where: string) => `去掉批注：${where}`,
  where: (township: string, year: number) => `${township} ${year}`,
  mark: (n: number) => `注${n}`,
  hint: '右键或按 N 加批注',
  close: '关闭',
} satisfies WordList;
