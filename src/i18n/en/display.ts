import { formatNames, formatNumber } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { displayWords as zh } from '../zh/display.ts';

export const displayWords: SameWords<typeof zh> = {
  display: 'Display',
  median: 'Median and quartiles',
  gaps: 'List those without a figure',
  others: 'Draw only the chosen',
  log: 'Log scale',
  free: 'A scale for each',
  pattern: 'Dashes and patterns',
  ownScales: 'Scales differ: the number on each upper edge is its own upper end',
  unnamed: (n) => `${n} more without a name`,
  alsoHere: (names) => `At the same point: ${formatNames(names, 'en', 6)}`,
  flattened: (names, most, rest) =>
    `${formatNames(names, 'en', 3)} (up to ${formatNumber(most)}) ${names.length === 1 ? 'flattens' : 'flatten'} the ` +
    `rest, which is at most ${formatNumber(rest)}.`,
  useLog: 'Use a log scale',
  useFree: 'Draw them apart, each on its own scale',
  folded: (n) => `Show ${n} more rows that are zero throughout`,
  fold: (n) => `Hide the ${n} rows that are zero throughout`,
  toRight: (n) => `${n} more columns to the right`,
  toLeft: (n) => `${n} more columns to the left`,
};
