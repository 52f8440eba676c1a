import { formatCount, formatNames, formatNumber } from './format.ts';
import { defineWords } from './lang.ts';

/** How many reports of a year stand how; the numbers the overview's first sentence is written from. */
interface Counts {
  due: number;
  on_time: number;
  late: number;
  undated: number;
  unreadable: number;
  missing: number;
  published: number;
}

const zhList = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join('，');
const enList = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');
const reports = (n: number): string => formatCount(n, 'report');

/** Words of the overview. */
export const overviewWords = defineWords({
  zh: {
    title: (county: string, year: number) => `${county} ${year} 年度政府信息公开年报`,
    lede: (townships: number, now: Counts, before: { due: number; published: number; on_time: number } | null) => {
      const main = zhList([
        `${now.on_time} 份按时`,
        now.late > 0 && `${now.late} 份逾期`,
        now.undated > 0 && `${now.undated} 份无日期`,
        now.missing > 0 && `${now.missing} 份未发布`,
      ]);
      const unread = now.unreadable > 0 ? `，另有 ${now.unreadable} 份读不出数` : '';
      const all = before && before.published === before.due ? `${before.due} 份全部发布` : '';
      const last = before
        ? `上年 ${all || `发布 ${before.published} 份（应报 ${before.due} 份）`}、${before.on_time} 份按时。`
        : '';
      return `${townships} 个乡镇（街道）应报 ${now.due} 份：**${main}**${unread}。${last}`;
    },
    ledePresent: (townships: number, year: number, n: number, unreadable: number) =>
      `本数据集收录 ${townships} 个乡镇；**${year} 年度 ${n} 份**${unreadable > 0 ? `，其中 ${unreadable} 份读不出数` : ''}。没有收录不等于没有发布。`,
    headlines: {
      collected: '收录年报',
      published: '已发布年报',
      onTime: '按时发布',
      disclosed: '主动公开信息',
      'proactive.penalties.decisions': '行政处罚决定',
      'applications.received.total': '新收公开申请',
      'proactive.normative_documents.in_force': '现行有效规范性文件',
    },
    reportUnit: '份',
    ofDue: (due: number) => `/ ${due} 份`,
    lastYear: (n: number) => `上年 ${n}`,
    noLastYear: '没有上年可比',
    shareOfDue: (share: string) => `占应报 ${share}`,
    ofCollected: (undated: number, n: number) =>
      undated > 0 ? `收录 ${n} 份，其中 ${undated} 份无日期` : `收录 ${n} 份`,
    unreadable: (n: number) => `另有 ${n} 份读不出数`,
    allReadable: '都读得出',
    sameBase: '同口径',
    notComparable: '两年不可比',
    townshipsWithFigure: (n: number, zeros: number) =>
      zeros > 0 ? `${n} 个乡镇有数，其中 ${zeros} 个报告为 0` : `${n} 个乡镇有数`,
    noFigure: '没有数',
    note: (years: string, n: readonly string[]) =>
      `小图为 ${years} 年度（主动公开、行政处罚为乡镇中位数，其余为合计）。同口径：只比两年都有数的乡镇（${n.join('，')}）。增减不着色：多与少本身没有好坏。`,
    base: (name: string, n: number) => `${name} ${n} 个`,
    coverage: '谁发布了，什么时候',
    coverageNote: '一格一份年报，格中是发布日期；法定期限为次年 1 月 31 日（《条例》第四十九条）。',
    byAttention: '需关注的在前',
    attentionNote: '需关注的在前。',
    byCode: '按区划代码',
    order: '排列',
    status: {
      on_time: '按时',
      late: '逾期（+ 天数）',
      undated: '无落款日期',
      unreadable: '无法读取',
      missing: '未发布',
      not_due: '尚未设立，不应报',
    },
    cellOnTime: (date: string) => `${date} 发布，按时`,
    cellLate: (date: string, days: number) => `${date} 发布，逾期 ${days} 天`,
    cellUndated: '无日期',
    cellUnread: '读不出',
    cellMissing: '未发布',
    onTimeRow: '按时',
    dueRow: '/ 应报',
    collectedRow: '/ 收录',
    findingsOf: (year: number) => `${year} 核查`,
    none: '无',
    total: (n: number) => `共 ${n} 条`,
    coverageSource: '应报名单：行政区划代码；发布日期：落款日期，缺则取网页发布日期。',
    collectedSource: '只列本数据集收录的年报；发布日期：落款日期，缺则取网页发布日期。',
    needs: '需要人看的',
    noNeeds: (year: number) => `${year} 年度没有核查结果。`,
    notPublished: '未发布',
    notPublishedBody: (year: number, n: number) => `${year} 年度年报至今未见，共 ${n} 个乡镇。`,
    names: (names: readonly string[]) => formatNames(names, 'zh', 4),
    needsSource: (all: number, shown: number) =>
      all > shown ? `共 ${formatNumber(all)} 条，其余见核查页。` : `共 ${formatNumber(all)} 条。`,
    allFindings: '全部核查',
    problems: '说得最多的问题',
    problemsNote: (year: number, of: number, before: { year: number; of: number } | null) =>
      `第五部分写到这一类的乡镇占可读年报的比例：条为 ${year} 年（${of} 份）${before ? `，竖线为 ${before.year} 年（${before.of} 份）` : ''}。`,
    before: (count: number, of: number) => `上年 ${count}/${of}`,
    noProblems: '没有读到问题。',
    problemsSource: '一条问题可归入几类；归类规则见数据页。',
    streaks: '看连年问题',
  },
  en: {
    title: (county, year) => `${county}${county.includes(':') ? ',' : ':'} disclosure reports for ${year}`,
    lede: (townships, now, before) => {
      const main = enList([
        `${now.on_time} on time`,
        now.late > 0 && `${now.late} late`,
        now.undated > 0 && `${now.undated} undated`,
        now.missing > 0 && `${now.missing} not published`,
      ]);
      const unread = now.unreadable > 0 ? `; ${now.unreadable} could not be read` : '';
      const last = before
        ? ` The year before: ${before.published} of ${before.due} published, ${before.on_time} on time.`
        : '';
      return `${formatCount(townships, 'township')}, ${reports(now.due)} due: **${main}**${unread}.${last}`;
    },
    ledePresent: (townships, year, n, unreadable) =>
      `This collection has ${formatCount(townships, 'township')}; **${reports(n)} for ${year}**${unreadable > 0 ? `, ${unreadable} of them unreadable` : ''}. Not collected does not mean not published.`,
    headlines: {
      collected: 'Reports collected',
      published: 'Reports published',
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
    unreadable: (n) => `${n} more could not be read`,
    allReadable: 'All can be read',
    sameBase: 'like for like',
    notComparable: 'Years not comparable',
    townshipsWithFigure: (n, zeros) =>
      `${formatCount(n, 'township')} with a figure${zeros > 0 ? `, ${zeros} at 0` : ''}`,
    noFigure: 'No figure',
    note: (years, n) =>
      `Small lines: ${years} (median of townships for pieces and penalties, totals for the others). Like for like: only townships with a figure in both years (${n.join(', ')}). Changes carry no colour: more or less is neither good nor bad.`,
    base: (name, n) => `${name} ${n}`,
    coverage: 'Who published, and when',
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
      unreadable: 'Unreadable',
      missing: 'Missing: not published',
      not_due: 'Not yet established',
    },
    cellOnTime: (date) => `Published ${date}, on time`,
    cellLate: (date, days) => `Published ${date}, ${days} ${days === 1 ? 'day' : 'days'} late`,
    cellUndated: 'No date',
    cellUnread: 'Unread',
    cellMissing: 'Missing',
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
    notPublished: 'Not published',
    notPublishedBody: (year, n) => `The report for ${year} has not been seen: ${formatCount(n, 'township')}.`,
    names: (names) => formatNames(names, 'en', 4),
    needsSource: (all, shown) =>
      `${formatNumber(all)} in all${all > shown ? '; the others are on the findings page' : ''}.`,
    allFindings: 'All findings',
    problems: 'Problems stated most',
    problemsNote: (year, of, before) =>
      `Share of readable reports whose section five states the category: bar ${year} (${of})${before ? `, line ${before.year} (${before.of})` : ''}.`,
    before: (count, of) => `was ${count}/${of}`,
    noProblems: 'No problem was read.',
    problemsSource: 'A problem may belong to several categories; see the data page for the rules.',
    streaks: 'See the streaks',
  },
});
