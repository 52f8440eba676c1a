/** The step in which a new dataset takes the place of the old. */
import type { DatasetIndex } from '../src/dataset/dataset.ts';
import type { Effects } from './effects.ts';
import type { CountyRows } from './merge/keptCounty.ts';
import { hasText, replaceFile, sweepOutput, syncFiles } from './output.ts';
import { refreshPackage, writePackage } from './package.ts';

/** A dataset but for its index and its package. */
interface Written {
  index: DatasetIndex;
  files: readonly string[];
  tables: readonly string[];
  counties: AsyncIterable<CountyRows>;
}

/**
 * Writes the package of an index, then the index that names it, and removes what is old. Whoever reads by way of the
 * index sees the old dataset with its package or the new one with its own. Gives the index as written.
 * `files` are those the index leads to, all in their place; `tables` those under names that stay; `counties` the rows of its
 * counties, in the order of their codes.
 */
export async function publishDataset(
  effects: Effects,
  folder: string,
  { index, files, tables, counties }: Written,
): Promise<{ index: DatasetIndex; files: readonly string[] }> {
  const written = await writePackage(effects, folder, index, counties);
  const whole: DatasetIndex = { ...index, package: written.folder };
  const content = JSON.stringify(whole);
  const packed = written.files.map((name) => written.folder + name);
  if (!(await hasText(effects, `${folder}/index.json`, content)))
    await syncFiles(effects, folder, [...files, ...packed]);
  await replaceFile(effects, folder, { name: 'index.json', content });
  const refreshed = await refreshPackage(effects, folder, written);
  const all = new Set(['index.json', ...files, ...packed, ...refreshed, ...tables]);
  await sweepOutput(effects, folder, all);
  return { index: whole, files: [...all] };
}
