import { formatCount, formatNumber } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { applicationsWords as zh } from '../zh/applications.ts';

export const applicationsWords: SameWords<typeof zh> = {
  title: 'Applications: what became of them',
  lede: (year, n, received, granted, answered) =>
    received === 0
      ? `None of the ${n} reports of ${year} that state the figure has a new application.`
      : `${formatCount(n, 'report')} of ${year} ${n === 1 ? 'counts' : 'count'} ` +
        `**${formatCount(received, 'new application')}**; of ${formatNumber(answered)} answered, ` +
        `**${formatNumber(granted)} were granted wholly or in part**.`,
  noReports: (year) => `The tables of no report for ${year} were read.`,
  flow: 'From receipt to outcome',
  flowNote: (year, n) =>
    `Applications. Sum of the ${n} reports for ${year} whose tables were read; each row says how many of them state ` +
    `the figure; table 3 of the report`,
  carriedIn: 'Carried in from last year',
  received: 'Received this year',
  outcomes: {
    granted: 'Granted',
    partially_granted: 'Partially granted',
    refused: 'Refused',
    unavailable: 'Could not be provided',
    not_processed: 'Not processed',
    other: 'Handled otherwise',
  },
  carriedOut: 'Carried over to next year',
  handled: 'To be handled',
  sources: 'What came in',
  results: 'Outcomes',
  after: 'Still open',
  share: 'of outcomes',
  statedIn: (n) => `stated in ${n}`,
  mix: 'Township by township',
  mixNote:
    'Bars are shares of the outcomes, figures are applications; townships without any are listed below. A figure ' +
    'leads to table 3 of its report.',
  mixKey: {
    open: 'Disclosed (in part too)',
    closed: 'Not disclosed (refused, could not be provided)',
    rest: 'Otherwise (not processed, other)',
  },
  answered: 'Answered',
  noneReceived: (names, n) => `${formatCount(n, 'township')} without an application, new or carried in: ${names}.`,
  incomplete: 'a cell has no figure, so no bar is drawn',
  grounds: 'Why it was not disclosed',
  groundsNote: 'Applications. Sums of the rows (3) to (6) of table 3, largest first; those at 0 in one sentence.',
  noGrounds: 'Every ground that is stated is 0.',
  zeroGrounds: (n) => `Every other ground that is stated is 0 (${n}).`,
  disputes: 'Reviews and lawsuits',
  disputesNote: 'Cases. Table 4 of the report; “corrected” means the first answer was found wanting.',
  noDisputes: (n) => `In the ${n} reports whose tables were read, reviews and lawsuits are 0 wherever stated.`,
  group: 'Way',
  trend: 'See the years',
  township: 'Township',
};
