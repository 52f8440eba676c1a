import type { CsvValue } from './csv.ts';
import { type Field, report, type TableSpec, year } from './tableFields.ts';

/** The rows of a county by table of the package, as its CSV files have them. */
export type PackageRows = Readonly<Record<TableSpec['name'], readonly (readonly CsvValue[])[]>>;

/** A table as Parquet has it: each row stands in the file of its year and province, and says its year itself. */
export interface ParquetTable {
  name: 'reports' | 'cells' | 'statements' | 'findings' | 'expected';
  zh: string;
  en: string;
  fields: readonly Field[];
  key?: readonly string[];
  /** Columns whose values stand in a column of another table, or are empty. */
  foreign?: readonly {
    fields: readonly string[];
    reference: { resource: ParquetTable['name']; fields: readonly string[] };
  }[];
  /** The tables of the package it is made of, with what its rows are called in the column `kind`; null where there is none. */
  from: readonly { table: TableSpec['name']; kind: string | null }[];
}

/** What a row of `statements` states; its columns are those of the four tables it joins. */
const kinds = {
  disclosures: 'disclosure',
  channels: 'channel',
  problems: 'problem',
  improvements: 'improvement',
} as const;

const kind: Field = {
  name: 'kind',
  zh: '是什么',
  en: 'What is stated',
  type: 'string',
  required: true,
  values: {
    disclosure: { zh: '公开数量', en: 'a number of pieces made public' },
    channel: { zh: '公开渠道', en: 'a channel used' },
    problem: { zh: '存在的问题', en: 'a problem' },
    improvement: { zh: '改进措施', en: 'an improvement' },
  },
};

/** Paths name the province by its code, as `province`; its name is called otherwise, lest one hide the other. */
const renamed = (field: Field): Field => (field.name === 'province' ? { ...field, name: 'province_name' } : field);

/** The tables of the package as Parquet has them. */
export function parquetTables(specs: readonly TableSpec[]): readonly ParquetTable[] {
  const alike = specs
    .filter(({ name }) => !(name in kinds))
    .map(({ name, zh, en, fields, key, foreign }) => ({
      ...{ name: name as ParquetTable['name'], zh, en, fields: withYear(fields.map(renamed)) },
      ...(key && { key }),
      ...(foreign && { foreign: foreign as NonNullable<ParquetTable['foreign']> }),
      from: [{ table: name, kind: null }],
    }));
  return [...alike, statements(specs.filter(({ name }) => name in kinds))];
}

/** Every row says its year, so that a file can be read alone. */
const withYear = (fields: readonly Field[]): Field[] =>
  fields.some((f) => f.name === year.name) ? [...fields] : [fields[0]!, year, ...fields.slice(1)];

function statements(specs: readonly TableSpec[]): ParquetTable {
  const names = [...new Set(specs.flatMap(({ fields }) => fields.map((f) => f.name)))];
  const fields = names.map((name): Field => {
    const own = specs.flatMap((spec) => spec.fields.filter((f) => f.name === name));
    const { required, ...field } = own[0]!;
    return own.length === specs.length && own.every((f) => f.required) ? { ...field, required: true } : field;
  });
  return {
    name: 'statements',
    zh: '原话：公开数量、公开渠道、存在的问题、改进措施',
    en: 'What reports state: numbers made public, channels used, problems, improvements',
    fields: [fields[0]!, year, kind, ...fields.slice(1)],
    foreign: [{ fields: ['report'], reference: { resource: 'reports', fields: ['report'] } }],
    from: specs.map(({ name }) => ({ table: name, kind: kinds[name as keyof typeof kinds] })),
  };
}

/** Makes what gives a county's rows of a table, each with its year; `yearOf` tells the year of a report. */
export function parquetRows(table: ParquetTable, specs: readonly TableSpec[]) {
  const sources = table.from.map(({ table: name, kind }) => {
    const names = specs.find((spec) => spec.name === name)!.fields.map((f) => renamed(f).name);
    return { name, kind, places: table.fields.map((f) => names.indexOf(f.name)), yearAt: names.indexOf(year.name) };
  });
  return function* (
    rows: PackageRows,
    yearOf: ReadonlyMap<CsvValue, number>,
  ): Generator<readonly [number, CsvValue[]]> {
    for (const { name, kind, places, yearAt } of sources)
      for (const row of rows[name]) {
        const inYear = yearAt < 0 ? yearOf.get(row[0]!)! : Number(row[yearAt]);
        const values = places.map((at, i) =>
          at < 0 ? (table.fields[i]!.name === year.name ? inYear : null) : row[at]!,
        );
        if (kind) values[2] = kind;
        yield [inYear, values];
      }
  };
}

/** The years of a county's reports by their ids. */
export function yearsOfReports(rows: PackageRows, specs: readonly TableSpec[]): ReadonlyMap<CsvValue, number> {
  const { fields } = specs.find((spec) => spec.name === 'reports')!;
  const [id, at] = [report.name, year.name].map((name) => fields.findIndex((f) => f.name === name));
  return new Map(rows.reports.map((row) => [row[id!]!, Number(row[at!])]));
}
