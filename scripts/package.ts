/** The CSV data package of a collection: each county's rows are staged, then joined in the counties' order. */
import type { CountyContents } from '../src/dataset/county.ts';
import type { DatasetIndex } from '../src/dataset/dataset.ts';
import {
  csvHeader,
  describePackage,
  type PackageFile,
  packageRows,
  packageTables,
  toCsvLines,
} from '../src/dataset/package.ts';
import { describeFinding } from '../src/i18n/findings.ts';
import { cellName } from '../src/i18n/form.ts';
import type { Effects } from './effects.ts';
import { STAGING } from './output.ts';

const specs = packageTables((id) => ({ zh: cellName(id, 'zh'), en: cellName(id, 'en') }));
const rowsPath = (out: string, table: string, county: string) => `${out}/${STAGING}/rows/${table}/${county}.csv`;

/** Writes a county's rows beside the dataset, for {@link writePackage}. */
export async function stageRows(effects: Effects, out: string, contents: CountyContents): Promise<void> {
  const rows = packageRows(contents, (finding) => describeFinding(finding, 'zh'));
  for (const { name } of specs) await effects.write(rowsPath(out, name, contents.county.code), toCsvLines(rows[name]));
}

/** Joins the staged rows into the package and puts it, whole, in the place of the one before. */
export async function writePackage(effects: Effects, out: string, index: DatasetIndex, counties: readonly string[]) {
  const staged = `${out}/${STAGING}/package`;
  const files: PackageFile[] = [];
  for (const spec of specs) {
    const path = `${staged}/${spec.name}.csv`;
    await effects.write(path, csvHeader(spec));
    for (const county of counties) await effects.append(path, await effects.read(rowsPath(out, spec.name, county)));
    files.push({ name: spec.name, bytes: (await effects.size(path))!, sha256: await effects.sha256File(path) });
  }
  const description = `${JSON.stringify(describePackage(index, specs, files), null, 2)}\n`;
  await effects.write(`${staged}/datapackage.json`, description);
  const target = `${out}/package`;
  if ((await effects.readText(`${target}/datapackage.json`).catch(() => '')) === description) return;
  if ((await effects.kind(target)) === 'folder') await effects.rename(target, `${out}/${STAGING}/package-before`);
  await effects.rename(staged, target);
}
