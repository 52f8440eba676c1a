import { formatNames, formatNumber } from '../format.ts';
import type { WordList } from '../lang.ts';

const zhList = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join('，');

/** How many reports of a year stand how; the numbers the overview's first sentence is written from. */
export interface Counts {
  due: number;
  on_time: number;
  late: number;
  undated: number;
  not_seen: number;
  not_published: number;
  seen: number;
  tablesUnread: number;
  proseUnread: number;
}

/** The reports seen of which something could not be read; empty where all was. */
export type Unread = Pick<Counts, 'tablesUnread' | 'proseUnread'>;

const zhUnread = ({ tablesUnread, proseUnread }: Unread): string =>
  zhList([tablesUnread > 0 && `表格读不出 ${tablesUnread} 份`, proseUnread > 0 && `正文读不出 ${proseUnread} 份`]);

/** Words of the overview. */
export const overviewWords = {
  title: (county: string, year: number) => `${county} ${year} 年度政府信息公开年报`,
  lede: (townships: number, now: Counts, before: { due: number; seen: number; on_time: number } | null) => {
    const main = zhList([
      `${now.on_time} 份按时`,
      now.late > 0 && `${now.late} 份逾期`,
      now.undated > 0 && `${now.undated} 份无日期`,
      now.not_seen > 0 && `${now.not_seen} 份未见`,
      now.not_published > 0 && `${now.not_published} 份未发布`,
    ]);
    const unread = zhUnread(now);
    const all = before && before.seen === before.due ? ` ${before.due} 份全部见到` : '';
    const last = before
      ? `上年${all || `见到 ${before.seen} 份（应报 ${before.due} 份）`}、${before.on_time} 份按时。`
      : '';
    return `${townships} 个乡镇（街道）应报 ${now.due} 份：**${main}**${unread && `；见到的 ${now.seen} 份中${unread}`}。${last}`;
  },
  ledePresent: (townships: number, year: number, now: Counts) =>
    `本数据集收录 ${townships} 个乡镇；**${year} 年度 ${now.seen} 份**${zhUnread(now) && `，其中${zhUnread(now)}`}。没有收录不等于没有发布。`,
  noneCollected: (year: number) => `这里没有收录 ${year} 年度的年报；没有收录不等于没有发布。`,
  collection: (counties: number, reports: number, tables: number, prose: number) =>
    `整个数据集收有 ${formatNumber(counties)} 个县（市、区）的 ${formatNumber(reports)} 份年报，读出表格 ${formatNumber(tables)} 份、正文 ${formatNumber(prose)} 份。`,
  headlines: {
    collected: '收录年报',
    seen: '见到年报',
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
  unread: zhUnread,
  allRead: '表格、正文都读得出',
  sameBase: '同口径',
  notComparable: '两年不可比',
  townshipsWithFigure: (n: number, zeros: number) =>
    zeros > 0 ? `${n} 个乡镇有数，其中 ${zeros} 个报告为 0` : `${n} 个乡镇有数`,
  noFigure: '没有数',
  note: (years: string, n: readonly string[]) =>
    `小图为 ${years} 年度（主动公开、行政处罚为乡镇中位数，其余为合计）。同口径：只比两年都有数的乡镇（${n.join('，')}）。增减不着色：多与少本身没有好坏。`,
  base: (name: string, n: number) => `${name} ${n} 个`,
  coverage: '见到谁的年报，什么时候发布',
  coverageNote: '一格一份年报，格中是发布日期；法定期限为次年 1 月 31 日（《条例》第四十九条）。',
  byAttention: '需关注的在前',
  attentionNote: '需关注的在前。',
  byCode: '按区划代码',
  order: '排列',
  status: {
    on_time: '按时',
    late: '逾期（+ 天数）',
    undated: '无落款日期',
    not_seen: '未见年报',
    not_published: '未发布（有人写明）',
    not_due: '尚未设立，不应报',
    not_collected: '未收录',
  },
  tablesUnread: '表格读不出',
  proseUnread: '正文读不出',
  cellOnTime: (date: string) => `${date} 发布，按时`,
  cellLate: (date: string, days: number) => `${date} 发布，逾期 ${days} 天`,
  cellUndated: '无日期',
  cellNotSeen: '未见',
  cellNotPublished: '未发布',
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
  notSeen: '未见年报',
  notSeenBody: (year: number, n: number) => `这里没有 ${n} 个乡镇的 ${year} 年度年报，不等于没有发布。`,
  notPublished: '未发布',
  notPublishedBody: (year: number, n: number) => `有人写明：${n} 个乡镇没有发布 ${year} 年度年报。`,
  names: (names: readonly string[]) => formatNames(names, 'zh', 4),
  needsSource: (all: number, shown: number) =>
    all > shown ? `共 ${formatNumber(all)} 条，其余见核查页。` : `共 ${formatNumber(all)} 条。`,
  allFindings: '全部核查',
  problems: '说得最多的问题',
  problemsNote: (year: number, of: number, before: { year: number; of: number } | null) =>
    `第五部分写到这一类的乡镇占读出正文的年报的比例：条为 ${year} 年（${of} 份）${before ? `，竖线为 ${before.year} 年（${before.of} 份）` : ''}。`,
  before: (count: number, of: number) => `上年 ${count}/${of}`,
  noProblems: '没有读到问题。',
  problemsSource: '一条问题可归入几类；归类规则见数据页。',
  streaks: '看连年问题',
  briefing: '简报（Word）',
  briefingMaking: '正在写……',
  briefingFailed: '没有写成，请再试一次。',
  briefingPrint: '简报打印版',
} satisfies WordList;
