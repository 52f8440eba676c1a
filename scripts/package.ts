/**
 * The data package of a collection, made of the rows of its counties, one county after the other. A package lies in a folder
 * of its own, `package/<version>/`, which never changes and which the index names, so that index and package change in one step.
 * Beside it, under names that stay, are its CSV files once more, and a description that names those within.
 */
import { toCsvLines } from '../src/dataset/csv.ts';
import type { DatasetIndex } from '../src/dataset/dataset.ts';
import { describePackage, type PackageFile } from '../src/dataset/descriptor.ts';
import { csvHeader, packageTables } from '../src/dataset/package.ts';
import type { TableSpec } from '../src/dataset/tableFields.ts';
import { cellName } from '../src/i18n/form.ts';
import { packageReadme } from '../src/i18n/packageReadme.ts';
import { type Archive, openArchive } from './archive.ts';
import { listFiles } from './corpus.ts';
import type { Effects } from './effects.ts';
import type { CountyRows } from './merge/keptCounty.ts';
import { holds, replaceFile, STAGING } from './output.ts';
import { openParquet } from './parquet.ts';

const specs = packageTables((id) => ({ zh: cellName(id, 'zh'), en: cellName(id, 'en') }));

/** A package in its place. */
export interface Package {
  /** Its folder below the collection's, with `/`. */
  folder: string;
  /** Its files, by their paths below that. */
  files: readonly string[];
  /** `package/datapackage.json`: the description with paths that lead into the folder. */
  description: string;
}

const README = 'README.md';
const DESCRIPTION = 'datapackage.json';
const ARCHIVE = 'package.zip';

/** Writes the package of an index from the rows of its counties, in the order of their codes, and puts it in its place. */
export async function writePackage(
  effects: Effects,
  out: string,
  index: DatasetIndex,
  counties: AsyncIterable<CountyRows>,
): Promise<Package> {
  const staged = `${out}/${STAGING}/package`;
  await effects.makeFolder(staged);
  const files = await writeTables(effects, staged, index, counties);
  const listed = specs.map(({ name, zh, en }, i) => ({ path: `${name}.csv`, rows: files[i]!.rows, zh, en }));
  const description = describePackage(index, specs, files);
  await effects.write(`${staged}/${README}`, packageReadme(index, listed));
  await effects.write(`${staged}/${DESCRIPTION}`, toText(description));
  const path = `${staged}/${ARCHIVE}`;
  await zipFiles(effects, path, staged, [...listed.map((table) => table.path), README, DESCRIPTION]);
  const bytes = (await effects.size(path))!;
  const sha256 = await effects.sha256File(path);
  await effects.write(`${staged}/archive.json`, toText({ path: ARCHIVE, bytes, sha256, version: index.version }));
  const folder = `package/${sha256.slice(0, 12)}/`;
  const names = (await listFiles(effects, staged)).map((entry) => entry.file);
  for (const name of names) await moveIn(effects, `${staged}/${name}`, `${out}/${folder}${name}`);
  const within = description.resources.map((r) => ({ ...r, path: `${folder.replace('package/', '')}${r.path}` }));
  return { folder, files: names, description: toText({ ...description, resources: within }) };
}

const toText = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;

/** Renews the files whose names stay, once the index names the package; gives their names. */
export async function refreshPackage(effects: Effects, out: string, { folder, files, description }: Package) {
  const twins = files.filter((file) => !file.includes('/'));
  await replaceFile(effects, out, { name: `package/${DESCRIPTION}`, content: description });
  for (const name of twins.filter((file) => file !== DESCRIPTION)) {
    const [own, path, spare] = [`${out}/${folder}${name}`, `${out}/package/${name}`, `${out}/${STAGING}/twin`];
    if (await holds(effects, path, await contentOf(effects, own))) continue;
    await effects.remove(spare);
    await effects.link(own, spare);
    await effects.rename(spare, path);
  }
  return twins.map((name) => `package/${name}`);
}

/** A staged file takes its place, unless what is there is the same. */
async function moveIn(effects: Effects, staged: string, path: string): Promise<void> {
  if (await holds(effects, path, await contentOf(effects, staged))) return;
  await effects.makeFolder(path.slice(0, path.lastIndexOf('/')));
  await effects.rename(staged, path);
}

const contentOf = async (effects: Effects, path: string) => ({
  bytes: (await effects.size(path))!,
  sha256: await effects.sha256File(path),
});

/** Writes all tables at once, county by county. */
async function writeTables(
  effects: Effects,
  folder: string,
  index: DatasetIndex,
  counties: AsyncIterable<CountyRows>,
): Promise<PackageFile[]> {
  const tables = specs.map((spec) => openTable(effects, folder, spec));
  const parquet = openParquet(effects, `${folder}/parquet`, specs);
  for await (const county of counties) {
    for (const table of tables) await table.add(county.rows[table.name]);
    await parquet.add(county);
  }
  await parquet.end(index);
  const files: PackageFile[] = [];
  for (const table of tables) files.push(await table.end());
  return files;
}

/** Characters of a table kept in memory before they are written. */
const GATHERED = 2_000_000;

function openTable(effects: Effects, folder: string, spec: TableSpec) {
  const { name } = spec;
  const path = `${folder}/${name}.csv`;
  let text = csvHeader(spec);
  let count = 0;
  const flush = async () => {
    await effects.append(path, text);
    text = '';
  };
  return {
    name,
    async add(rows: CountyRows['rows'][TableSpec['name']]) {
      text += toCsvLines(rows);
      count += rows.length;
      if (text.length > GATHERED) await flush();
    },
    async end(): Promise<PackageFile> {
      await flush();
      return { name, rows: count, ...(await contentOf(effects, path)) };
    },
  };
}

async function zipFiles(effects: Effects, path: string, folder: string, names: readonly string[]): Promise<void> {
  const archive = openArchive(effects, path);
  for (const name of names) await addFile(effects, archive, `${folder}/${name}`, name);
  await archive.end();
}

async function addFile(effects: Effects, archive: Archive, path: string, name: string): Promise<void> {
  const entry = archive.file(name);
  for await (const piece of effects.stream(path)) await entry.add(piece);
  await entry.end();
}
