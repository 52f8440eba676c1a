import { formatCount, formatNumber } from './format.ts';
import { defineWords } from './lang.ts';

/** Words of the page on requests for information. */
export const applicationsWords = defineWords({
  zh: {
    title: '依申请公开：申请怎么办的',
    lede: (year: number, n: number, received: number, granted: number, answered: number) =>
      received === 0
        ? `${year} 年写明这个数的 ${n} 份年报都没有新收申请。`
        : `${year} 年 ${n} 份年报共新收申请 **${formatNumber(received)} 件**；` +
          `办结 ${formatNumber(answered)} 件，其中**予以公开或部分公开 ${formatNumber(granted)} 件**。`,
    noReports: (year: number) => `${year} 年没有读出表格的年报。`,
    flow: '从收到到办结',
    flowNote: (year: number, n: number) =>
      `件。${year} 年度 ${n} 份读出表格的年报合计，每行后注明有几份写了这个数；年报表三`,
    carriedIn: '上年结转',
    received: '本年新收',
    outcomes: {
      granted: '予以公开',
      partially_granted: '部分公开',
      refused: '不予公开',
      unavailable: '无法提供',
      not_processed: '不予处理',
      other: '其他处理',
    },
    carriedOut: '结转下年度',
    handled: '应办',
    sources: '来的申请',
    results: '办理结果',
    after: '没有办完',
    share: '占结果',
    statedIn: (n: number) => `${n} 份写明`,
    mix: '各乡镇怎么办的',
    mixNote: '条为办理结果的份额，数字为件；没有申请的乡镇合在下面一行。点数字回到年报表三。',
    mixKey: { open: '公开（含部分）', closed: '未公开（不予公开、无法提供）', rest: '其他（不予处理、其他处理）' },
    answered: '办结',
    noneReceived: (names: string, n: number) => `${n} 个乡镇报告全年没有申请，也没有结转：${names}。`,
    incomplete: '有一格没有数，不画条',
    grounds: '没有公开的理由',
    groundsNote: '件。表三（三）（四）（五）（六）各行的合计，从多到少；为 0 的合在一句。',
    noGrounds: '各条理由凡写明的都为 0。',
    zeroGrounds: (n: number) => `另外 ${n} 条理由凡写明的都为 0。`,
    disputes: '复议与诉讼',
    disputesNote: '件。年报表四；结果纠正，即认为原来的答复不妥。',
    noDisputes: (n: number) => `${n} 份读出表格的年报里，复议和诉讼凡写明的都为 0。`,
    group: '途径',
    trend: '看历年走势',
    township: '乡镇',
  },
  en: {
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
  },
});
