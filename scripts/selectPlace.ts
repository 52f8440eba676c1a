/** The files of the built datasets that a place needs in a page of its own: a county, or all counties of a prefecture or province. */
import Papa from 'papaparse';
import type {
  Collections,
  County,
  CountyEntry,
  DatasetIndex,
  ProvinceDirectory,
  ReportArchive,
} from '../src/dataset/dataset.ts';
import { decodeCollections, decodeCounty, decodeIndex, decodeProvince } from '../src/dataset/decode.ts';
import { totalsOf } from '../src/dataset/totals.ts';
import { prefectureCodeOf } from '../src/places/levels.ts';
import { cutFigures } from './cutFigures.ts';
import type { Effects } from './effects.ts';
import { type DataFiles, readData } from './select.ts';

/** The files of a place, and how many reports had to go without their sources. */
export interface Selected {
  files: DataFiles;
  without: number;
}

/** The most characters of sources that a page of several counties carries. */
const mostSources = 8_000_000;

interface Found {
  collections: Collections;
  index: DatasetIndex;
  /** Its provinces, with those of their counties that are of the place. */
  directories: readonly { province: DatasetIndex['provinces'][number]; directory: ProvinceDirectory }[];
}
type Read = (file: string) => Promise<unknown>;

/** Where a place is; null where no collection has it. Among several collections the first of the site. */
async function findPlace(read: Read, place: string): Promise<Found | null> {
  const collections = decodeCollections(await read('collections.json'));
  for (const { id } of collections.collections) {
    const index = decodeIndex(await read(`${id}/index.json`));
    const directories: Found['directories'][number][] = [];
    for (const province of index.provinces) {
      const directory = decodeProvince(await read(`${id}/${province.file}`));
      const counties = directory.counties.filter((county) => isOf(county, province, place));
      if (counties.length)
        directories.push({
          province: { ...province, counties: counties.length },
          directory: { ...directory, counties },
        });
    }
    if (directories.length) return { collections, index, directories };
  }
  return null;
}

/** True of a county that is the place or lies in it; places are named by code or by name. */
const isOf = ({ code, name, prefecture }: CountyEntry, province: { code: string; name: string }, place: string) =>
  [code, name, prefectureCodeOf(code), prefecture, province.code, province.name].includes(place);

/** The files a place needs, by its code or name, with lists that name nothing else; null where there is no such place. */
export async function selectPlace(effects: Effects, folder: string, place: string): Promise<Selected | null> {
  const read: Read = async (file) => JSON.parse(await effects.readText(`${folder}/${file}`));
  const found = await findPlace(read, place);
  if (!found) return null;
  const { collections, index, directories } = found;
  const { collection } = index;
  const files: DataFiles = new Map();
  const put = (name: string, content: unknown) => files.set(name, JSON.stringify(content));
  const copy = async (name: string) =>
    void files.set(`${collection}/${name}`, await readData(effects, `${folder}/${collection}/${name}`));
  const entries = directories.flatMap(({ directory }) => directory.counties);
  const counties: County[] = [];
  for (const { file } of entries) counties.push(decodeCounty(await read(`${collection}/${file}`)));
  const own = collections.collections.filter((c) => c.id === collection);
  put('collections.json', { ...collections, unnamed: collection, collections: own });
  const figures =
    index.places && counties.length > 1
      ? await cutFigures((file) => read(`${collection}/${file}`), index.places, {
          codes: new Set(entries.map((entry) => entry.code)),
          hash: effects.sha256,
        })
      : null;
  put(`${collection}/index.json`, indexOf(found, counties, entries, figures?.places));
  for (const { province, directory } of directories) put(`${collection}/${province.file}`, directory);
  for (const { name, content } of figures?.files ?? []) files.set(`${collection}/${name}`, content);
  for (const name of [index.failures, ...entries.map((entry) => entry.file)]) await copy(name);
  for (const { files: beside } of counties) for (const name of [beside.narratives, beside.findings]) await copy(name);
  const without = await putSources(files, counties, { effects, folder: `${folder}/${collection}`, collection });
  if (index.package) await putPackage(files, counties, `${collection}/${index.package}`, { effects, folder });
  return { files, without };
}

/** The collection's index with the place's counties in it. What could not be read stays named: nobody knows whose it was. */
function indexOf(
  { index, directories }: Found,
  counties: readonly County[],
  entries: readonly CountyEntry[],
  places: string | undefined,
): DatasetIndex {
  const { places: _, ...rest } = index;
  const home = [...entries].sort((a, b) => b.reports - a.reports)[0]!;
  const townships = counties.reduce((sum, county) => sum + county.townships.length, 0);
  const totals = totalsOf(counties.flatMap((county) => county.reports));
  return {
    ...rest,
    years: [...new Set(counties.flatMap((county) => county.years))].sort((a, b) => a - b),
    totals: { ...index.totals, ...totals, counties: counties.length, townships },
    provinces: directories.map(({ province }) => province),
    home: { code: home.code, file: home.file },
    whole: counties.length > 1 && counties.length <= 12,
    ...(places && { places }),
  };
}

/**
 * The sources of the reports and the pictures of their pages; of several counties none where they are too many. Gives how many
 * reports lack theirs.
 */
async function putSources(
  files: DataFiles,
  counties: readonly County[],
  { effects, folder, collection }: { effects: Effects; folder: string; collection: string },
): Promise<number> {
  const reports = counties.flatMap((county) => county.reports);
  const sources: DataFiles = new Map();
  let size = 0;
  for (const name of new Set(reports.map(({ text }) => text.split('#')[0]!))) {
    const archive = await readData(effects, `${folder}/${name}`);
    sources.set(`${collection}/${name}`, archive);
    size += archive.length;
    if (counties.length > 1 && size > mostSources) return reports.length;
    for (const scan of (JSON.parse(archive) as ReportArchive).scan)
      if (scan) sources.set(`${collection}/${scan}`, await effects.readText(`${folder}/${scan}`));
  }
  for (const [name, content] of sources) files.set(name, content);
  return 0;
}

/** The data package with the rows of the counties' townships; tables name a township by code or by report. */
async function putPackage(
  files: DataFiles,
  counties: readonly County[],
  path: string,
  { effects, folder }: { effects: Effects; folder: string },
) {
  const read = (name: string) => effects.readText(`${folder}/${name}`);
  const codes = new Set(counties.flatMap((county) => county.townships.map((t) => t.code)));
  const isOwn = ({ code, report }: Record<string, string>) =>
    codes.has(code || (report ?? '').replace(/-\d{4}(-\d+)?$/, ''));
  const description = JSON.parse(await read(`${path}datapackage.json`)) as { resources: Record<string, unknown>[] };
  for (const resource of description.resources) {
    const name = path + String(resource.path);
    const { data, meta } = Papa.parse<Record<string, string>>(await read(name), { header: true, skipEmptyLines: true });
    const own = data.filter(isOwn);
    const text = `${Papa.unparse(own, { columns: meta.fields ?? [], newline: '\r\n' })}\r\n`;
    files.set(name, text);
    resource.rows = own.length;
    resource.bytes = Buffer.byteLength(text);
    resource.hash = `sha256:${effects.sha256(text)}`;
  }
  files.set(`${path}datapackage.json`, JSON.stringify(description));
}
