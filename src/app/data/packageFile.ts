import { download } from '../state/download.ts';
import { inlined } from '../state/load.ts';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
};

/** The text of a file below `data/` that the page carries; null where the page does not. Only JSON stands there as it is. */
function carried(file: string): string | null {
  const text = inlined(file);
  return text === null || file.endsWith('.json') ? text : (JSON.parse(text) as string);
}

/** True where the page carries a file below `data/`. */
export const carries = (file: string): boolean => inlined(file) !== null;

/** Hands over one file of the package in a folder, which the page carries. */
export function downloadCarried(folder: string, path: string, name: string): void {
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
  download(name, type, carried(folder + path) ?? '');
}

/** Hands over the files of the package in a folder, which the page carries, zipped here and now. */
export async function zipCarried(folder: string, paths: readonly string[], name: string): Promise<void> {
  const { strToU8, zipSync } = await import('fflate');
  const files = paths.map((path) => [path, strToU8(carried(folder + path) ?? '')] as const);
  const zip = zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
  download(name, 'application/zip', new Blob([zip], { type: 'application/zip' }));
}
