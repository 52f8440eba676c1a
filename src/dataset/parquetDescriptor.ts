import type { DatasetIndex } from './dataset.ts';
import { describeCollection, describeColumns } from './descriptor.ts';
import type { ParquetTable } from './parquetTables.ts';

/** A Parquet file written, its path below the folder of all Parquet files. */
export interface ParquetFile {
  path: string;
  table: ParquetTable['name'];
  rows: number;
  bytes: number;
  sha256: string;
}

/**
 * `datapackage.json` of the Parquet files: one resource a table, whose files are told apart by the year and the province in their
 * paths. Beside what the description of the CSV files adds to the standard, `files` has the rows, size and hash of each.
 */
export const describeParquet = (
  index: DatasetIndex,
  tables: readonly ParquetTable[],
  files: readonly ParquetFile[],
) => ({
  ...describeCollection(index),
  resources: tables.flatMap((table) => {
    const own = files.filter((file) => file.table === table.name);
    return own.length ? [describeTable(table, own)] : [];
  }),
});

const sum = (files: readonly ParquetFile[], what: 'rows' | 'bytes') =>
  files.reduce((total, file) => total + file[what], 0);

const describeTable = (table: ParquetTable, files: readonly ParquetFile[]) => ({
  name: table.name,
  type: 'table',
  path: files.map((file) => file.path),
  title: table.zh,
  titles: { zh: table.zh, en: table.en },
  scheme: 'file',
  format: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
  bytes: sum(files, 'bytes'),
  rows: sum(files, 'rows'),
  partition: ['year', 'province'],
  files: files.map(({ path, rows, bytes, sha256 }) => ({ path, rows, bytes, hash: `sha256:${sha256}` })),
  schema: describeColumns(table),
});
