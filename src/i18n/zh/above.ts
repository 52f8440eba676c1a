import type { Scope } from '../../series/scope.ts';
import { formatNumber } from '../format.ts';
import type { WordList } from '../lang.ts';

export type Level = Scope['level'];

/** The numbers the first sentence of the overview above the county is written from. */
interface Counts {
  townships: number;
  due: number;
  seen: number;
  on_time: number;
  late: number;
  undated: number;
  not_seen: number;
  not_published: number;
  not_collected: number;
  tablesUnread: number;
  proseUnread: number;
}

/** A place that needs attention, and why. */
interface Lagging {
  name: string;
  lacking: number;
  late: number;
  unread: number;
}

const joinZh = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join('，');

const levels: Readonly<Record<Level, string>> = {
  township: '乡镇',
  county: '县（市、区）',
  prefecture: '市（州）',
  province: '省（区、市）',
  collection: '数据集',
};

/** Words of the pages about a prefecture, a province or a whole collection. */
export const aboveWords = {
  levels,
  places: (n: number, level: Level) => `${formatNumber(n)} 个${levels[level]}`,
  rows: '逐行列出',
  lede: (places: string, year: number, c: Counts) => {
    const main = joinZh([
      `${formatNumber(c.on_time)} 份按时`,
      c.late > 0 && `${formatNumber(c.late)} 份逾期`,
      c.undated > 0 && `${formatNumber(c.undated)} 份无日期`,
      c.not_seen > 0 && `${formatNumber(c.not_seen)} 份未见`,
      c.not_published > 0 && `${formatNumber(c.not_published)} 份未发布（有人写明）`,
    ]);
    const unread = joinZh([
      c.tablesUnread > 0 && `表格读不出 ${formatNumber(c.tablesUnread)} 份`,
      c.proseUnread > 0 && `正文读不出 ${formatNumber(c.proseUnread)} 份`,
    ]);
    const all = `${places}、${formatNumber(c.townships)} 个乡镇（街道）`;
    const rest = unread && `；见到的 ${formatNumber(c.seen)} 份中${unread}`;
    return c.due === c.seen && c.not_collected > 0
      ? `${all}里收录 ${year} 年度年报 **${formatNumber(c.seen)} 份**：${main}${rest}。没有收录不等于没有发布。`
      : `${all}应报 ${formatNumber(c.due)} 份：**${main}**${rest}。`;
  },
  noneCollected: (year: number) => `这里没有收录 ${year} 年度的年报；没有收录不等于没有发布。`,
  alsoNotCollected: (n: number, year: number) =>
    `另有 ${formatNumber(n)} 个乡镇所在的县没有收录 ${year} 年度年报，不等于没有发布。`,
  lagging: (places: readonly Lagging[]) =>
    `先看：${places
      .map(
        ({ name, lacking, late, unread }) =>
          `${name}（${joinZh([
            lacking > 0 && `缺 ${formatNumber(lacking)} 份`,
            late > 0 && `逾期 ${formatNumber(late)} 份`,
            unread > 0 && `读不出 ${formatNumber(unread)} 份`,
          ])}）`,
      )
      .join('、')}。`,
  standing: '各地的年报',
  standingNote: '需关注的在前：未见、未发布、读不出、逾期按应报份数折算。点表头排序，点名称看那里。',
  none: (year: number) => `${year} 年度没有收录年报`,
  sum: '合计',
  place: '地方',
  due: '应报',
  seen: '见到',
  onTime: '按时',
  late: '逾期',
  undated: '无日期',
  notSeen: '未见',
  notPublished: '未发布',
  unread: '读不出',
  unreadTitle: '表格或正文读不出的年报',
  errors: '每份错误',
  errorsTitle: '核查出的错误，除以年报份数',
  median: '中位数',
  with: '有数',
  strip: '各乡镇',
  lies: (measure: string) => `各地的${measure}`,
  liesNote: (unit: string, year: number) =>
    `${unit ? `${unit}。` : ''}${year} 年度。每一点一个乡镇（多时只画中间一半和两端），竖线为中位数，虚线为全部乡镇的中位数；刻度按对数，最左为 0。`,
  stripSays: (n: number, low: string, median: string, high: string) =>
    `${formatNumber(n)} 个乡镇，从 ${low} 到 ${high}，中位数 ${median}`,
  total: '合计',
  otherFigures: '换一个数',
  sortBy: (column: string) => `按${column}排列`,
  more: (n: number) => `再列 ${formatNumber(n)} 个`,
  shares: {
    channel: {
      title: '渠道：各地用哪些',
      table: '各地写到的渠道',
      note: (year: number) =>
        `${year} 年度读出正文的年报中写到使用这一渠道的比例（%）；“份数”为读出正文的年报。点渠道名，看历年。`,
      trend: (name: string) => `${name}：历年写到的比例`,
      source: '来源：各乡镇年报第一、二部分；没有写到不等于没有使用。',
    },
    category: {
      title: '问题：各地说得最多的',
      table: '各地写到的问题',
      note: (year: number) =>
        `${year} 年度读出正文的年报中第五部分写到这一类的比例（%）；“份数”为读出正文的年报。点类别名，看历年。`,
      trend: (name: string) => `${name}：历年写到的比例`,
      source: '来源：各乡镇年报第五部分；归类规则见数据页。',
    },
  },
  sharesLede: (year: number, of: number, names: readonly { name: string; share: string }[]) =>
    of === 0
      ? `${year} 年没有读出正文的年报。`
      : `${year} 年 ${formatNumber(of)} 份读出正文的年报里，写到最多的是${names
          .map(({ name, share }, i) => (i === 0 ? `**${name}（${share}）**` : `${name}（${share}）`))
          .join('、')}。`,
  reportsRead: '份数',
  shareSays: (name: string, count: number, of: number) => `${name}：${of} 份中 ${count} 份`,
  trendNote: '每格为写到的份数占读出正文的份数。',
  streaksNote: '“连年”为到末年连说三年以上的乡镇数。',
  streaks: '连年',
  trendLine: '历年',
  chooseOne: '点一列的名称，看它历年的比例。',
  close: '收起',
  rules: '各地的核查结果，按规则',
  rulesNote: (year: number) => `${year} 年度，条数；点数字看那个地方的台账，点表头排序。`,
  rulesLede: (year: number, of: number, rules: number, all: number) =>
    of === 0
      ? `${year} 年没有收录年报。`
      : `${year} 年度 ${formatNumber(of)} 个乡镇共 **${formatNumber(all)} 条核查结果**，涉及 ${formatNumber(rules)} 条规则。`,
  judged: '乡镇',
  all: '合计',
  requests: '各地怎么办的',
  requestsNote: '条为办理结果的份额；“份数”为写明新收申请数的年报，合计只算写明的。',
  choosePlace: '选一个地方，再选乡镇；或用“查找”输入名称。',
  findPlaces: '省、市、县名称或拼音首字母',
  townships: (n: number) => `${formatNumber(n)} 个乡镇`,
} satisfies WordList;
