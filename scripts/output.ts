/** Writes a dataset so that a run killed at any moment, or a loss of power, leaves the one before it whole. */
import { gzipSync } from 'fflate';
import type { DatasetFile } from '../src/dataset/files.ts';
import { listFiles } from './corpus.ts';
import { type Effects, writeWhole } from './effects.ts';

/** The folder of half-written files; a name no dataset file has. */
export const STAGING = '.staging';
const spareName = (folder: string, name: string) => `${folder}/${STAGING}/${name.replaceAll('/', '_')}`;

/** Makes an empty staging folder and the folders files go to. */
export async function openOutput(effects: Effects, folder: string): Promise<void> {
  await effects.remove(`${folder}/${STAGING}`);
  for (const kind of [
    'provinces',
    'counties',
    'narratives',
    'findings',
    'reports',
    'scans',
    'figures',
    'names',
    'trends',
    'units',
    'package',
    'changes',
    STAGING,
  ])
    await effects.makeFolder(`${folder}/${kind}`);
}

/** Writes a file that carries the hash of its content in its name; one that is there with that content is left alone. */
export async function putFile(effects: Effects, folder: string, { name, content }: DatasetFile): Promise<void> {
  const text = new TextEncoder().encode(content);
  // by a library of the project, so that the same content gives the same bytes with any system's own
  const bytes = name.endsWith('.gz') ? gzipSync(text, { level: 6, mtime: 0 }) : text;
  const path = `${folder}/${name}`;
  if (!(await holds(effects, path, { bytes: bytes.length, sha256: effects.sha256(bytes) })))
    await writeWhole(effects, path, bytes, spareName(folder, name));
}

/** True where a file has the content of that size and hash: a damaged file of the right size has not. */
export async function holds(effects: Effects, path: string, content: { bytes: number; sha256: string }) {
  if ((await effects.size(path)) !== content.bytes) return false;
  return (await effects.sha256File(path).catch(() => null)) === content.sha256;
}

/** The folders on the way from one to a path in it, itself too. */
function foldersAbove(path: string, folder: string): string[] {
  const above: string[] = [];
  for (let at = path.lastIndexOf('/'); at >= folder.length; at = path.lastIndexOf('/', at - 1))
    above.push(path.slice(0, at));
  return above;
}

/** How many files are synced at a time: the disk does many in little more than the time of one. */
const AT_ONCE = 16;

/** Has the disk keep files and the names in their folders, so that something may name them. */
export async function syncFiles(effects: Effects, folder: string, names: readonly string[]): Promise<void> {
  const paths = names.map((name) => `${folder}/${name}`);
  const folders = new Set(paths.flatMap((path) => foldersAbove(path, folder)));
  const rest = [...paths, ...folders].values();
  const worker = async () => {
    for (const path of rest) await effects.sync(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Writes a file whose name stays: the moment the new takes the place of the old. Unchanged files are left alone. */
export async function replaceFile(effects: Effects, folder: string, { name, content }: DatasetFile): Promise<void> {
  const path = `${folder}/${name}`;
  if (await hasText(effects, path, content)) return;
  const spare = spareName(folder, name);
  await effects.write(spare, content);
  await effects.sync(spare);
  await effects.rename(spare, path);
  await effects.sync(path.slice(0, path.lastIndexOf('/')));
}

/** True where a file has exactly that text. */
export const hasText = async (effects: Effects, path: string, text: string): Promise<boolean> =>
  (await effects.readText(path).catch(() => null)) === text;

/** Removes what the dataset no longer names; only when the new index stands. */
export async function sweepOutput(effects: Effects, folder: string, keep: ReadonlySet<string>): Promise<void> {
  await effects.remove(`${folder}/${STAGING}`);
  for (const { path, file } of await listFiles(effects, folder)) if (!keep.has(file)) await effects.remove(path);
  const kept = new Set([...keep].map((file) => file.slice(0, file.lastIndexOf('/'))));
  for (const { name, kind } of await effects.list(`${folder}/package`))
    if (kind === 'folder' && !kept.has(`package/${name}`)) await effects.remove(`${folder}/package/${name}`);
}
