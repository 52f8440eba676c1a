/** Phase one of the build: one file becomes a result in the cache and a line saying where it belongs. */
import { placeOf, type ReportPlace } from '../src/dataset/place.ts';
import type { Accepted } from '../src/dataset/publish.ts';
import { unreadReport } from '../src/dataset/unread.ts';
import type { ReadError } from '../src/document/document.ts';
import type { KnownPictures } from '../src/document/scan/scan.ts';
import { type CheckResult, checkFile } from '../src/findings/check.ts';
import type { FailureCode } from '../src/i18n/console.ts';
import type { Knowledge } from '../src/report/extract.ts';
import type { Misfit } from './beside.ts';
import { knownPictures, openCache } from './cache.ts';
import type { SourceEntry } from './corpus.ts';
import type { Effects } from './effects.ts';
import { type Folder, folderOf, knowledgeOf, readMeta } from './knowledge.ts';
import { nodeReaders, type OnPage, readersOfScans } from './readers.ts';
import { type Failure, failureOf, readSource } from './source.ts';
import type { Broken } from './workerProcess.ts';

/** What all files of a run have in common. */
export interface Run {
  /** The collection's folder, with its name for messages. */
  folder: Folder;
  /** Where results are kept; the folder of this version of the code. */
  cache: string;
  /** Hash of places.json and lexicon.json. */
  common: string;
  /** Scans are read. */
  ocr: boolean;
}

/** A file to convert. `fresh`: even where the result is kept. */
export interface ConvertTask {
  path: string;
  /** Relative to the collection. */
  file: string;
  run: Run;
  fresh: boolean;
  outside?: SourceEntry['outside'];
  /** Counties the collection turned out to be about, for names that are not unique in the country. */
  counties?: readonly string[];
  /** What its content does to the process that reads it: it is not read again. */
  broken?: Broken;
}

/** A file that became a report, and where it belongs; its content is in the cache under `key`. */
export interface Member {
  path: string;
  file: string;
  key: string;
  sha256: string;
  place: ReportPlace;
  url: string | null;
  accepted: Accepted;
  /** Why nothing could be read of it; then only its metadata says whose it is. */
  failed?: FailureCode;
  /** As in the task. */
  counties?: readonly string[];
}

/** What converting one file gave; a file that became no report may still be known to be somebody's. `kept`: the result was there. */
export type Converted = ({ ok: true; member: Member } | ({ ok: false; member: Member | null } & Failure)) & {
  kept: boolean;
  misfits: readonly Misfit[];
};

/** Converts one file; rejects on nothing that the file may contain. */
export async function convertOne(effects: Effects, task: ConvertTask, onPage?: OnPage): Promise<Converted> {
  const { path, file, run, fresh, outside, counties, broken } = task;
  const { ocr } = run;
  const { value: meta, text: metaText, misfits } = await readMeta(effects, path, run.folder.shown + file, run.folder);
  const failed = (code: FailureCode, detail?: string, member: Member | null = null): Converted => ({
    ok: false,
    member,
    file,
    // in Chinese, like everything a dataset says: what is written does not depend on who runs it
    error: failureOf(code, detail, 'zh'),
    kept: false,
    misfits,
  });
  if (outside) return failed('outside');
  const source = await readSource(effects, path);
  if (!source.ok) return failed(source.code, source.detail);
  const folder = await folderOf(effects, run.folder, run.common);
  const knowledge = knowledgeOf(folder, meta, counties);
  const sha256 = effects.sha256(source.bytes);
  const key = effects.sha256(
    [sha256, metaText ?? '', run.common, ...(ocr ? [] : ['no ocr']), ...(counties ?? [])].join('\n'),
  );
  const cache = openCache(effects, run.cache);
  const kept = fresh || broken ? null : await cache.load(key);
  const { result, sound } = kept
    ? { result: kept, sound: false }
    : await checkSafely(file, source.bytes, knowledge, {
        broken,
        ocr,
        onPage,
        known: knownPictures(effects, run.cache, fresh),
      });
  if (sound) await cache.save(key, result);
  const checked = result.ok ? result.checked : isUnread(result.error) ? unreadReport(knowledge) : null;
  const place = checked && placeOf(checked.report.identity, folder.gazetteer, effects.sha256);
  const url = meta?.stated.url ?? checked?.doc.meta.url ?? null;
  const common = { path, file, key, sha256, url, accepted: meta?.accepted ?? {}, ...(counties && { counties }) };
  const member = place && { ...common, place };
  if (result.ok) return member ? { ok: true, member, kept: kept !== null, misfits } : failed('no_identity');
  const { code, detail } = result.error;
  return failed(code, detail, member && { ...member, failed: code });
}

/** A report may be in there, but nothing can be read of it. */
const isUnread = ({ code }: ReadError) => code !== 'not_a_report';

/** How the content of a file is read. */
interface Reading {
  broken?: Broken | undefined;
  /** Scans too; `onPage` hears of each page of them. */
  ocr?: boolean;
  onPage?: OnPage | undefined;
  known?: KnownPictures;
}

/**
 * Content should never throw; where it does all the same, the other files are not lost for it, and the result is not
 * `sound`: not one to keep. Content that is known to break the process is not touched.
 */
export async function checkSafely(
  name: string,
  bytes: Uint8Array,
  knowledge: Knowledge,
  { broken, ocr, onPage, known }: Reading = {},
) {
  if (broken) return { result: { ok: false, error: broken } satisfies CheckResult, sound: false };
  try {
    const result = await checkFile({ name, bytes }, knowledge, ocr ? readersOfScans(onPage, known) : nodeReaders);
    // what the machine lacks today it may have tomorrow
    return { result, sound: result.ok || result.error.code !== 'no_recogniser' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { result: { ok: false, error: { code: 'corrupt', detail } } satisfies CheckResult, sound: false };
  }
}
