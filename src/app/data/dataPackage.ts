import { queryOptions } from '@tanstack/react-query';
import type { DatasetIndex } from '../../dataset/dataset.ts';
import { LoadError, loadJson } from '../state/load.ts';

/** The zip with all files of the package. */
export interface PackageArchive {
  path: string;
  bytes: number;
  sha256: string;
}

/** One of the values a column can have. */
export interface Value {
  value: string;
  labels: { zh: string; en: string };
}

/** One file of the published data package, as its descriptor names it. */
export interface PackageResource {
  name: string;
  path: string;
  titles: { zh: string; en: string };
  rows: number;
  bytes: number;
  /** 64 hex digits; empty where the descriptor states none. */
  sha256: string;
  fields: readonly {
    name: string;
    titles: { zh: string; en: string };
    type: string;
    unit: string;
    values: readonly Value[];
  }[];
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const count = (value: unknown): number => (typeof value === 'number' ? value : 0);
const titles = (value: unknown, fallback: string) => {
  const { zh, en } = record(value);
  return { zh: words(zh) || fallback, en: words(en) || fallback };
};

function readValue(category: unknown): Value {
  const { value, labels } = record(category);
  return { value: words(value), labels: titles(labels, words(value)) };
}

function readResource(value: unknown): PackageResource {
  const { name, path, rows, bytes, hash, titles: own, schema } = record(value);
  return {
    name: words(name),
    path: words(path),
    titles: titles(own, words(name)),
    rows: count(rows),
    bytes: count(bytes),
    sha256: words(hash).replace('sha256:', ''),
    fields: list(record(schema).fields).map((field) => {
      const { name: id, titles: its, type, unit, categories } = record(field);
      return {
        name: words(id),
        titles: titles(its, words(id)),
        type: words(type),
        unit: words(unit),
        values: list(categories).map(readValue),
      };
    }),
  };
}

/** The Parquet files of a package, all together. */
export interface ParquetFiles {
  files: number;
  bytes: number;
}

/** A collection's data package: its files, and the zip and the Parquet files where there are such. */
export interface DataPackage {
  resources: readonly PackageResource[];
  archive: PackageArchive | null;
  parquet: ParquetFiles | null;
}

/** Where a package describes its Parquet files, below its folder. */
export const parquetDescription = 'parquet/datapackage.json';

/** Adds up what the description of the Parquet files lists; null where it lists none. */
function readParquet(value: unknown): ParquetFiles | null {
  const tables = list(record(value).resources).map(record);
  const files = tables.reduce((n, { path }) => n + list(path).length, 0);
  return files ? { files, bytes: tables.reduce((n, { bytes }) => n + count(bytes), 0) } : null;
}

/** A file that may not be there, as JSON. */
async function loadIfThere(path: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await loadJson(path, signal);
  } catch (error) {
    if (error instanceof LoadError && error.failure === 'missing') return null;
    throw error;
  }
}

function readArchive(value: unknown): PackageArchive | null {
  const { path, bytes, sha256 } = record(value);
  return words(path) ? { path: words(path), bytes: count(bytes), sha256: words(sha256) } : null;
}

/** Where the package of a dataset lies, as a path below `data/` with `/` at the end: in the folder its index names. */
export const packageFolder = ({ collection, package: own }: DatasetIndex): string =>
  `${collection}/${own ?? 'package/'}`;

/** The data package of a dataset, by its {@link packageFolder}; null where the build wrote none. */
export const packageQuery = (folder: string) =>
  queryOptions({
    queryKey: ['package', folder],
    queryFn: async ({ signal }): Promise<DataPackage | null> => {
      const descriptor = await loadIfThere(`${folder}datapackage.json`, signal);
      if (descriptor === null) return null;
      const archive = await loadIfThere(`${folder}archive.json`, signal);
      const parquet = readParquet(await loadIfThere(folder + parquetDescription, signal));
      const resources = list(record(descriptor).resources).map(readResource);
      return { resources, archive: readArchive(archive), parquet };
    },
    staleTime: 60_000,
  });
