/** Which files of the built datasets go into a single page: all of a site here, what a place needs in selectPlace. */
import { measures } from '../src/series/measures.ts';
import { listFiles } from './corpus.ts';
import type { Effects } from './effects.ts';

/** Content by path below `data/`; of a compressed file what it holds. */
export type DataFiles = Map<string, string>;

/** Reads a file of the datasets, compressed ones too. */
export const readData = async (effects: Effects, path: string): Promise<string> =>
  path.endsWith('.gz') ? effects.gunzip(await effects.read(path)) : effects.readText(path);

/** A page that carries the files of a package, once, zips them itself. */
const isWanted = (file: string): boolean =>
  !file.startsWith('.') && !file.includes('/.') && /\.(json|json\.gz|csv|md)$/.test(file) && !isLeftOut.test(file);
const isLeftOut = /^[^/]+\/package\/[^/]+$|\/archive\.json$|\/parquet\/|^[^/]+\/figures\/[^/]+\.csv$/;
/** What describes tables that a page does not carry. */
const descriptions = new Set(measures.map(({ id }) => `figures/${id}.json`));

/** Every file of the datasets in a folder. */
export async function selectAll(effects: Effects, folder: string): Promise<DataFiles> {
  const files: DataFiles = new Map();
  for (const { path, file } of await listFiles(effects, folder))
    if (isWanted(file) && !descriptions.has(file.slice(file.indexOf('/') + 1)))
      files.set(file, await readData(effects, path));
  return files;
}

/** The most characters of pictures of scanned pages a page carries; twenty reports have as many. */
export const mostPictures = 10_000_000;

const isPicture = (file: string): boolean => /^[^/]+\/scans\//.test(file);

/** Takes the pictures of scanned pages out where they are too many for one page; gives how many reports lose theirs. */
export function leaveOutPictures(files: DataFiles): number {
  const pictures = [...files].filter(([file]) => isPicture(file));
  if (pictures.reduce((sum, [, content]) => sum + content.length, 0) <= mostPictures) return 0;
  for (const [file] of pictures) files.delete(file);
  return pictures.length;
}
