import { formatNumber } from '../format.ts';
import type { WordList } from '../lang.ts';

/** Words of the page on requests for information. */
export const applicationsWords = {
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
} satisfies WordList;
