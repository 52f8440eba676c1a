import type { Measure } from '../series/measures.ts';
import { printedColumn, printedRow, tableName } from './form.ts';
import { defineWords, type Lang } from './lang.ts';
import { marksOf } from './marks.ts';

const sourceWords = defineWords({
  zh: {
    cell: '表格中的一格',
    disclosed: '正文所写的主动公开总数，或其各部分之和',
    channelCount: '正文所写的本年度经该渠道公开的条数；有几个的取最大',
    problemCount: '正文所写的问题，逐句计',
    channelsUsed: '正文所提的公开渠道，按种类计',
    coverage: '三张表中读出数的格',
    daysLate: '落款日期在次年 1 月 31 日之后的天数；按期为 0',
    findings: '本程序核查所得，不是年报所写；接受的例外不计',
    since: (year: number) => `（${year} 年度起）`,
    until: (year: number) => `（至 ${year} 年度）`,
    between: (since: number, until: number) => `（${since}–${until} 年度）`,
  },
  en: {
    cell: 'A cell of the tables',
    disclosed: 'The total of information disclosed as the prose states it, or the sum of its parts',
    channelCount: 'The count the prose states for the channel in the year itself; the largest of several',
    problemCount: 'Problems stated in the prose, sentence by sentence',
    channelsUsed: 'Kinds of channels the prose mentions',
    coverage: 'Cells of the three tables in which a number was read',
    daysLate: 'Days from 31 January of the following year to the date of the report; 0 where in time',
    findings: 'Found by this program, not stated by reports; accepted exceptions are not counted',
    since: (year) => ` (since ${year})`,
    until: (year) => ` (until ${year})`,
    between: (since, until) => ` (${since}–${until})`,
  },
});

/** Where reports state a measure, for those who meet its figures outside the app. */
export function measureSource({ source, row, since, until }: Measure, lang: Lang): string {
  const w = sourceWords[lang];
  if (!row) return w[source.of];
  const place = [tableName(row.table, lang), printedRow(row.row, lang), printedColumn(row.column, lang)];
  return place.join(marksOf(lang).comma) + yearsOf(since, until, lang);
}

function yearsOf(since: number | null, until: number | null, lang: Lang): string {
  const w = sourceWords[lang];
  if (since !== null && until !== null) return w.between(since, until);
  if (since !== null) return w.since(since);
  return until === null ? '' : w.until(until);
}
