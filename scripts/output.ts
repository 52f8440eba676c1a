/** Writes a dataset so that a run killed at any moment leaves the one before it whole. */
import type { DatasetFile } from '../src/dataset/files.ts';
import { listFiles } from './corpus.ts';
import { type Effects, writeWhole } from './effects.ts';

/** The folder of half-written files; a name no dataset file has. */
export const STAGING = '.staging';
const spareName = (folder: string, name: string) => `${folder}/${STAGING}/${name.replaceAll('/', '_')}`;

/** Makes an empty staging folder and the folders files go to; a package that a killed run had in its hands goes back. */
export async function openOutput(effects: Effects, folder: string): Promise<void> {
  const before = `${folder}/${STAGING}/package-before`;
  if ((await effects.kind(`${folder}/package`)) === null && (await effects.kind(before)) === 'folder')
    await effects.rename(before, `${folder}/package`);
  await effects.remove(`${folder}/${STAGING}`);
  for (const kind of ['provinces', 'counties', 'narratives', 'findings', 'reports', STAGING])
    await effects.makeFolder(`${folder}/${kind}`);
}

/** Writes a file that carries the hash of its content in its name; one that is there is left alone. */
export async function putFile(effects: Effects, folder: string, { name, content }: DatasetFile): Promise<void> {
  const bytes = new TextEncoder().encode(content);
  const path = `${folder}/${name}`;
  if ((await effects.size(path)) !== bytes.length) await writeWhole(effects, path, bytes, spareName(folder, name));
}

/** Writes a file whose name stays: the moment the new dataset takes the place of the old. Unchanged files are left alone. */
export async function replaceFile(effects: Effects, folder: string, { name, content }: DatasetFile): Promise<void> {
  const path = `${folder}/${name}`;
  const before = await effects.readText(path).catch(() => null);
  if (before !== content) await writeWhole(effects, path, content, spareName(folder, name));
}

/** Removes what the dataset no longer names; only when the new index stands. */
export async function sweepOutput(effects: Effects, folder: string, keep: ReadonlySet<string>): Promise<void> {
  await effects.remove(`${folder}/${STAGING}`);
  for (const { path, file } of await listFiles(effects, folder))
    if (!keep.has(file) && !file.startsWith('package/')) await effects.remove(path);
}
