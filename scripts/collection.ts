/** One collection: its files become one dataset. */
import { assembleIndex } from '../src/dataset/catalogue.ts';
import type { DatasetIndex, Failures } from '../src/dataset/dataset.ts';
import { consoleWords } from '../src/i18n/console.ts';
import type { Lang } from '../src/i18n/lang.ts';
import type { CountyPlace } from '../src/places/gazetteer.ts';
import { visible } from '../src/text/visible.ts';
import type { Misfit } from './beside.ts';
import type { Converted, ConvertTask, Member, Run } from './convert.ts';
import type { CollectionEntry } from './corpus.ts';
import type { CountyTask } from './countyTask.ts';
import type { Effects } from './effects.ts';
import { type FolderKnowledge, folderOf } from './knowledge.ts';
import { openOutput, putFile } from './output.ts';
import type { Pool } from './pool.ts';
import { showProgress } from './progress.ts';
import { publishDataset } from './publish.ts';

/** What building a collection needs besides its files. */
export interface Setting {
  effects: Effects;
  pool: Pool;
  /** Folder of the datasets. */
  out: string;
  /** Folder of kept results for this version of the code. */
  cache: string;
  fresh: boolean;
  /** Scans are read. */
  ocr: boolean;
  quiet: boolean;
  lang: Lang;
}

/** What became of a collection. */
export interface Built {
  index: DatasetIndex;
  expect: 'all' | 'present';
  failures: Failures['files'];
  misfits: readonly Misfit[];
  /** Files whose result was kept from an earlier run. */
  kept: number;
}

/** Converts a collection's files, assembles its counties and puts the new dataset in the place of the old. */
export async function buildCollection(collection: CollectionEntry, setting: Setting): Promise<Built> {
  const { effects, out, cache, ocr, lang } = setting;
  const folder = { path: collection.path, shown: `${collection.id}/` };
  // read by path and content hash, so that a long-lived process sees what changed
  const { hash } = await folderOf(effects, folder, String(effects.now()));
  const knowledge = await folderOf(effects, folder, hash);
  const run: Run = { folder, cache, common: hash, ocr };
  const converted = await convertAll(collection, run, setting);
  const target = `${out}/${collection.id}`;
  await openOutput(effects, target);
  const expect = knowledge.overrides.expect ?? expectationOf(converted.members, knowledge);
  const tasks = countyTasks(converted.members, knowledge, expect).map((task) => ({ ...task, run, out: target }));
  const counties = await collect(
    () => setting.pool.each('county', tasks),
    tasks.length,
    consoleWords[lang].counties,
    setting,
  );
  const { index, files } = assembleIndex(
    {
      id: collection.id,
      title: knowledge.overrides.title ?? { zh: collection.id, en: collection.id },
      fictional: knowledge.overrides.fictional,
      expect,
      failures: converted.failures,
    },
    counties,
    effects.sha256,
  );
  for (const file of files) await putFile(effects, target, file);
  const published = await publishDataset(effects, target, {
    index,
    files: [...counties.flatMap((c) => c.files), ...files.map((f) => f.name)],
    counties: counties.map((c) => c.entry.code).sort(),
  });
  const misfits = [...knowledge.misfits, ...converted.misfits];
  const { failures, kept } = converted;
  return { index: published, expect, failures, misfits, kept };
}

async function convertAll({ reports }: CollectionEntry, run: Run, setting: Setting) {
  const { pool, fresh, lang } = setting;
  const tasks = reports.map((entry) => ({ ...entry, run, fresh }));
  const words = consoleWords[lang];
  const first = await collect(
    (onPart) => pool.each('convert', tasks, ({ file }, page, pages) => onPart(words.page(visible(file), page, pages))),
    tasks.length,
    words.progress,
    setting,
  );
  const results = await convertAgain(tasks, first, pool);
  const members: Member[] = [];
  const failures: Failures['files'][number][] = [];
  const misfits: Misfit[] = [];
  let kept = 0;
  for (const result of results) {
    misfits.push(...result.misfits);
    if (result.kept) kept++;
    if (result.member) members.push(result.member);
    if (!result.ok) failures.push({ file: result.file, error: result.error });
  }
  return { members, failures, misfits, kept };
}

/** Township and county without a code: the names were not unique, or are not in the gazetteer. */
const isUnplaced = ({ member }: Converted) => Boolean(member?.place.township.code.startsWith('x'));

/** Converts those whose place is not clear once more, with the counties of all the others to choose from. */
async function convertAgain(tasks: readonly ConvertTask[], first: readonly Converted[], pool: Pool) {
  const placed = first.filter((r) => r.member && !isUnplaced(r)).map((r) => r.member!.place.county.code);
  const counties = [...new Set(placed)].sort();
  const unclear = first.flatMap((r, i) => (isUnplaced(r) ? [i] : []));
  if (!counties.length || !unclear.length) return first;
  const results = [...first];
  let next = 0;
  for await (const second of pool.each(
    'convert',
    unclear.map((i) => ({ ...tasks[i]!, counties })),
  )) {
    const i = unclear[next++]!;
    if (!isUnplaced(second)) results[i] = second;
  }
  return results;
}

/** Gathers results as they come and shows how far the work is. */
async function collect<R>(
  start: (onPart: (words: string) => void) => AsyncIterable<R>,
  all: number,
  say: (done: number, all: number, secondsLeft: string) => string,
  { effects, quiet }: Setting,
): Promise<R[]> {
  const gathered: R[] = [];
  const progress = showProgress(effects, all, say, quiet);
  for await (const result of start(progress.part)) {
    gathered.push(result);
    progress.step();
  }
  progress.end();
  return gathered;
}

/** A collection with under this share of what its counties' townships should report is a selection, unless it says otherwise. */
const thin = 0.1;

/** Whether everything is expected of a collection that does not say so itself. */
function expectationOf(members: readonly Member[], knowledge: FolderKnowledge): 'all' | 'present' {
  const due = countyTasks(members, knowledge, 'all').reduce((n, { townships, years }) => {
    const ofYear = (year: number) => townships.filter((t) => (t.since ?? year) <= year && year <= (t.until ?? year));
    return n + years.reduce((sum, year) => sum + ofYear(year).length, 0);
  }, 0);
  const seen = new Set(members.map(({ place }) => `${place.township.code} ${place.year}`)).size;
  return seen < due * thin ? 'present' : 'all';
}

/** The members by county, with the townships and years that are due there. */
function countyTasks(
  members: readonly Member[],
  { gazetteer, overrides }: FolderKnowledge,
  expect: 'all' | 'present',
): Omit<CountyTask, 'run' | 'out'>[] {
  const counties = new Map<string, { place: CountyPlace; members: Member[] }>();
  if (expect === 'all')
    for (const { code } of overrides.counties) counties.set(code, { place: gazetteer.county(code)!, members: [] });
  for (const member of members) {
    const place = member.place.county;
    const county = counties.get(place.code) ?? { place, members: [] };
    county.members.push(member);
    counties.set(place.code, county);
  }
  const last = members.reduce((year, m) => Math.max(year, m.place.year), 0);
  const unpublished = (code: string) => overrides.unpublished.filter((r) => r.code === code).map((r) => r.year);
  return [...counties.values()].map((county) => ({
    ...county,
    years: overrides.years ? [...overrides.years].sort() : yearsOf(county.members, expect === 'all' ? last : 0),
    expect,
    townships: gazetteer.townshipsOf(county.place.code).map(({ code, township: name, since = null, until = null }) => ({
      ...{ code, name, since, until },
      unpublished: unpublished(code),
    })),
  }));
}

/**
 * From the county's first reported year to the collection's last: a county that fell silent is still due. A collection
 * that is a selection ends with the county's own last year.
 */
function yearsOf(members: readonly Member[], last: number): number[] {
  const years = members.map((m) => m.place.year);
  const from = Math.min(...years, last || Number.POSITIVE_INFINITY);
  const to = Math.max(...years, last);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
