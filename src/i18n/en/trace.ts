import type { SameWords } from '../lang.ts';
import type { traceWords as zh } from '../zh/trace.ts';

export const traceWords: SameWords<typeof zh> = {
  title: 'Read from the prose',
  none: 'Nothing was read from the prose.',
  tab: (n) => `Prose ${n}`,
  kinds: {
    count: 'Pieces disclosed',
    channel: 'Channels',
    statement: 'Applications, disputes and fee',
    problem: 'Problems',
    improvement: 'Measures',
  },
  statements: {
    new: 'Applications received',
    carried_in: 'Carried in',
    answered: 'Answered',
    carried_out: 'Carried over',
    reconsideration: 'Administrative reviews',
    litigation: 'Lawsuits',
    fee: 'Processing fee (yuan)',
  },
  about: 'about ',
  partOf: (whole) => `part of ${whole}`,
  part: 'part',
  year: (year) => `for ${year}`,
  severalChannels: (names) => `one or all of ${names}`,
  answers: (n) => `answers problem ${n}`,
  lastYear: 'for last year’s problems',
  join: ', ',
  list: ', ',
  why: 'Why',
  whyOf: (what) => `it reads so: ${what}`,
  rules: 'Rules that read it so',
  noRules: 'No rule is on record.',
  weighed: (first, next, ahead) => `Of highest weight is “${first}”, ahead of “${next}” by ${ahead.toFixed(2)}.`,
  runs: (runs) => `What weighed most: ${runs.map((run) => `“${run}”`).join(' ')}`,
};
