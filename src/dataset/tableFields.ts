import { channels } from '../form/channels.ts';
import { editions } from '../form/forms.ts';

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
/** Names of the channels by id. */
export const channelNames = Object.fromEntries(channels.map(({ id, zh, en }) => [id, { zh, en }]));

/** The column that names a report. */
export const report = { name: 'report', zh: '年报编号', en: 'Report id', type: 'string', required: true } as const;
/** Whose the row is. */
export const whose = [
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
/** The edition of the form a report follows. */
export const form = {
  name: 'form',
  zh: '表式版本',
  en: 'Edition of the form',
  type: 'string',
  required: true,
  values: {
    ...Object.fromEntries(editions.map((e) => [e, { zh: `${e} 版表式`, en: `${e} form` }])),
    free: { zh: '没有全国统一表格', en: 'no national form' },
  },
} as const;
/** The year reported on. */
export const year = { name: 'year', zh: '报告年度', en: 'Year reported on', type: 'year', required: true } as const;
/** The words and where they stand. */
export const words = [
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
/** What people corrected in the row: the places, each with what the program read there. */
export const corrected = {
  name: 'corrected',
  zh: '人工更正处（处=程序原读，用 | 分隔）；空白是没有更正',
  en: 'Corrected by hand: place=what the program read, separated by |; blank = nothing',
  type: 'string',
} as const;
/** A count that is never empty. */
export const n = <N extends string>(name: N, zh: string, en: string) =>
  ({ name, zh, en, type: 'integer', required: true }) as const;

/** How reports are dated. */
export const publications = {
  on_time: { zh: '按时', en: 'on time' },
  late: { zh: '逾期', en: 'late' },
  undated: { zh: '没有日期', en: 'undated' },
  not_published: { zh: '有人写明没有发布', en: 'stated by hand not to have been published' },
};
