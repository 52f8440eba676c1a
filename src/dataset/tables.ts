import { channels } from '../form/channels.ts';

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
  /** All values there are, with what they mean in both languages. */
  values?: Readonly<Record<string, { zh: string; en: string }>>;
}

/** Columns whose values stand in a column of another table, or are empty. */
export interface ForeignKey {
  fields: readonly string[];
  reference: { resource: TableSpec['name']; fields: readonly string[] };
}

/** A table: one CSV file. */
export interface TableSpec {
  name: 'reports' | 'cells' | 'disclosures' | 'channels' | 'problems' | 'improvements' | 'findings' | 'expected';
  zh: string;
  en: string;
  fields: readonly Field[];
  /** The columns that name a row, where there are such. */
  key?: readonly string[];
  foreign?: readonly ForeignKey[];
}

/** The column `report` names a row of `reports`. */
export const ofReport: readonly ForeignKey[] = [
  { fields: ['report'], reference: { resource: 'reports', fields: ['report'] } },
];
const channelNames = Object.fromEntries(channels.map(({ id, zh, en }) => [id, { zh, en }]));

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
        zh: '表式版本',
        en: 'Edition of the form',
        type: 'string',
        required: true,
        values: {
          '2019': { zh: '2019 版表式', en: '2019 form' },
          '2021': { zh: '2021 版表式', en: '2021 form' },
          free: { zh: '没有全国统一表格', en: 'no national form' },
        },
      },
      year,
      ...whose,
      { name: 'date', zh: '日期（可只到月）', en: 'Date, the day may be unknown', type: 'string' },
      { name: 'agency', zh: '落款单位', en: 'Issuing body', type: 'string' },
      { name: 'disclosed', zh: '主动公开信息总数', en: 'Pieces of information made public', type: 'number' },
      { name: 'disclosed_approx', zh: '总数是约数', en: 'That number is approximate', type: 'boolean', required: true },
      {
        name: 'disclosed_basis',
        zh: '总数依据',
        en: 'Its basis',
        type: 'string',
        values: {
          stated: { zh: '原文写明', en: 'stated in the text' },
          derived: { zh: '各部分相加', en: 'sum of its parts' },
        },
      },
      n('cells_read', '读出的格数', 'Cells read'),
      n('cells_blank', '空白的格数', 'Cells left blank'),
      n('cells_unreadable', '无法识别的格数', 'Cells that could not be read'),
      n('cells_missing', '缺少的格数', 'Cells missing'),
      n('cells_expected', '应有的格数', 'Cells of the form'),
      n('errors', '错误数', 'Findings of severity error'),
      n('warnings', '提醒数', 'Findings of severity warning'),
      n('notes', '说明数', 'Findings of severity note'),
    ],
  },
  disclosures: {
    name: 'disclosures',
    zh: '公开数量',
    en: 'Stated disclosure counts',
    foreign: ofReport,
    fields: [
      report,
      { name: 'value', zh: '数量', en: 'Number', type: 'number', required: true },
      { name: 'approx', zh: '约数', en: 'Approximate', type: 'boolean', required: true },
      { name: 'unit', zh: '量词', en: 'Measure word', type: 'string' },
      { name: 'what', zh: '对象', en: 'Thing counted', type: 'string' },
      { name: 'channel', zh: '渠道', en: 'Channel', type: 'string', values: channelNames },
      {
        name: 'channel_alt',
        zh: '可能的渠道（几个并提，用 ; 分隔）',
        en: 'Channels named jointly, separated by ;',
        type: 'string',
      },
      {
        name: 'scope',
        zh: '总数还是其中',
        en: 'A total, or part of another figure',
        type: 'string',
        required: true,
        values: { total: { zh: '总数', en: 'a total' }, part: { zh: '其中', en: 'part of another figure' } },
      },
      { name: 'of_year', zh: '数量所属年度', en: 'Year of the number', type: 'year' },
      ...words,
    ],
  },
  channels: {
    name: 'channels',
    zh: '公开渠道',
    en: 'Channels used',
    foreign: ofReport,
    fields: [
      report,
      { name: 'channel', zh: '渠道', en: 'Channel', type: 'string', required: true, values: channelNames },
      ...words,
    ],
  },
  problems: {
    name: 'problems',
    zh: '存在的问题',
    en: 'Problems stated',
    foreign: ofReport,
    fields: [
      report,
      {
        name: 'categories',
        zh: '类别（主类在前，用 ; 分隔）',
        en: 'Categories, the primary first, separated by ;',
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
    foreign: ofReport,
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
    foreign: ofReport,
    fields: [
      { name: 'report', zh: '年报编号（未公布的为空）', en: 'Report id; blank = not published', type: 'string' },
      { name: 'code', zh: '乡镇代码', en: 'Code of the township', type: 'string', required: true },
      year,
      { name: 'rule', zh: '规则', en: 'Rule', type: 'string', required: true },
      {
        name: 'severity',
        zh: '程度',
        en: 'Severity',
        type: 'string',
        required: true,
        values: {
          error: { zh: '错误', en: 'error' },
          warning: { zh: '提醒', en: 'warning' },
          note: { zh: '说明', en: 'note' },
        },
      },
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
    key: ['code', 'year'],
    fields: [
      ...whose,
      year,
      { name: 'published', zh: '已收集到', en: 'There is a report', type: 'boolean', required: true },
    ],
  },
} as const satisfies Record<Exclude<TableSpec['name'], 'cells'>, TableSpec>;
