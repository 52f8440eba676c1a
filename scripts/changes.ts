/** What changed since the dataset that is there: `changes/<version>.json`, the list of them, and the feed. */
import type { CountyResult } from '../src/dataset/catalogue.ts';
import { type ChangeEntry, type ChangeList, type Changes, isChange, tallyChanges } from '../src/dataset/changes.ts';
import { type County, type DatasetIndex, datasetFormat } from '../src/dataset/dataset.ts';
import { decodeChangeList, decodeChanges, decodeCounty, decodeIndex, decodeProvince } from '../src/dataset/decode.ts';
import { compare } from './corpus.ts';
import type { Effects } from './effects.ts';
import { feedText } from './feed.ts';
import { replaceFile } from './output.ts';

/** So many versions are kept. */
const KEPT = 50;
const LIST = 'changes.json';
const FEED = 'feed.xml';

/** A new dataset that lies in its place but for the index. `corrected`: the latest day of a correction, '' where there is none. */
interface Next {
  index: DatasetIndex;
  counties: readonly CountyResult[];
  corrected: string;
}

/**
 * Compares a new dataset with the one whose index stands, a county at a time, and writes what changed; nothing where nothing did. What is
 * written depends on the two datasets and on the list that is there. Gives the names of all files of changes.
 */
export async function writeChanges(effects: Effects, out: string, next: Next): Promise<readonly string[]> {
  const { index } = next;
  const before = await readJson(effects, `${out}/index.json`, decodeIndex);
  const known = await knownVersions(effects, out, before);
  if (before?.version === index.version) return writeList(effects, out, index, known);
  const tally = tallyChanges();
  if (before) await compareAll(effects, out, before, next, tally);
  else tally.counts.new = index.totals.reports;
  if (before && !isChange(tally.counts)) return writeList(effects, out, index, known);
  const { collection, version } = index;
  const name = `changes/${version}.json`;
  const { counts, lists } = tally;
  const changes: Changes = {
    ...{ format: datasetFormat, collection, version, before: before?.version ?? null, counts },
    ...lists,
  };
  const updated = [dayOf(index), next.corrected, known[0]?.updated ?? ''].reduce((a, b) => (a > b ? a : b));
  const entry: ChangeEntry = { version, before: changes.before, updated, counts, file: name };
  await replaceFile(effects, out, { name, content: JSON.stringify(changes) });
  return writeList(effects, out, index, [entry, ...known.filter((one) => one.file !== name)].slice(0, KEPT));
}

/** An entry with its keys in one order, whoever made it. */
const inOrder = ({ version, before, updated, counts, file }: ChangeEntry): ChangeEntry => {
  const { new: added, gone, changed, figures } = counts;
  return { version, before, updated, counts: { new: added, gone, changed, figures }, file };
};

/** Writes the list of versions and the feed, where they are others; gives the names of all files of changes. */
async function writeList(
  effects: Effects,
  out: string,
  index: DatasetIndex,
  versions: readonly ChangeEntry[],
): Promise<readonly string[]> {
  if (!versions.length) return [];
  const list: ChangeList = { format: datasetFormat, collection: index.collection, versions: versions.map(inOrder) };
  await replaceFile(effects, out, { name: LIST, content: JSON.stringify(list) });
  await replaceFile(effects, out, { name: FEED, content: feedText(effects, index, list) });
  return [LIST, FEED, ...versions.map(({ file }) => file)];
}

/** The versions listed, but for one that a broken run wrote and never put in its place, and for those whose file is gone or damaged. */
async function knownVersions(effects: Effects, out: string, before: DatasetIndex | null): Promise<ChangeEntry[]> {
  const list = await readJson(effects, `${out}/${LIST}`, decodeChangeList);
  if (!list || !before) return [];
  const [first] = list.versions;
  const isUnborn = first !== undefined && first.version !== before.version && first.before === before.version;
  const kept: ChangeEntry[] = [];
  for (const entry of isUnborn ? list.versions.slice(1) : list.versions)
    if (await readJson(effects, `${out}/${entry.file}`, decodeChanges)) kept.push(entry);
  return kept;
}

/** The latest day the data carry; of data without one the end of their last year. */
function dayOf({ asOf, years }: DatasetIndex): string {
  if (asOf) return asOf.length === 7 ? `${asOf}-01` : asOf;
  return `${years[years.length - 1] ?? 1970}-12-31`;
}

async function compareAll(
  effects: Effects,
  out: string,
  before: DatasetIndex,
  { counties }: Next,
  tally: ReturnType<typeof tallyChanges>,
): Promise<void> {
  const old = await countyFiles(effects, out, before);
  const now = new Map(counties.map(({ entry }) => [entry.code, entry.file]));
  for (const code of [...new Set([...old.keys(), ...now.keys()])].sort(compare)) {
    const [was, is] = [old.get(code), now.get(code)];
    if (was === is) continue;
    const [a, b] = [await load(effects, out, was), await load(effects, out, is)];
    if (a === undefined || b === undefined) tally.skip(code);
    else tally.add(a, b);
  }
}

/** The shard of each county of a dataset, by code. */
async function countyFiles(effects: Effects, out: string, { provinces }: DatasetIndex): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { file } of provinces) {
    const directory = await readJson(effects, `${out}/${file}`, decodeProvince);
    for (const county of directory?.counties ?? []) files.set(county.code, county.file);
  }
  return files;
}

/** A county; null where there is none, undefined where it cannot be read. */
async function load(effects: Effects, out: string, file: string | undefined): Promise<County | null | undefined> {
  if (file === undefined) return null;
  return (await readJson(effects, `${out}/${file}`, decodeCounty)) ?? undefined;
}

async function readJson<T>(effects: Effects, path: string, decode: (json: unknown) => T): Promise<T | null> {
  try {
    return decode(JSON.parse(await effects.readText(path)));
  } catch {
    return null;
  }
}
