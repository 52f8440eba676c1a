import { formatNumber } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { percentileWords as zh } from '../zh/percentile.ts';

export const percentileWords: SameWords<typeof zh> = {
  title: 'Where the figures lie',
  note:
    'Of the latest year with a figure: the share of other townships with a figure that have less; in brackets how many ' +
    'these are. More is not better, and less is not worse.',
  measure: 'Measure',
  figure: 'Figure',
  within: (place) => `In ${place}`,
  all: 'All collected here',
  share: (share) => `${Math.floor(share * 100)}%`,
  others: (n) => ` (${formatNumber(n)})`,
  says: (place, below, same, others) =>
    `${place}: of ${formatNumber(others)} other townships with a figure ${formatNumber(below)} have less and ` +
    `${formatNumber(same)} as much`,
  few: 'Fewer than 3 have a figure',
  allSame: 'All alike',
};
