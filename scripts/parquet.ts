/**
 * The tables of a package as Parquet, `<table>/year=YYYY/province=NN/part-0.parquet`: what columnar engines read as one
 * table a folder. Rows come county by county and leave in groups, so that memory does not grow with the country.
 */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { CsvValue } from '../src/dataset/csv.ts';
import type { DatasetIndex } from '../src/dataset/dataset.ts';
import { describeParquet, type ParquetFile } from '../src/dataset/parquetDescriptor.ts';
import {
  type PackageRows,
  type ParquetTable,
  parquetRows,
  parquetTables,
  yearsOfReports,
} from '../src/dataset/parquetTables.ts';
import type { Field, TableSpec } from '../src/dataset/tableFields.ts';
import type { Effects } from './effects.ts';

/** The rows of one county and where they belong. */
export interface ParquetCounty {
  /** Code of the directory of its province: the value of `province` in paths. */
  province: string;
  rows: PackageRows;
}

/** Values of a file kept in memory before they leave as a group of rows. */
const gathered = 250_000;

/**
 * Begins the Parquet files of a package in a folder that has none. Counties come in the order of their codes, awaited one by
 * one; the same counties give the same bytes. `end` writes what describes them, `datapackage.json`.
 */
export function openParquet(effects: Effects, folder: string, specs: readonly TableSpec[]) {
  const tables = parquetTables(specs).map((table) => ({ table, rowsOf: parquetRows(table, specs) }));
  const open = new Map<string, ReturnType<typeof openFile> & { province: string }>();
  const files: ParquetFile[] = [];
  const close = async (isDone: (province: string) => boolean) => {
    for (const [path, file] of [...open].filter(([, { province }]) => isDone(province))) {
      files.push(await file.end());
      open.delete(path);
    }
  };
  return {
    async add({ province, rows }: ParquetCounty): Promise<void> {
      // provinces without a code do not come one after the other
      await close((other) => other !== province && /^\d/.test(other));
      const yearOf = yearsOfReports(rows, specs);
      for (const { table, rowsOf } of tables)
        for (const [year, values] of rowsOf(rows, yearOf)) {
          const path = `${table.name}/year=${year}/province=${province}/part-0.parquet`;
          const file = open.get(path) ?? { province, ...openFile(effects, folder, path, table) };
          open.set(path, file);
          if (file.add(values)) await file.flush();
        }
    },
    async end(index: DatasetIndex): Promise<void> {
      await close(() => true);
      files.sort((a, b) => (a.path < b.path ? -1 : 1));
      const description = describeParquet(
        index,
        tables.map(({ table }) => table),
        files,
      );
      await effects.write(`${folder}/datapackage.json`, `${JSON.stringify(description, null, 2)}\n`);
    },
  };
}

const types = { string: 'BYTE_ARRAY', integer: 'INT32', year: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;
type Type = keyof typeof types;

/** The schema of a file; what is never empty in the package cannot be null in it. */
const schemaOf = (fields: readonly Field[]) => [
  { name: 'root', num_children: fields.length },
  ...fields.map(({ name, type, required }) => ({
    name,
    type: types[type as Type],
    repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
    ...(type === 'string' && { converted_type: 'UTF8' as const }),
  })),
];

function openFile(effects: Effects, folder: string, path: string, { name: table, fields }: ParquetTable) {
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaOf(fields), createdBy: 'zhenlan' });
  const most = Math.ceil(gathered / fields.length);
  let columns: (string | number | boolean | null)[][] = fields.map(() => []);
  let rows = 0;
  let isThere = false;
  const save = async () => {
    if (!isThere) await effects.makeFolder(`${folder}/${path.slice(0, path.lastIndexOf('/'))}`);
    isThere = true;
    await effects.append(`${folder}/${path}`, bytes.getBytes());
    bytes.index = 0;
  };
  const flush = async () => {
    if (!columns[0]!.length) return;
    const columnData = columns.map((data, i) => ({ name: fields[i]!.name, data }));
    parquet.write({ columnData, rowGroupSize: most });
    columns = fields.map(() => []);
    await save();
  };
  return {
    /** True where a group of rows is full. */
    add(values: readonly CsvValue[]): boolean {
      fields.forEach((field, i) => void columns[i]!.push(cellOf(values[i]!, field, table)));
      rows++;
      return columns[0]!.length >= most;
    },
    flush,
    async end(): Promise<ParquetFile> {
      await flush();
      parquet.finish();
      await save();
      const size = (await effects.size(`${folder}/${path}`))!;
      return { path, table, rows, bytes: size, sha256: await effects.sha256File(`${folder}/${path}`) };
    },
  };
}

/** A value in its column's type. What CSV leaves blank is null. */
function cellOf(value: CsvValue, { name, type, required }: Field, table: string): string | number | boolean | null {
  if (value === null || (value === '' && !required)) {
    if (required) throw new Error(`${table}.${name} is empty`);
    return null;
  }
  if (type === 'string') return String(value);
  if (typeof value !== (type === 'boolean' ? 'boolean' : 'number'))
    throw new Error(`${table}.${name}: ${value} is no ${type}`);
  return value;
}
