import { type CsvValue, toCsvLines } from './csv.ts';
import { describeColumns, describeFile, slug, sourcesOf } from './descriptor.ts';
import type { Field } from './tableFields.ts';

/** What a table of a measure is about; its rows are the townships of a collection, its columns their years. */
export interface FigureTable {
  /** Id of the measure. */
  measure: string;
  title: Titles;
  unit: Titles;
  /** Where reports state it. */
  stated: Titles;
  years: readonly number[];
  collection: { id: string; title: Titles; fictional: boolean };
}
interface Titles {
  zh: string;
  en: string;
}

/** What names a township in its row. */
export interface TownshipName {
  code: string;
  township: string;
  county: string;
  prefecture: string | null;
  province: string;
}

/** The fields before the figures, as CSV without the end of the line. */
export const rowHead = ({ code, township, county, prefecture, province }: TownshipName): string =>
  line([code, township, county, prefecture, province]);

/** The first line of a table. */
export const headLine = (years: readonly number[]): string => toCsvLines([fieldsOf(years).map((f) => f.name)]);

const line = (values: readonly CsvValue[]): string => toCsvLines([values]).slice(0, -2);

/** What each letter of the last column stands for. */
export const gapLetters: Readonly<Record<string, Titles>> = {
  '.': { zh: '有数', en: 'a figure' },
  b: { zh: '未填，或正文没有写', en: 'left blank, or not stated' },
  f: { zh: '当年的表式没有这一项', en: 'not in that year’s form' },
  s: { zh: '未见年报', en: 'no report seen' },
  p: { zh: '未发布', en: 'stated not to have been published' },
  u: { zh: '读不出', en: 'could not be read' },
  d: { zh: '尚未设立，或已撤并', en: 'not yet established, or merged' },
  c: { zh: '未收录', en: 'not collected' },
};

function fieldsOf(years: readonly number[]): Field[] {
  const meanings = Object.entries(gapLetters);
  const list = (lang: keyof Titles) => meanings.map(([letter, words]) => `${letter} ${words[lang]}`).join('; ');
  return [
    { name: 'code', zh: '区划代码', en: 'Division code', type: 'string', required: true },
    { name: 'township', zh: '乡镇', en: 'Township', type: 'string' },
    { name: 'county', zh: '县', en: 'County', type: 'string' },
    { name: 'prefecture', zh: '市', en: 'Prefecture', type: 'string' },
    { name: 'province', zh: '省', en: 'Province', type: 'string' },
    ...years.map((year): Field => ({ name: String(year), zh: `${year} 年度`, en: String(year), type: 'number' })),
    {
      name: 'gaps',
      zh: `每个年度一个字母，说明为什么没有数：${list('zh')}`,
      en: `A letter for each year, why there is no figure: ${list('en')}`,
      type: 'string',
    },
  ];
}

/** `figures/<measure>.json`: the table as a Data Resource (Data Package v2). Its version is that of its own content. */
export function describeFigures(
  { measure, title, unit, stated, years, collection }: FigureTable,
  file: { rows: number; bytes: number; sha256: string },
) {
  const { id, title: titles, fictional } = collection;
  const fields = fieldsOf(years).map((f) => (f.type === 'number' ? { ...f, unit: unit.zh } : f));
  return {
    ...describeFile(file, { name: slug(measure), path: `${measure}.csv`, titles: title }),
    ...{ measure, unit, stated, years, version: file.sha256.slice(0, 12) },
    ...{ collection: { id, titles }, fictional, sources: sourcesOf({ fictional }) },
    schema: {
      ...describeColumns({ fields, key: ['code'] }),
      missingValues: [{ value: '', label: '没有数，原因见 gaps no figure, see gaps' }],
    },
  };
}
