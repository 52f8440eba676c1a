/** The tables of the published data package, as data: what each holds and what every column means. */

/** A column: its name, what it means in both languages, and its type (Table Schema); `unit` where it has one. */
export interface Field {
  name: string;
  zh: string;
  en: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  unit?: string;
  /** Never empty. */
  required?: true;
}

/** A table: one CSV file. */
export interface TableSpec {
  name: 'reports' | 'cells' | 'disclosures' | 'channels' | 'problems' | 'improvements' | 'findings' | 'expected';
  zh: string;
  en: string;
  fields: readonly Field[];
  /** The columns that name a row, where there are such. */
  key?: readonly string[];
}

const report = { name: 'report', zh: '年报编号', en: 'Report id', type: 'string', required: true } as const;
const whose = [
  { name: 'township', zh: '乡镇', en: 'Township', type: 'string', required: true },
  { name: 'county', zh: '县（市、区）', en: 'County', type: 'string', required: true },
  { name: 'prefecture', zh: '地（市、州）', en: 'Prefecture', type: 'string' },
  { name: 'province', zh: '省（自治区、直辖市）', en: 'Province', type: 'string' },
  {
    name: 'code',
    zh: '行政区划代码（x 开头的为本数据集自编）',
    en: 'Division code; x… where made up here',
    type: 'string',
    required: true,
  },
] as const; // prettier-ignore
const year = { name: 'year', zh: '报告年度', en: 'Year reported on', type: 'year', required: true } as const;
const words = [
  { name: 'quote', zh: '原文', en: 'Words of the report', type: 'string', required: true },
  {
    name: 'start',
    zh: '原文起点（UTF-16）',
    en: 'Start of the words in the text, UTF-16',
    type: 'integer',
    required: true,
  },
  { name: 'end', zh: '原文终点（不含）', en: 'End of the words, exclusive', type: 'integer', required: true },
] as const; // prettier-ignore
const n = <N extends string>(name: N, zh: string, en: string) =>
  ({ name, zh, en, type: 'integer', required: true }) as const;

/** All tables but `cells`, whose columns are the cells of the forms. */
export const tables = {
  reports: {
    name: 'reports',
    zh: '年报',
    en: 'Reports',
    key: ['report'],
    fields: [
      report,
      { name: 'file', zh: '源文件', en: 'Source file', type: 'string', required: true },
      { name: 'sha256', zh: '源文件 SHA-256', en: 'SHA-256 of the source file', type: 'string', required: true },
      { name: 'url', zh: '发布网址', en: 'Address of publication', type: 'string' },
      {
        name: 'form',
        zh: '表格版本（free 为无全国统一表格）',
        en: 'Edition of the form; free = none',
        type: 'string',
        required: true,
      },
      year,
      ...whose,
      { name: 'date', zh: '日期（可只到月）', en: 'Date, the day may be unknown', type: 'string' },
      { name: 'agency', zh: '落款单位', en: 'Issuing body', type: 'string' },
      { name: 'disclosed', zh: '主动公开信息总数', en: 'Pieces of information made public', type: 'number' },
      { name: 'disclosed_approx', zh: '总数是约数', en: 'That number is approximate', type: 'boolean', required: true },
      {
        name: 'disclosed_basis',
        zh: '总数依据（stated 原文、derived 相加）',
        en: 'Its basis: stated or derived',
        type: 'string',
      },
      n('cells_read', '读出的格数', 'Cells read'),
      n('cells_blank', '空白的格数', 'Cells left blank'),
      n('cells_unreadable', '无法识别的格数', 'Cells that could not be read'),
      n('cells_missing', '缺少的格数', 'Cells missing'),
      n('cells_expected', '应有的格数', 'Cells of the form'),
      n('errors', '错误数', 'Findings of severity error'),
      n('warnings', '警告数', 'Findings of severity warning'),
      n('notes', '提示数', 'Findings of severity note'),
    ],
  },
  disclosures: {
    name: 'disclosures',
    zh: '公开数量',
    en: 'Stated disclosure counts',
    fields: [
      report,
      { name: 'value', zh: '数量', en: 'Number', type: 'number', required: true },
      { name: 'approx', zh: '约数', en: 'Approximate', type: 'boolean', required: true },
      { name: 'unit', zh: '量词', en: 'Measure word', type: 'string' },
      { name: 'what', zh: '对象', en: 'Thing counted', type: 'string' },
      { name: 'channel', zh: '渠道', en: 'Channel', type: 'string' },
      { name: 'channel_alt', zh: '可能的渠道（几个并提）', en: 'Channels named jointly', type: 'string' },
      {
        name: 'scope',
        zh: '总数（total）或其中（part）',
        en: 'total, or part of another figure',
        type: 'string',
        required: true,
      },
      { name: 'of_year', zh: '数量所属年度', en: 'Year of the number', type: 'year' },
      ...words,
    ],
  },
  channels: {
    name: 'channels',
    zh: '公开渠道',
    en: 'Channels used',
    fields: [report, { name: 'channel', zh: '渠道', en: 'Channel', type: 'string', required: true }, ...words],
  },
  problems: {
    name: 'problems',
    zh: '存在的问题',
    en: 'Problems stated',
    fields: [
      report,
      {
        name: 'categories',
        zh: '类别（主类在前）',
        en: 'Categories, the primary first',
        type: 'string',
        required: true,
      },
      ...words,
    ],
  },
  improvements: {
    name: 'improvements',
    zh: '改进措施',
    en: 'Improvements stated',
    fields: [
      report,
      { name: 'last_year', zh: '针对上年问题', en: 'Answers problems of last year', type: 'boolean', required: true },
      ...words,
    ],
  },
  findings: {
    name: 'findings',
    zh: '核查发现',
    en: 'Findings',
    fields: [
      { name: 'report', zh: '年报编号（未公布的为空）', en: 'Report id; blank = not published', type: 'string' },
      { name: 'code', zh: '乡镇代码', en: 'Code of the township', type: 'string', required: true },
      year,
      { name: 'rule', zh: '规则', en: 'Rule', type: 'string', required: true },
      { name: 'severity', zh: '程度', en: 'Severity', type: 'string', required: true },
      { name: 'message', zh: '说明', en: 'Message, in Chinese', type: 'string', required: true },
      { name: 'expected', zh: '应为', en: 'Expected', type: 'string' },
      { name: 'actual', zh: '实为', en: 'Actual', type: 'string' },
      { name: 'quote', zh: '原文', en: 'Words of the report', type: 'string' },
      { name: 'accepted', zh: '作为例外接受的理由', en: 'Why it is accepted as an exception', type: 'string' },
    ],
  },
  expected: {
    name: 'expected',
    zh: '应公布的年报',
    en: 'Reports due',
    fields: [
      ...whose,
      year,
      { name: 'published', zh: '已收集到', en: 'There is a report', type: 'boolean', required: true },
    ],
  },
} as const satisfies Record<Exclude<TableSpec['name'], 'cells'>, TableSpec>;
