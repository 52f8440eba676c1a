/** What is kept from run to run: where, by which code it was made, and when it goes. */
import { listFiles } from './corpus.ts';
import { type Effects, projectFolder, writeWhole } from './effects.ts';

/** What a line depends on besides the file: the code that reads, and the packages it uses. */
const LINE = ['text', 'form', 'places', 'language', 'rules', 'document', 'report', 'findings'].map(
  (name) => `src/${name}`,
);
const LINE_FILES = [
  ...[
    'archives',
    'beside',
    'convertOne',
    'divisions',
    'knowledge',
    'line',
    'places',
    'plan/plan',
    'readers',
    'recogniser',
    'source',
  ].map((name) => `scripts/${name}.ts`),
  ...['scripts/divisions.txt', 'package-lock.json'],
];
/** What a dataset depends on besides its lines. */
const DATASET = ['src/dataset', 'src/i18n', 'scripts/merge'];
const DATASET_FILES = [
  ...[
    'archive',
    'changes',
    'collection',
    'corrections',
    'countyTask',
    'feed',
    'output',
    'package',
    'parquet',
    'population',
  ].map((name) => `scripts/${name}.ts`),
  'scripts/publish.ts',
  ...[
    ...['applications', 'field', 'ledger', 'manner', 'measures', 'narrative', 'placeYears', 'point', 'problems'],
    ...['relate', 'scope', 'series', 'sheets', 'statistics', 'unitStatistics'],
  ].map((name) => `src/series/${name}.ts`),
];

/** Hashes of the code that makes lines, and of that which makes datasets of them. `root` is the project's folder. */
export async function codeVersions(effects: Effects, root: string): Promise<{ lines: string; datasets: string }> {
  const lines = await hashOf(effects, root, LINE, LINE_FILES);
  const datasets = await hashOf(effects, root, DATASET, DATASET_FILES);
  return { lines, datasets: effects.sha256(lines + datasets).slice(0, 16) };
}

async function hashOf(effects: Effects, root: string, folders: readonly string[], files: readonly string[]) {
  const listed = (await Promise.all(folders.map((folder) => listFiles(effects, `${root}/${folder}`)))).flat();
  const paths = [...listed.map((f) => f.path), ...files.map((file) => `${root}/${file}`)];
  const hashes = await Promise.all(paths.map(async (path) => effects.sha256(await effects.read(path))));
  return effects.sha256(hashes.join('\n')).slice(0, 16);
}

/** Where everything is kept that spares work in the next run. */
export const keptRoot = `${projectFolder}/node_modules/.cache/zhenlan`;
/** Where lines made by a version of the code are kept, and what it read of pictures. */
export const keptLines = (version: string): string => `${keptRoot}/lines/${version}`;
export const keptPictures = (version: string): string => `${keptLines(version)}/pictures`;

const OF = 'of.txt';

/** The folder for what is kept of a folder; made where it is not there. It names that folder, so that it goes when that is gone. */
export async function keptFolder(effects: Effects, root: string, of: string): Promise<string> {
  const real = await effects.real(of);
  const folder = `${root}/${effects.sha256(real).slice(0, 16)}`;
  const path = `${folder}/${OF}`;
  if ((await effects.kind(path)) === null) await writeWhole(effects, path, real, `${path}.${effects.unique}`);
  return folder;
}

/** Lines of other code are of use only to who switches back and forth: kept for a day. */
const KEPT = 24 * 3600 * 1000;

/** Removes lines of other versions of the code once they are a day old, and what is kept of folders that are gone. */
export async function pruneKept(effects: Effects, root: string, version: string): Promise<void> {
  for (const { name } of await effects.list(`${root}/lines`).catch(() => []))
    if (name !== version && (await effects.age(`${root}/lines/${name}`)) > KEPT)
      await effects.remove(`${root}/lines/${name}`).catch(() => {});
  for (const folder of [`${root}/lines/${version}`, `${root}/datasets`, `${root}/files`])
    for (const { name } of await effects.list(folder).catch(() => [])) await pruneOne(effects, `${folder}/${name}`);
}

async function pruneOne(effects: Effects, folder: string): Promise<void> {
  const of = await effects.readText(`${folder}/${OF}`).catch(() => null);
  if (of !== null && (await effects.kind(of)) === null) await effects.remove(folder).catch(() => {});
}
