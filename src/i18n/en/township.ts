import { formatCount } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { Latest, townshipWords as zh } from '../zh/township.ts';

const found = ({ errors, warnings, unread }: Latest): string =>
  `**${formatCount(errors, 'error')}, ${formatCount(warnings, 'warning')}**` +
  `${unread > 0 ? `; ${formatCount(unread, 'thing')} we could not read` : ''}`;

export const townshipWords: SameWords<typeof zh> = {
  choose: 'Choose a township',
  chooseLede: 'A name leads to the township’s record, a cell to one report.',
  notHere: (code) => `This county has no township with the code ${code}.`,
  title: (name) => `${name}: its reports over the years`,
  lede: (years, due, seen, onTime, latest) =>
    `${years}: ${formatCount(due, 'report')} due, ${seen} seen, ${onTime} on time.${
      latest ? ` For ${latest.year}: ${found(latest)}.` : ''
    }`,
  ledePresent: (n, latest) =>
    `This collection has ${formatCount(n, 'report')} of the township.${
      latest ? ` For ${latest.year}: ${found(latest)}.` : ''
    }`,
  record: 'The record',
  recordNote: (whole) =>
    `One column a year. A date leads to the report, a figure to its words. Dotted: median of the ${whole ? 'collection' : 'county'}.`,
  measure: 'Measure',
  trend: (whole) => `Trend and ${whole ? 'overall' : 'county'} median`,
  unit: 'Unit',
  status: 'Published',
  coverage: 'Tables: cells read',
  prose: 'Prose',
  proseRead: 'read',
  findings: 'Findings',
  problems: 'Problem categories',
  channels: 'Channels',
  multiples: 'Against the county median',
  multiplesNote:
    'Solid: this township. Dotted: county median. Lines break where there is no figure. Top right: latest figure.',
  median: 'Median',
  noMedian: 'Fewer than three townships have a figure: no median.',
  said: 'Problems stated over the years',
  saidNote: 'Dark: three years running or longer. A cell leads to the words.',
  noneStated: 'No problem was read.',
  used: 'Channels used over the years',
  usedNote: 'A cell leads to the words.',
  noneUsed: 'No channel was read.',
  wording: 'How much of the wording repeats',
  wordingNote: 'Narrative only, no tables. Marked: words (six characters or more) that stand in the other year too.',
  wordingShare: (year, other, share) => `**${share}** of the narrative of ${year} stands in that of ${other} too.`,
  compareYear: (year) => `Report of ${year}`,
  pair: 'Which two years',
  earlier: 'Earlier',
  later: 'Later',
  onlyOne: 'The prose of one year alone was read: nothing to compare.',
  noProse: 'No narrative was read in this report.',
  showWording: 'Compare word by word',
  ledger: 'All findings',
  actionList: 'Action list',
  compareMeasure: 'Compare with other townships',
  category: 'Category',
  channel: 'Channel',
};
