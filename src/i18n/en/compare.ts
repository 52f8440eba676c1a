import { formatCount } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { compareWords as zh } from '../zh/compare.ts';

export const compareWords: SameWords<typeof zh> = {
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
};
