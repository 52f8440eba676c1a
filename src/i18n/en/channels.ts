import { formatCount } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { channelsWords as zh } from '../zh/channels.ts';

export const channelsWords: SameWords<typeof zh> = {
  title: 'Channels: who uses which',
  lede: (year, readable, first, median) =>
    readable === 0
      ? `The prose of no report for ${year} was read.`
      : `In ${formatCount(readable, 'report')} for ${year} whose prose was read, ${
          first && first.count > 0
            ? `**${first.name} is used most (${formatCount(first.count, 'township')})**`
            : 'no channel was read'
        }${median === null ? '' : `; the median township names ${median} channels`}.`,
  matrix: 'Township by channel',
  matrixNote: (year) =>
    `Channels that the reports for ${year} say were used; a number is the count stated for the channel. A cell leads to the words.`,
  used: 'Used, no count stated',
  usedCount: 'Used, with a count',
  notUsed: 'Not mentioned',
  adoption: 'Townships',
  trend: 'Over the years',
  trendNote: 'Small lines: share of reports with prose read that name the channel, the last point is this year. ',
  usedBy: (count, of) => `${count}/${of}`,
  cellUsed: (township, channel, count) => `${township}, ${channel}: used${count === null ? '' : `, ${count} pieces`}`,
  source: 'Source: sections one and two of the reports; not mentioned does not mean not used.',
  counts: 'How many pieces by channel',
  countsNote: (year) => `Counts the reports for ${year} state by channel; only what is stated.`,
  stated: (townships) => `stated by ${townships}`,
  noCounts: 'No report states counts by channel.',
  years: 'Use over the years',
  yearsNote: 'Townships that name the channel / reports whose prose was read.',
  neverUsed: (names, n) => `${formatCount(n, 'channel')} not named in any year: ${names}.`,
  channel: 'Channel',
  total: 'Total',
  median: 'Median',
  most: 'Most',
  groups: {
    online: 'Websites and platforms',
    social: 'Social media',
    media: 'Mass media',
    onsite: 'On site',
    inperson: 'In person',
    inquiry: 'Inquiries',
  } as Readonly<Record<string, string>>,
};
