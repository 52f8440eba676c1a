import type { WordList } from '../lang.ts';

/** Words of two reports side by side. */
export const compareWords = {
  title: (a: string, b: string) => `${a}，与${b}并排`,
  report: (township: string, year: number) => `${township} ${year} 年度`,
  lede: (a: string, shareA: string, b: string, shareB: string, passages: number) =>
    passages === 0
      ? `${a}与${b}的叙述没有相同的段落（连续十二个字以上）。`
      : `${a}的叙述有 **${shareA}** 与${b}相同，共 ${passages} 段；${b}的叙述有 **${shareB}** 在前者里也有。`,
  note: '只比叙述文字，不比表格；标点、空格不计。两份都有的话，连续十二个字以上的，',
  key: '标出底色、下加虚线',
  keyNote:
    '并编号；点编号，到另一份的同一段。相同不等于抄袭：法规用语、上级统一的说法也会相同。核查结果中的比例不计数字和各地都写的话，所以与这里不同。',
  picker: '与另一份并排',
  choose: '选一份……',
  sameTownship: '本乡镇其他年度',
  sameYear: (year: number) => `${year} 年度其他乡镇`,
  swap: '左右对换',
  close: '不再并排',
  noProse: '这份年报没有读到叙述文字。',
  toOther: (n: number) => `到另一份的第 ${n} 段`,
  cut: '太长的文字只比前十万字。',
  notHere: (id: string) => `这个县里没有编号为 ${id} 的年报，不能并排。`,
  itself: '一份年报不能与自己并排。',
} satisfies WordList;
