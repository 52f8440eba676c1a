/** The middle step of the build: one file becomes one line of a part. */
import { placeOf } from '../src/dataset/place.ts';
import { unreadReport } from '../src/dataset/unread.ts';
import type { ReadError } from '../src/document/document.ts';
import type { KnownPictures } from '../src/document/scan/scan.ts';
import { type CheckResult, checkFile } from '../src/findings/check.ts';
import type { FailureCode } from '../src/i18n/console.ts';
import { namesLang } from '../src/i18n/lang.ts';
import type { Knowledge } from '../src/report/extract.ts';
import type { SourceEntry } from './corpus.ts';
import type { Effects } from './effects.ts';
import { type Folder, folderOf, knowledgeOf, readMeta } from './knowledge.ts';
import type { ResultLine } from './line.ts';
import { packLine } from './line.ts';
import { knownPictures } from './pictures.ts';
import { keyOf } from './plan/plan.ts';
import { nodeReaders, type OnPage, readersOfScans } from './readers.ts';
import { failureOf, readSource, type Source } from './source.ts';
import type { Broken } from './workerProcess.ts';

/** What all files of a collection have in common. */
export interface Run {
  /** Name of the collection. */
  collection: string;
  /** The collection's folder, with its name for messages. */
  folder: Folder;
  /** Hash of places.json and lexicon.json. */
  common: string;
  /** Version of the code that converts. */
  code: string;
  /** Scans are read, and what is read of them is kept in a folder; `fresh`: nothing of before is used. */
  ocr: boolean;
  pictures: string;
  fresh: boolean;
}

/** A file to convert. */
export interface ConvertTask {
  /** Where it is, and the same below the folder of reports. */
  path: string;
  below: string;
  /** Its name for people, below the collection. */
  file: string;
  run: Run;
  outside?: SourceEntry['outside'];
  /** What its content does to the process that reads it: it is not read again. */
  broken?: Broken;
}

/** The line of a file: what the sidecar of its part says of it, and the whole, compressed. */
export interface Converted {
  line: ResultLine;
  packed: Uint8Array;
}

/** Converts one file; rejects on nothing that the file may contain. */
export async function convertOne(effects: Effects, task: ConvertTask, onPage?: OnPage): Promise<Converted> {
  const { path, below, file, run, outside, broken } = task;
  const { value: meta, text: metaText, misfits } = await readMeta(effects, path, run.folder.shown + file, run.folder);
  const source: Source = outside ? { ok: false, code: 'outside' } : await readSource(effects, path);
  const sha256 = source.ok ? effects.sha256(source.bytes) : null;
  const size = source.ok ? source.bytes.length : null;
  const key = keyOf(effects, run, { size, sha256, meta: metaText === null ? null : effects.sha256(metaText) });
  const common = {
    ...{ collection: run.collection, path: below, file, key, sha256, misfits },
    ...{ stated: meta?.stated ?? null, accepted: meta?.accepted ?? {} },
  };
  const failed = (code: FailureCode, detail?: string, more: Partial<ResultLine> = {}): ResultLine => ({
    ...common,
    // in Chinese, like everything a dataset says: what is written does not depend on who runs it
    ...{
      ok: false,
      error: failureOf(code, detail, namesLang),
      place: null,
      url: meta?.stated.url ?? null,
      sound: !source.ok,
    },
    ...more,
  });
  if (!source.ok) return packLine(effects, failed(source.code, source.detail));
  const folder = await folderOf(effects, run.folder, run.common);
  const knowledge = knowledgeOf(folder, meta);
  const known = knownPictures(effects, run.pictures, run.fresh);
  const { result, sound } = await checkSafely(file, source.bytes, knowledge, { broken, ocr: run.ocr, onPage, known });
  const checked = result.ok ? result.checked : isUnread(result.error) ? unreadReport(knowledge) : null;
  const place = checked && placeOf(checked.report.identity, folder.gazetteer, effects.sha256);
  if (!result.ok) return packLine(effects, failed(result.error.code, result.error.detail, { place, sound }));
  if (!place) return packLine(effects, failed('no_identity', undefined, { sound }));
  const url = meta?.stated.url ?? result.checked.doc.meta.url ?? null;
  return packLine(effects, { ...common, ok: true, place, url, sound }, result.checked);
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
