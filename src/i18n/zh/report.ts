import { formatNumber } from '../format.ts';
import type { WordList } from '../lang.ts';

/** Words of the report page and of everything shown beside a source text. */
export const reportWords = {
  title: (township: string, year: number) => `${township} ${year} 年度报告`,
  lede: (
    status: string,
    { read, expected }: { read: number; expected: number },
    prose: 'read' | 'unread' | 'scan',
    { error, warning, unread }: { error: number; warning: number; unread: number },
  ) => {
    const cells = expected > 0 ? `表格 ${expected} 格读出 ${read} 格` : '没有读到全国统一的表格';
    const words = {
      read: '正文读出',
      unread: '**正文读不出**',
      scan: '**扫描件：表中的数两种识别一致才取，正文里的数不取**',
    }[prose];
    const found = error > 0 ? `**${error} 处错误**` : warning > 0 ? `没有错误，有 ${warning} 处提醒` : '没有错误和提醒';
    return (
      `${status}；${expected > 0 && read === 0 ? `**${cells}**` : cells}；${words}；` +
      `${found}${unread > 0 ? `，另有 ${unread} 处我们没读出来` : ''}。`
    );
  },
  status: {
    on_time: '按时发布',
    late: (days: number) => `逾期 ${days} 天发布`,
    undated: '没有落款日期',
    not_published: '没有发布（有人写明）',
  },
  choose: '选一份年报',
  chooseLede: '点一格，看那份年报的原文和从中读出的每个数字。',
  notHere: (id: string) => `这个县里没有编号为 ${id} 的年报。`,
  more: (n: number) => `同年还有 ${n} 份文件`,
  another: (n: number) => `第 ${n} 份`,
  marks: '标出',
  kinds: { figure: '数字', channel: '渠道', problem: '问题', improvement: '措施', finding: '核查', identity: '身份' },
  source: '原文',
  contents: '本页',
  figuresTab: (n: number) => `数字 ${n}`,
  findingsTab: (n: number) => `核查 ${n}`,
  noWords: (why: string) => `没有可显示的原文：${why}。`,
  unread: (status: string, why: string, expected: number) =>
    `${status}；**表格和正文都读不出**：${why}，表格 ${expected} 格读出 0 格。`,
  rebuilt: '此表按格式重排，数字照录原文；点数字看它在原文中的位置。',
  verbatim: '看逐字原文',
  showTable: '看表格',
  zeroRows: (n: number) => `其余 ${n} 行报告为 0`,
  onlyZero: (n: number) => `${n} 行全部报告为 0`,
  showRows: '展开',
  findings: '核查',
  unreadFindings: '我们没读出来',
  unreadNote: '这些是本工具没能读出的地方，不算乡镇的错；请打开原件看。',
  noFindings: '没有核查结果。',
  notChecked: '没有读到文字，无从核查。',
  accepted: (reason: string) => `已作说明：${reason}`,
  basis: (basis: string) => `依据：${basis}`,
  noPlace: '原文里没有可指的位置',
  printSheet: '打印这份报告的核查单',
  allFindings: '在核查页中看',
  figures: '读出的数字',
  figuresCount: (read: number, expected: number, blank: number, unreadable: number, missing: number) =>
    [
      `${expected} 格读出 ${read}`,
      blank > 0 && `未填 ${blank}`,
      unreadable > 0 && `读不出 ${unreadable}`,
      missing > 0 && `没有找到 ${missing}`,
    ]
      .filter(Boolean)
      .join('，'),
  noTables: '没有读到全国统一的表格。',
  meter: (positive: number, zero: number, blank: number, unreadable: number, missing: number) =>
    [
      `大于 0 的 ${positive} 格`,
      `报告为 0 的 ${zero} 格`,
      blank > 0 && `未填 ${blank} 格`,
      unreadable > 0 && `读不出 ${unreadable} 格`,
      missing > 0 && `没有找到 ${missing} 格`,
    ]
      .filter(Boolean)
      .join('，'),
  nothingRead: (expected: number) => `${expected} 格读出 0 格。`,
  openOriginal: '打开原件',
  measure: '指标',
  thisReport: '本报告',
  before: '上年',
  median: (whole: boolean) => (whole ? '所收中位数' : '全县中位数'),
  allCells: (n: number) => `全部 ${n} 格`,
  raw: '原文写法',
  value: '数值',
  cell: '数据格',
  disclosedStated: '正文写明的总数',
  disclosedDerived: '各项相加',
  identity: '身份',
  published: '发布',
  publishedOn: (date: string, status: string, deadline: string) => `${date}，${status}（期限 ${deadline}）`,
  agency: '机关',
  code: '代码',
  file: '文件',
  link: '网址',
  resolved: '补齐',
  resolvedFields: {
    township: '乡镇',
    county: '县',
    prefecture: '市',
    province: '省',
    code: '代码',
    year: '年度',
    date: '日期',
    agency: '机关',
  },
  resolvedNote: '原文没有写，由区划名录或随附说明补齐',
  formats: {
    txt: '文本',
    md: '文本',
    html: '网页',
    docx: 'Word',
    doc: 'Word',
    pdf: 'PDF',
    rtf: 'RTF',
    xlsx: '表格',
    ofd: 'OFD',
    scan: '扫描件，由图像识别',
  } as Readonly<Record<string, string>>,
  narrative: '读出的话',
  channelsRead: (n: number) => `渠道 ${n} 种`,
  fee: '信息处理费（正文）',
  disclosed: '主动公开信息（正文）',
  previousTownship: (name: string) => `上一个：${name}`,
  nextTownship: (name: string) => `下一个：${name}`,
  neighbours: '相邻乡镇的同年年报',
  number: formatNumber,
} satisfies WordList;
