import { formatCount, formatNumber } from '../format.ts';
import type { SameWords } from '../lang.ts';
import type { Level, aboveWords as zh } from '../zh/above.ts';

const joinEn = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

const one: Readonly<Record<Level, readonly [string, string]>> = {
  township: ['township', 'townships'],
  county: ['county', 'counties'],
  prefecture: ['prefecture', 'prefectures'],
  province: ['province', 'provinces'],
  collection: ['collection', 'collections'],
};

export const aboveWords: SameWords<typeof zh> = {
  levels: {
    township: 'Townships',
    county: 'Counties',
    prefecture: 'Prefectures',
    province: 'Provinces',
    collection: 'Collection',
  },
  places: (n, level) => formatCount(n, ...one[level]),
  rows: 'One row per',
  lede: (places, year, c) => {
    const main = joinEn([
      `${formatNumber(c.on_time)} on time`,
      c.late > 0 && `${formatNumber(c.late)} late`,
      c.undated > 0 && `${formatNumber(c.undated)} undated`,
      c.not_seen > 0 && `${formatNumber(c.not_seen)} not seen`,
      c.not_published > 0 && `${formatNumber(c.not_published)} stated not to be published`,
    ]);
    const unread = joinEn([
      c.tablesUnread > 0 && `tables of ${formatNumber(c.tablesUnread)} not read`,
      c.proseUnread > 0 && `prose of ${formatNumber(c.proseUnread)} not read`,
    ]);
    const all = `${places} with ${formatCount(c.townships, 'township')}`;
    const rest = unread && `; of the ${formatNumber(c.seen)} seen, ${unread}`;
    return c.due === c.seen && c.not_collected > 0
      ? `${all}: **${formatCount(c.seen, 'report')} for ${year}** collected, ${main}${rest}. Not collected does not mean not published.`
      : `${all}, ${formatCount(c.due, 'report')} due: **${main}**${rest}.`;
  },
  noneCollected: (year) => `No reports for ${year} are collected here. Not collected does not mean not published.`,
  alsoNotCollected: (n, year) =>
    `No reports for ${year} are collected of the counties of ${formatCount(n, 'further township')}, which does not ` +
    `mean none was published.`,
  lagging: (places) =>
    `To look at first: ${places
      .map(
        ({ name, lacking, late, unread }) =>
          `${name} (${joinEn([
            lacking > 0 && `${formatNumber(lacking)} lacking`,
            late > 0 && `${formatNumber(late)} late`,
            unread > 0 && `${formatNumber(unread)} unread`,
          ])})`,
      )
      .join(', ')}.`,
  standing: 'Reports by place',
  standingNote:
    'Most attention first: reports not seen, not published, unread and late, per report due. A heading sorts, a name leads to the place.',
  none: (year) => `No reports collected for ${year}`,
  sum: 'All',
  place: 'Place',
  due: 'Due',
  seen: 'Seen',
  onTime: 'On time',
  late: 'Late',
  undated: 'No date',
  notSeen: 'Not seen',
  notPublished: 'Not published',
  unread: 'Unread',
  unreadTitle: 'Reports whose tables or prose could not be read',
  errors: 'Errors per report',
  errorsTitle: 'Errors found, divided by the reports',
  median: 'Median',
  with: 'With figure',
  strip: 'Townships',
  lies: (measure) => `${measure} by place`,
  liesNote: (unit, year) =>
    `${unit ? `${unit}. ` : ''}${year}. A dot is a township (where there are many, only the middle half and the ends ` +
    `are drawn), the line the median, the dots the median of all; the scale is logarithmic, 0 at the left.`,
  stripSays: (n, low, median, high) => `${formatCount(n, 'township')}, from ${low} to ${high}, median ${median}`,
  total: 'Total',
  otherFigures: 'Another figure',
  sortBy: (column) => `Sort by ${column}`,
  more: (n) => `Show ${formatNumber(n)} more`,
  shares: {
    channel: {
      title: 'Channels: which are used where',
      table: 'Channels by place',
      note: (year) =>
        `Share (%) of the reports for ${year} with prose read that name the channel; “Reports” are those with prose ` +
        `read. A channel leads to its years.`,
      trend: (name) => `${name}: share over the years`,
      source: 'Source: sections one and two of the reports; not mentioned does not mean not used.',
    },
    category: {
      title: 'Problems: what is stated where',
      table: 'Problems by place',
      note: (year) =>
        `Share (%) of the reports for ${year} with prose read whose section five states the category; “Reports” are ` +
        `those with prose read. A category leads to its years.`,
      trend: (name) => `${name}: share over the years`,
      source: 'Source: section five of the reports; see the data page for the categories.',
    },
  },
  sharesLede: (year, of, names) =>
    of === 0
      ? `The prose of no report for ${year} was read.`
      : `Of ${formatCount(of, 'report')} for ${year} whose prose was read, most name ${names
          .map(({ name, share }, i) => (i === 0 ? `**${name} (${share})**` : `${name} (${share})`))
          .join(', ')}.`,
  reportsRead: 'Reports',
  shareSays: (name, count, of) => `${name}: ${count} of ${of}`,
  trendNote: 'In each cell the reports that name it, of those with prose read. ',
  streaksNote: '“Running” counts townships that state it three years running or longer up to the last.',
  streaks: 'Running',
  trendLine: 'Years',
  chooseOne: 'A heading leads to the share over the years.',
  close: 'Close',
  rules: 'Findings by place and rule',
  rulesNote: (year) => `Findings for ${year}. A number leads to the ledger of the place, a heading sorts.`,
  rulesLede: (year, of, rules, all) =>
    of === 0
      ? `No reports are collected for ${year}.`
      : `**${formatCount(all, 'finding')}** for ${year} in ${formatCount(of, 'township')}, by ${formatCount(rules, 'rule')}.`,
  judged: 'Townships',
  all: 'All',
  requests: 'Place by place',
  requestsNote:
    'Bars are shares of the outcomes; “Reports” are those that state the applications received, and sums are of what is stated.',
  choosePlace: 'Choose a place, then a township; or type its name under “Find”.',
  findPlaces: 'Province, prefecture, county or pinyin initials',
  townships: (n) => formatCount(n, 'township'),
};
