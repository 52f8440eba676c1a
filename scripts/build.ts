/** `npm run data`: reports become datasets. */
import { parseArgs } from 'node:util';
import { type Collections, datasetFormat } from '../src/dataset/dataset.ts';
import { readEndings } from '../src/document/formats.ts';
import { consoleWords, type FailureCode } from '../src/i18n/console.ts';
import { type Lang, langs } from '../src/i18n/lang.ts';
import { visible } from '../src/text/visible.ts';
import { describeMisfit } from './beside.ts';
import { codeVersion, pruneCache } from './cache.ts';
import { type Built, buildCollection } from './collection.ts';
import { type BadName, badNames } from './collectionNames.ts';
import { type CollectionEntry, listCollections } from './corpus.ts';
import {
  commandLine,
  type Effects,
  exitWith,
  isCommand,
  projectFolder,
  realEffects,
  removeCommand,
} from './effects.ts';
import { LockedError, lockFolder } from './lock.ts';
import { replaceFile } from './output.ts';
import { openPool } from './pool.ts';
import { failureOf } from './source.ts';
import { tablesPage } from './tablesPage.ts';

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

function describeFault(error: unknown, { lang, out }: BuildOptions): string {
  const words = consoleWords[lang];
  if (!(error instanceof LockedError)) return words.diskFault(error instanceof Error ? error.message : String(error));
  const { path, holder } = error;
  return words.locked(out, visible(holder.host), holder.process, removeCommand(path));
}

function readOptions(args: readonly string[], effects: Effects): BuildOptions | null {
  const fail = (what: string) => {
    effects.report(`${consoleWords.zh.badOption(what)}\n${consoleWords.zh.dataUsage}\n`);
    return null;
  };
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        reports: { type: 'string', default: `${projectFolder}/reports` },
        out: { type: 'string', default: `${projectFolder}/public/data` },
        jobs: { type: 'string', default: String(effects.processors) },
        lang: { type: 'string', default: 'zh' },
        fresh: { type: 'boolean', default: false },
        'no-ocr': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
      },
    });
    const lang = langs.find((l) => l === values.lang);
    if (!lang) return fail(`--lang ${values.lang}`);
    if (!/^[1-9]\d{0,2}$/.test(values.jobs)) return fail(consoleWords[lang].badJobs);
    const { reports, out, fresh, quiet } = values;
    const folders = { reports: trimmed(reports), out: trimmed(out) };
    return { ...folders, jobs: Number(values.jobs), fresh, ocr: !values['no-ocr'], quiet, lang };
  } catch (error) {
    return fail((error as Error).message);
  }
}

const trimmed = (path: string) => path.replace(/(?<=.)[/\\]+$/, '');

/** Builds every collection; rejects on faults of the disk. */
export async function buildAll(options: BuildOptions, effects: Effects): Promise<number> {
  const { reports, out, lang } = options;
  const words = consoleWords[lang];
  const fault = (line: string) => {
    effects.report(`${line}\n`);
    return STATUS.fault;
  };
  if ((await effects.kind(reports)) !== 'folder') return fault(words.notFound(reports));
  const { collections, clash, outside } = await listCollections(effects, reports);
  for (const file of outside)
    effects.report(`${visible(file)}  outside  ${failureOf('outside', undefined, lang).message}\n`);
  if (clash !== null) return fault(words.sameName(visible(clash)));
  const bad = badNames(collections.map((c) => c.id)).map((name) => describeBadName(name, lang));
  if (bad.length) return fault(bad.map(visible).join('\n'));
  if (!collections.length) return fault(words.noReports(reports, readEndings()));
  const release = await lockFolder(effects, out, (holder) => effects.report(`${words.waiting(out, holder.process)}\n`));
  try {
    const built = await buildCollections(collections, options, effects);
    await finish(effects, out, built);
    const isPartial = outside.length > 0 || built.some((b) => b.failures.length || b.misfits.length);
    return isPartial ? STATUS.partial : STATUS.whole;
  } finally {
    await release();
  }
}

function describeBadName(bad: BadName, lang: Lang): string {
  const words = consoleWords[lang].badName;
  if (bad.why === 'characters') return words.characters(bad.name, bad.found);
  return bad.why === 'clash' ? words.clash(bad.name, bad.other) : words[bad.why](bad.name);
}

async function buildCollections(
  collections: readonly CollectionEntry[],
  { out, jobs, fresh, ocr, quiet, lang }: BuildOptions,
  effects: Effects,
): Promise<Built[]> {
  const root = `${projectFolder}/node_modules/.cache/zhenlan`;
  const version = await codeVersion(effects, projectFolder);
  const files = collections.reduce((sum, c) => sum + c.reports.length, 0);
  const pool = openPool(files, jobs, effects);
  const built: Built[] = [];
  try {
    for (const collection of collections) {
      const start = effects.now();
      const setting = { effects, pool, out, cache: `${root}/${version}`, fresh, ocr, quiet, lang };
      const result = await buildCollection(collection, setting);
      tell(effects, result, (effects.now() - start) / 1000, { lang, quiet });
      built.push(result);
    }
  } finally {
    await pool.close();
  }
  await pruneCache(effects, root, version);
  return built;
}

/** Says what became of a collection: what failed and why always, the rest unless quiet. */
function tell(effects: Effects, built: Built, seconds: number, { lang, quiet }: { lang: Lang; quiet: boolean }) {
  const { index, failures, misfits, kept } = built;
  const words = consoleWords[lang];
  for (const line of new Set(misfits.map((m) => describeMisfit(m, lang)))) effects.report(`${line}\n`);
  for (const { file, error } of failures) {
    const { message } = failureOf(error.code as FailureCode, error.detail, lang);
    effects.report(`${visible(`${index.collection}/${file}  ${error.code}  ${message}`)}\n`);
  }
  const { reports, failed, counties } = index.totals;
  if (!quiet) effects.print(`${words.done(index.collection, { reports, failed, counties, kept, seconds })}\n`);
}

/** Writes the list of collections, then removes the datasets of collections that are gone. */
async function finish(effects: Effects, out: string, built: readonly Built[]) {
  const list: Collections = {
    format: datasetFormat,
    collections: built
      .toSorted(byInterest)
      .map(({ index: { collection: id, title, fictional } }) => ({ id, title, fictional })),
  };
  await replaceFile(effects, out, { name: 'collections.json', content: JSON.stringify(list) });
  const shown = list.collections.map(({ id }) => built.find(({ index }) => index.collection === id)!.index);
  await replaceFile(effects, out, { name: 'tables.html', content: tablesPage(shown) });
  await effects.remove(`${out}/.staging`);
  for (const { name, kind } of await effects.list(out)) {
    const gone = kind === 'folder' && !list.collections.some((c) => c.id === name);
    if (gone && (await effects.kind(`${out}/${name}/index.json`)) === 'file') await effects.remove(`${out}/${name}`);
  }
}

/** Whole collections first, made-up ones next, selections last; among equals the larger, then by name. */
const byInterest = (a: Built, b: Built) =>
  interest(a) - interest(b) ||
  b.index.totals.reports - a.index.totals.reports ||
  (a.index.collection < b.index.collection ? -1 : 1);
const interest = ({ index, expect }: Built) => (expect === 'present' ? 2 : index.fictional ? 1 : 0);

if (isCommand(import.meta.url)) exitWith(await build(commandLine(), realEffects()));
