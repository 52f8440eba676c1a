import { queryOptions } from '@tanstack/react-query';
import { LoadError, loadJson } from './load.ts';

/** One file of the published data package, as its descriptor names it. */
export interface PackageResource {
  name: string;
  path: string;
  titles: { zh: string; en: string };
  bytes: number;
  fields: readonly { name: string; titles: { zh: string; en: string }; type: string; unit: string }[];
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const titles = (value: unknown, fallback: string) => {
  const { zh, en } = record(value);
  return { zh: words(zh) || fallback, en: words(en) || fallback };
};

function readResource(value: unknown): PackageResource {
  const { name, path, bytes, titles: own, schema } = record(value);
  return {
    name: words(name),
    path: words(path),
    titles: titles(own, words(name)),
    bytes: typeof bytes === 'number' ? bytes : 0,
    fields: list(record(schema).fields).map((field) => {
      const { name: id, titles: its, type, unit } = record(field);
      return { name: words(id), titles: titles(its, words(id)), type: words(type), unit: words(unit) };
    }),
  };
}

/** The files of a collection's data package; null where the build wrote none. */
export const packageQuery = (d: string) =>
  queryOptions({
    queryKey: ['package', d],
    queryFn: async ({ signal }): Promise<readonly PackageResource[] | null> => {
      try {
        return list(record(await loadJson(`${d}/package/datapackage.json`, signal)).resources).map(readResource);
      } catch (error) {
        if (error instanceof LoadError && error.failure === 'missing') return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });
