/** The CSV data package of a collection: each county's rows are staged, then joined in the counties' order. */
import type { CountyContents } from '../src/dataset/county.ts';
import { toCsvLines } from '../src/dataset/csv.ts';
import type { DatasetIndex } from '../src/dataset/dataset.ts';
import { describePackage, type PackageFile } from '../src/dataset/descriptor.ts';
import { csvHeader, packageRows, packageTables } from '../src/dataset/package.ts';
import type { TableSpec } from '../src/dataset/tables.ts';
import { describeFinding } from '../src/i18n/findings.ts';
import { cellName } from '../src/i18n/form.ts';
import { packageReadme } from '../src/i18n/packageReadme.ts';
import { type Archive, openArchive } from './archive.ts';
import type { Effects } from './effects.ts';
import { STAGING } from './output.ts';

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

/** Joins the staged rows into the package and puts it, whole, in the place of the one before. */
export async function writePackage(effects: Effects, out: string, index: DatasetIndex, counties: readonly string[]) {
  const staged = `${out}/${STAGING}/package`;
  const path = `${staged}/package.zip`;
  await effects.makeFolder(staged);
  const archive = openArchive(effects, path);
  const files: PackageFile[] = [];
  for (const spec of specs) files.push(await joinRows(effects, out, spec, counties, archive));
  const listed = specs.map(({ name, zh, en }, i) => ({ path: `${name}.csv`, rows: files[i]!.rows, zh, en }));
  const texts = {
    'README.md': packageReadme(index, listed),
    'datapackage.json': `${JSON.stringify(describePackage(index, specs, files), null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(texts)) {
    await effects.write(`${staged}/${name}`, text);
    await addFile(archive, name, new TextEncoder().encode(text));
  }
  await archive.end();
  const bytes = (await effects.size(path))!;
  const description = { path: 'package.zip', bytes, sha256: await effects.sha256File(path), version: index.version };
  await effects.write(`${staged}/archive.json`, `${JSON.stringify(description)}\n`);
  await replacePackage(effects, out);
}

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

/** The staged package takes the place of the one before, unless it is the same. */
async function replacePackage(effects: Effects, out: string): Promise<void> {
  const [staged, target] = [`${out}/${STAGING}/package`, `${out}/package`];
  const read = (folder: string) => effects.readText(`${folder}/archive.json`).catch(() => '');
  if ((await read(staged)) === (await read(target))) return;
  if ((await effects.kind(target)) === 'folder') await effects.rename(target, `${out}/${STAGING}/package-before`);
  await effects.rename(staged, target);
}
