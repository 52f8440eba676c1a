/** Which files of the built datasets go into a single page: all of a site, or what one county needs. */
import Papa from 'papaparse';
import type { Collections, County, DatasetIndex, ProvinceDirectory, ReportArchive } from '../src/dataset/dataset.ts';
import { decodeCollections, decodeCounty, decodeIndex, decodeProvince } from '../src/dataset/decode.ts';
import { totalsOf } from '../src/dataset/totals.ts';
import { listFiles } from './corpus.ts';
import type { Effects } from './effects.ts';

/** Content by path below `data/`; of a compressed file what it holds. */
export type DataFiles = Map<string, string>;

const readData = async (effects: Effects, path: string): Promise<string> =>
  path.endsWith('.gz') ? effects.gunzip(await effects.read(path)) : effects.readText(path);

/** A page that carries the files of a package, once, zips them itself. */
const isWanted = (file: string): boolean =>
  !file.startsWith('.') && !file.includes('/.') && /\.(json|json\.gz|csv|md)$/.test(file) && !isLeftOut.test(file);
const isLeftOut = /^[^/]+\/package\/[^/]+$|\/archive\.json$|\/parquet\//;

/** Every file of the datasets in a folder. */
export async function selectAll(effects: Effects, folder: string): Promise<DataFiles> {
  const files: DataFiles = new Map();
  for (const { path, file } of await listFiles(effects, folder))
    if (isWanted(file)) files.set(file, await readData(effects, path));
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

interface Place {
  collections: Collections;
  index: DatasetIndex;
  province: DatasetIndex['provinces'][number];
  directory: ProvinceDirectory;
  /** Path of the county's shard below the collection. */
  file: string;
}

/** Where a county is; null where no collection has it. Among several collections the first of the site. */
async function findCounty(read: (file: string) => Promise<unknown>, code: string): Promise<Place | null> {
  const collections = decodeCollections(await read('collections.json'));
  for (const { id } of collections.collections) {
    const index = decodeIndex(await read(`${id}/index.json`));
    for (const province of index.provinces) {
      const directory = decodeProvince(await read(`${id}/${province.file}`));
      const entry = directory.counties.find((county) => county.code === code);
      if (entry) return { collections, index, province, directory, file: entry.file };
    }
  }
  return null;
}

/** The files one county needs, with lists that name nothing else; null where there is no such county. */
export async function selectCounty(effects: Effects, folder: string, code: string): Promise<DataFiles | null> {
  const read = async (file: string): Promise<unknown> => JSON.parse(await effects.readText(`${folder}/${file}`));
  const place = await findCounty(read, code);
  if (!place) return null;
  const { collections, index, province, directory, file } = place;
  const { collection } = index;
  const county = decodeCounty(await read(`${collection}/${file}`));
  const files: DataFiles = new Map();
  const put = (name: string, content: unknown) => files.set(name, JSON.stringify(content));
  const own = collections.collections.filter((c) => c.id === collection);
  put('collections.json', { ...collections, unnamed: collection, collections: own });
  put(`${collection}/index.json`, indexOf(index, province, county, file));
  put(`${collection}/${province.file}`, { ...directory, counties: directory.counties.filter((c) => c.code === code) });
  const { narratives, findings } = county.files;
  const archives = new Set(county.reports.map(({ text }) => text.split('#')[0]!));
  for (const name of [file, narratives, findings, index.failures, ...archives])
    files.set(`${collection}/${name}`, await readData(effects, `${folder}/${collection}/${name}`));
  for (const name of archives)
    for (const scan of (JSON.parse(files.get(`${collection}/${name}`)!) as ReportArchive).scan)
      if (scan) files.set(`${collection}/${scan}`, await effects.readText(`${folder}/${collection}/${scan}`));
  if (index.package) await putPackage(files, county, `${collection}/${index.package}`, effects, folder);
  return files;
}

/** The collection's index with one county in it, and so no places above it. What could not be read stays named: nobody knows whose it was. */
function indexOf(
  index: DatasetIndex,
  province: DatasetIndex['provinces'][number],
  county: County,
  file: string,
): DatasetIndex {
  const { places: _, ...own } = index;
  return {
    ...own,
    years: county.years,
    totals: {
      ...index.totals,
      ...totalsOf(county.reports),
      counties: 1,
      townships: county.townships.length,
    },
    provinces: [{ ...province, counties: 1 }],
    home: { code: county.code, file },
    whole: false,
  };
}

/** The data package with the rows of one county's townships; tables name a township by code or by report. */
async function putPackage(files: DataFiles, county: County, path: string, effects: Effects, folder: string) {
  const read = (name: string) => effects.readText(`${folder}/${name}`);
  const codes = new Set(county.townships.map((t) => t.code));
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
