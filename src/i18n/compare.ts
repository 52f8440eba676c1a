import { formatCount } from './format.ts';
import { defineWords } from './lang.ts';

/** Words of two reports side by side. */
export const compareWords = defineWords({
  zh: {
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
  },
  en: {
    title: (a, b) => `${a} beside ${b}`,
    report: (township, year) => `${township} ${year}`,
    lede: (a, shareA, b, shareB, passages) =>
      passages === 0
        ? `The prose of ${a} and ${b} has no passage of twelve characters or more in common.`
        : `**${shareA}** of the prose of ${a} stands in ${b} too, in ${formatCount(passages, 'passage')}; **${shareB}** ` +
          `of the prose of ${b} stands in the former.`,
    note: 'Prose alone, without tables; punctuation and blanks do not count. Words that stand in both, twelve characters or more, ',
    key: 'have a ground and dashes below',
    keyNote:
      ' and a number that leads to the same words in the other report. The same is not always copied: the words of the ' +
      'law, and what all are told to write, are the same too. Shares in findings leave out figures and what everyone ' +
      'writes, and differ from these.',
    picker: 'Beside another report',
    choose: 'Choose…',
    sameTownship: 'Other years of this township',
    sameYear: (year) => `Other townships in ${year}`,
    swap: 'Swap sides',
    close: 'Close the second report',
    noProse: 'No prose was read of this report.',
    toOther: (n) => `To passage ${n} of the other report`,
    cut: 'Of very long texts only the first 100,000 characters are compared.',
    notHere: (id) => `This county has no report ${id} to stand beside this one.`,
    itself: 'A report cannot stand beside itself.',
  },
});
