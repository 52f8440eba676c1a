/**
 * The CSV data package of a collection: each county's rows are staged, then joined in the counties' order. A package lies
 * in a folder of its own, `package/<version>/`, which never changes and which the index names, so that index and package
 * change in one step. Beside it, under names that stay, are its files once more, and a description that names those within.
 */
import type { CountyContents } from '../src/dataset/county.ts';
import { toCsvLines } from '../src/dataset/csv.ts';
import type { DatasetIndex } from '../src/dataset/dataset.ts';
import { describePackage, type PackageFile } from '../src/dataset/descriptor.ts';
import { csvHeader, packageRows, packageTables } from '../src/dataset/package.ts';
import type { TableSpec } from '../src/dataset/tableFields.ts';
import { describeFinding } from '../src/i18n/findings.ts';
import { cellName } from '../src/i18n/form.ts';
import { packageReadme } from '../src/i18n/packageReadme.ts';
import { type Archive, openArchive } from './archive.ts';
import type { Effects } from './effects.ts';
import { holds, replaceFile, STAGING } from './output.ts';

const specs = packageTables((id) => ({ zh: cellName(id, 'zh'), en: cellName(id, 'en') }));
const rowsPath = (out: string, table: string, county: string) => `${out}/${STAGING}/rows/${table}/${county}.csv`;
const countsPath = (out: string, county: string) => `${out}/${STAGING}/rows/${county}.json`;
type RowCounts = Readonly<Record<TableSpec['name'], number>>;

/** Writes a county's rows beside the dataset, for {@link writePackage}. */
export async function stageRows(effects: Effects, out: string, contents: CountyContents): Promise<void> {
  const { code } = contents.county;
  const rows = packageRows(contents, (finding) => describeFinding(finding, 'zh'));
  for (const { name } of specs) await effects.write(rowsPath(out, name, code), toCsvLines(rows[name]));
  const counts = Object.fromEntries(specs.map(({ name }) => [name, rows[name].length]));
  await effects.write(countsPath(out, code), JSON.stringify(counts));
}

/** A package in its place. */
export interface Package {
  /** Its folder below the collection's, with `/`. */
  folder: string;
  /** Names of its files. */
  files: readonly string[];
  /** `package/datapackage.json`: the description with paths that lead into the folder. */
  description: string;
}

const README = 'README.md';
const DESCRIPTION = 'datapackage.json';
const ARCHIVE = 'package.zip';

/** Joins the staged rows into the package of an index and puts it in its place. */
export async function writePackage(
  effects: Effects,
  out: string,
  index: DatasetIndex,
  counties: readonly string[],
): Promise<Package> {
  const staged = `${out}/${STAGING}/package`;
  const path = `${staged}/${ARCHIVE}`;
  await effects.makeFolder(staged);
  const archive = openArchive(effects, path);
  const files: PackageFile[] = [];
  for (const spec of specs) files.push(await joinRows(effects, out, spec, counties, archive));
  const listed = specs.map(({ name, zh, en }, i) => ({ path: `${name}.csv`, rows: files[i]!.rows, zh, en }));
  const description = describePackage(index, specs, files);
  const texts = [
    [README, packageReadme(index, listed)],
    [DESCRIPTION, toText(description)],
  ] as const;
  for (const [name, text] of texts) {
    await effects.write(`${staged}/${name}`, text);
    await addFile(archive, name, new TextEncoder().encode(text));
  }
  await archive.end();
  const bytes = (await effects.size(path))!;
  const sha256 = await effects.sha256File(path);
  await effects.write(`${staged}/archive.json`, toText({ path: ARCHIVE, bytes, sha256, version: index.version }));
  const folder = `package/${sha256.slice(0, 12)}/`;
  const names = (await effects.list(staged)).map((entry) => entry.name);
  for (const name of names) await moveIn(effects, `${staged}/${name}`, `${out}/${folder}${name}`);
  const within = description.resources.map((r) => ({ ...r, path: `${folder.replace('package/', '')}${r.path}` }));
  return { folder, files: names, description: toText({ ...description, resources: within }) };
}

const toText = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;

/** Renews the files whose names stay, once the index names the package; gives their names. */
export async function refreshPackage(effects: Effects, out: string, { folder, files, description }: Package) {
  await replaceFile(effects, out, { name: `package/${DESCRIPTION}`, content: description });
  for (const name of files.filter((file) => file !== DESCRIPTION)) {
    const [own, path, spare] = [`${out}/${folder}${name}`, `${out}/package/${name}`, `${out}/${STAGING}/twin`];
    if (await holds(effects, path, await contentOf(effects, own))) continue;
    await effects.remove(spare);
    await effects.link(own, spare);
    await effects.rename(spare, path);
  }
  return files.map((name) => `package/${name}`);
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

/** Writes one table, into the folder and into the zip at once. */
async function joinRows(
  effects: Effects,
  out: string,
  spec: TableSpec,
  counties: readonly string[],
  archive: Archive,
): Promise<PackageFile> {
  const { name } = spec;
  const path = `${out}/${STAGING}/package/${name}.csv`;
  const entry = archive.file(`${name}.csv`);
  const put = async (bytes: Uint8Array) => {
    await effects.append(path, bytes);
    await entry.add(bytes);
  };
  let rows = 0;
  await put(new TextEncoder().encode(csvHeader(spec)));
  for (const county of counties) {
    await put(await effects.read(rowsPath(out, name, county)));
    rows += (JSON.parse(await effects.readText(countsPath(out, county))) as RowCounts)[name];
  }
  await entry.end();
  return { name, rows, bytes: (await effects.size(path))!, sha256: await effects.sha256File(path) };
}

async function addFile(archive: Archive, name: string, bytes: Uint8Array): Promise<void> {
  const entry = archive.file(name);
  await entry.add(bytes);
  await entry.end();
}
