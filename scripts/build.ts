/** `npm run data`: reports become datasets, in the three steps plan, convert, merge. */
import { parseArgs } from 'node:util';
import { type Collections, datasetFormat } from '../src/dataset/dataset.ts';
import { decodeCollections } from '../src/dataset/decode.ts';
import { consoleWords } from '../src/i18n/console.ts';
import { defaultLang, type Lang, langs } from '../src/i18n/lang.ts';
import type { Built } from './collection.ts';
import { commandLine, type Effects, exitWith, isCommand, projectFolder, realEffects, trimmed } from './effects.ts';
import { codeVersions, keptFolder, keptLines, keptRoot, pruneKept } from './kept.ts';
import { lockFolder } from './lock.ts';
import { mergeParts } from './merge/mergeParts.ts';
import { replaceFile } from './output.ts';
import { convertShards } from './parts/convertShards.ts';
import { listParts } from './parts/earlier.ts';
import { linesPath, partName, sidecarPath } from './parts/part.ts';
import type { Plan } from './plan/plan.ts';
import { planReports } from './plan/planReports.ts';
import { openPool } from './pool.ts';
import { showProgress } from './progress.ts';
import { tablesPage } from './tablesPage.ts';
import { describeFault, openTeller, tellPage, tellWaiting } from './tell.ts';

/** What the command is asked for. */
export interface BuildOptions {
  /** Folder of the reports. */
  reports: string;
  /** Folder of the datasets. */
  out: string;
  jobs: number;
  /** Convert every file, also where the result of an earlier run is kept. */
  fresh: boolean;
  /** Read scans too. */
  ocr: boolean;
  quiet: boolean;
  lang: Lang;
}

/** Every file became a report; wrong use or a disk fault, nothing written over; some file did not. */
const STATUS = { whole: 0, fault: 1, partial: 2 } as const;

/** Runs the command and gives its exit status. */
export async function build(args: readonly string[], effects: Effects): Promise<number> {
  const options = readOptions(args, effects);
  if (!options) return STATUS.fault;
  try {
    return await buildAll(options, effects);
  } catch (error) {
    effects.report(`${describeFault(error, options)}\n`);
    return STATUS.fault;
  }
}

function readOptions(args: readonly string[], effects: Effects): BuildOptions | null {
  const fail = (what: string) => {
    effects.report(`${consoleWords[defaultLang].badOption(what)}\n${consoleWords[defaultLang].dataUsage}\n`);
    return null;
  };
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        reports: { type: 'string', default: `${projectFolder}/reports` },
        out: { type: 'string', default: `${projectFolder}/public/data` },
        jobs: { type: 'string', default: String(effects.processors) },
        lang: { type: 'string', default: defaultLang },
        fresh: { type: 'boolean', default: false },
        'no-ocr': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
      },
    });
    const lang = langs.find((l) => l === values.lang);
    if (!lang) return fail(`--lang ${values.lang}`);
    if (!isCount(values.jobs)) return fail(consoleWords[lang].badJobs);
    const { reports, out, fresh, quiet } = values;
    const folders = { reports: trimmed(reports), out: trimmed(out) };
    return { ...folders, jobs: Number(values.jobs), fresh, ocr: !values['no-ocr'], quiet, lang };
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** A positive whole number below a thousand. */
const isCount = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text);

/** Builds every collection; rejects on faults of the disk. */
export async function buildAll(options: BuildOptions, effects: Effects): Promise<number> {
  const { reports, out, ocr, lang, fresh } = options;
  const versions = await codeVersions(effects, projectFolder);
  const planned = await planReports(effects, { reports, code: versions.lines, ocr, fresh, lang });
  if (!planned) return STATUS.fault;
  const release = await lockFolder(effects, out, tellWaiting(effects, out, lang));
  try {
    await planned.save();
    const built = await convertAndMerge(planned.plan, versions, options, effects);
    await finish(effects, out, built);
    await pruneKept(effects, keptRoot, versions.lines);
    const isPartial = planned.outside.length > 0 || built.some((b) => b.failures.length || b.misfits.length);
    return isPartial ? STATUS.partial : STATUS.whole;
  } finally {
    await release();
  }
}

/** Converts what changed into parts that are kept, and merges them. */
async function convertAndMerge(
  plan: Plan,
  versions: { lines: string; datasets: string },
  { reports, out, jobs, fresh, quiet, lang }: BuildOptions,
  effects: Effects,
): Promise<Built[]> {
  const parts = await keptFolder(effects, keptLines(versions.lines), reports);
  const kept = await keptFolder(effects, `${keptRoot}/datasets`, out);
  const pool = openPool(plan.head.files, jobs, effects);
  const tell = openTeller(effects, { lang, quiet });
  try {
    const progress = showProgress(effects, plan.head.files, consoleWords[lang].progress, quiet);
    const all = Array.from({ length: plan.head.shards }, (_, i) => i + 1);
    const setting = { effects, pool, parts, fresh, retry: true, step: progress.step, onPage: tellPage(progress, lang) };
    const converted = await convertShards(plan, all, setting);
    progress.end();
    await removeOthers(effects, parts, plan);
    const done = (built: Built) => tell(built, converted.kept.get(built.index.collection) ?? 0);
    const code = versions.datasets;
    const merging = await mergeParts(plan, { effects, pool, parts, out, kept, code, fresh, quiet, lang, done });
    if (!merging.ok) throw new Error(merging.faults.map(({ names }) => names.join(' ')).join(' '));
    return merging.built;
  } finally {
    await pool.close();
  }
}

/** Removes parts of shards that the plan does not have. */
async function removeOthers(effects: Effects, parts: string, { head, entries }: Plan): Promise<void> {
  const own = new Set(entries.map(({ shard }) => partName(shard, head.shards)));
  for (const name of await listParts(effects, parts))
    if (!own.has(name))
      for (const path of [sidecarPath(parts, name), linesPath(parts, name)]) await effects.remove(path);
}

/** Writes the list of collections, then removes the datasets of collections that are gone. */
export async function finish(effects: Effects, out: string, built: readonly Built[]) {
  const collections = built
    .toSorted(byInterest)
    .map(({ index: { collection: id, title, fictional } }) => ({ id, title, fictional }));
  const list: Collections = { format: datasetFormat, ...(await unnamedOf(effects, out, collections)), collections };
  await replaceFile(effects, out, { name: 'collections.json', content: JSON.stringify(list) });
  const shown = list.collections.map(({ id }) => built.find(({ index }) => index.collection === id)!.index);
  await replaceFile(effects, out, { name: 'tables.html', content: tablesPage(shown) });
  await effects.remove(`${out}/.staging`);
  for (const { name, kind } of await effects.list(out)) {
    const gone = kind === 'folder' && !list.collections.some((c) => c.id === name);
    if (gone && (await effects.kind(`${out}/${name}/index.json`)) === 'file') await effects.remove(`${out}/${name}`);
  }
}

/** Which collection addresses mean that name none: the one they meant in the dataset written over, as long as it is there. */
async function unnamedOf(effects: Effects, out: string, now: Collections['collections']) {
  const before = await effects
    .readText(`${out}/collections.json`)
    .then((text) => decodeCollections(JSON.parse(text)))
    .catch(() => null);
  const meant = before?.unnamed ?? before?.collections[0]?.id;
  const kept = now.find(({ id }) => id === meant) ?? now[0];
  return kept ? { unnamed: kept.id } : {};
}

/** Whole collections first, made-up ones next, selections last; among equals the larger, then by name. */
const byInterest = (a: Built, b: Built) =>
  interest(a) - interest(b) ||
  b.index.totals.reports - a.index.totals.reports ||
  (a.index.collection < b.index.collection ? -1 : 1);
const interest = ({ index, expect }: Built) => (expect === 'present' ? 2 : index.fictional ? 1 : 0);

if (isCommand(import.meta.url)) exitWith(await build(commandLine(), realEffects()));
