import { formatCount, formatNames, formatNumber } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { Unread, overviewWords as zh } from '../zh/overview.ts';

const enList = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

const enUnread = ({ tablesUnread, proseUnread }: Unread): string =>
  enList([
    tablesUnread > 0 && `tables of ${tablesUnread} not read`,
    proseUnread > 0 && `prose of ${proseUnread} not read`,
  ]);

const reports = (n: number): string => formatCount(n, 'report');

export const overviewWords: SameWords<typeof zh> = {
  title: (county, year) => `${county}${county.includes(':') ? ',' : ':'} disclosure reports for ${year}`,
  lede: (townships, now, before) => {
    const main = enList([
      `${now.on_time} on time`,
      now.late > 0 && `${now.late} late`,
      now.undated > 0 && `${now.undated} undated`,
      now.not_seen > 0 && `${now.not_seen} not seen`,
      now.not_published > 0 && `${now.not_published} not published`,
    ]);
    const unread = enUnread(now);
    const last = before ? ` The year before: ${before.seen} of ${before.due} seen, ${before.on_time} on time.` : '';
    return (
      `${formatCount(townships, 'township')}, ${reports(now.due)} due: ` +
      `**${main}**${unread && `; of the ${now.seen} seen, ${unread}`}.${last}`
    );
  },
  ledePresent: (townships, year, now) =>
    `This collection has ${formatCount(townships, 'township')}; **${reports(now.seen)} for ` +
    `${year}**${enUnread(now) && `; ${enUnread(now)}`}. Not collected does not mean not published.`,
  noneCollected: (year) => `No reports for ${year} are collected here. Not collected does not mean not published.`,
  collection: (counties, n, tables, prose) =>
    `The whole collection has ${reports(n)} from ${formatNumber(counties)} ` +
    `${counties === 1 ? 'county' : 'counties'}: tables of ${formatNumber(tables)} and prose of ` +
    `${formatNumber(prose)} were read.`,
  headlines: {
    collected: 'Reports collected',
    seen: 'Reports seen',
    onTime: 'On time',
    disclosed: 'Pieces disclosed',
    'proactive.penalties.decisions': 'Penalties decided',
    'applications.received.total': 'Requests received',
    'proactive.normative_documents.in_force': 'Normative documents in force',
  },
  reportUnit: '',
  ofDue: (due) => `/ ${due}`,
  lastYear: (n) => `(${n} the year before)`,
  noLastYear: 'No year before to compare',
  shareOfDue: (share) => `${share} of those due`,
  ofCollected: (undated, n) => `of ${n} collected${undated > 0 ? `; ${undated} undated` : ''}`,
  unread: (counts) => enUnread(counts),
  allRead: 'Tables and prose all read',
  sameBase: 'like for like',
  notComparable: 'Years not comparable',
  townshipsWithFigure: (n, zeros) => `${formatCount(n, 'township')} with a figure${zeros > 0 ? `, ${zeros} at 0` : ''}`,
  noFigure: 'No figure',
  note: (years, n) =>
    `Small lines: ${years} (median of townships for pieces and penalties, totals for the others). Like for like: ` +
    `only townships with a figure in both years (${n.join(', ')}). Changes carry no colour: more or less is neither ` +
    `good nor bad.`,
  base: (name, n) => `${name} ${n}`,
  coverage: 'Whose report was seen, and its date',
  coverageNote:
    'One cell, one report, with its date; the legal deadline is 31 January of the following year (article 49).',
  byAttention: 'Most attention first',
  attentionNote: ' Most attention first.',
  byCode: 'By division code',
  order: 'Order',
  status: {
    on_time: 'On time',
    late: 'Late (+ days)',
    undated: 'No date',
    not_seen: 'No report seen',
    not_published: 'Stated not to be published',
    not_due: 'Not yet established',
    not_collected: 'Not collected',
  },
  tablesUnread: 'Tables not read',
  proseUnread: 'Prose not read',
  cellOnTime: (date) => `Published ${date}, on time`,
  cellLate: (date, days) => `Published ${date}, ${days} ${days === 1 ? 'day' : 'days'} late`,
  cellUndated: 'No date',
  cellNotSeen: 'Not seen',
  cellNotPublished: 'None',
  onTimeRow: 'On time',
  dueRow: '/ due',
  collectedRow: '/ collected',
  findingsOf: (year) => `Findings ${year}`,
  none: 'None',
  total: (n) => `${n} in all`,
  coverageSource: 'Due: division codes. Date: as signed, else as published on the page.',
  collectedSource: 'Only reports of this collection. Date: as signed, else as published on the page.',
  needs: 'Needs a person',
  noNeeds: (year) => `There are no findings for ${year}.`,
  notSeen: 'No report seen',
  notSeenBody: (year, n) =>
    `The report for ${year} of ${formatCount(n, 'township')} is not here, which does not mean it was not published.`,
  notPublished: 'Not published',
  notPublishedBody: (year, n) =>
    `Stated by hand: ${formatCount(n, 'township')} did not publish the report for ${year}.`,
  names: (names) => formatNames(names, 'en', 4),
  needsSource: (all, shown) =>
    `${formatNumber(all)} in all${all > shown ? '; the others are on the findings page' : ''}.`,
  allFindings: 'All findings',
  problems: 'Problems stated most',
  problemsNote: (year, of, before) =>
    `Share of reports with prose read whose section five states the category: bar ${year} ` +
    `(${of})${before ? `, line ${before.year} (${before.of})` : ''}.`,
  before: (count, of) => `was ${count}/${of}`,
  noProblems: 'No problem was read.',
  problemsSource: 'A problem may belong to several categories; see the data page for the rules.',
  streaks: 'See the streaks',
  briefing: 'Briefing (Word)',
  briefingMaking: 'Writing…',
  briefingFailed: 'It could not be written. Please try again.',
  briefingPrint: 'Briefing to print',
};
