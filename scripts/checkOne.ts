/** Checks one file from the disk. */
import type { PublicReport } from '../src/dataset/dataset.ts';
import { publishReport } from '../src/dataset/publish.ts';
import type { FailureCode } from '../src/i18n/console.ts';
import { describeFinding } from '../src/i18n/findings.ts';
import type { Lang } from '../src/i18n/lang.ts';
import type { Misfit } from './beside.ts';
import { checkSafely } from './convertOne.ts';
import type { SourceEntry } from './corpus.ts';
import type { Effects } from './effects.ts';
import { folderOf, knowledgeOf, readMeta } from './knowledge.ts';
import { placesIn } from './places.ts';
import type { OnPage } from './readers.ts';
import { type Failure, failureOf, readSource } from './source.ts';
import type { Broken } from './workerProcess.ts';

/** A file to check. */
export interface CheckTask {
  path: string;
  /** The name it is shown by. */
  file: string;
  /** The folder whose places.json and lexicon.json hold for it, with its name for messages; null: none. */
  folder: { path: string; shown: string } | null;
  lang: Lang;
  /** Scans are read too. */
  ocr: boolean;
  outside?: SourceEntry['outside'];
  /** What its content does to the process that reads it: it is not read again. */
  broken?: Broken;
}

/** What checking one file gave. */
export type CheckedFile = (
  | {
      ok: true;
      report: PublicReport /** `line:column` of each finding's first span, empty where it has none. */;
      places: string[];
    }
  | ({ ok: false } & Failure)
) & { misfits: readonly Misfit[] };

/** Reads and checks one file; never rejects on its content. */
export async function checkOne(
  effects: Effects,
  { path, file, folder, lang, ocr, outside, broken }: CheckTask,
  onPage?: OnPage,
): Promise<CheckedFile> {
  const failed = (code: FailureCode, detail?: string, misfits: readonly Misfit[] = []): CheckedFile => ({
    ok: false,
    file,
    error: failureOf(code, detail, lang),
    misfits,
  });
  if (outside) return failed('outside');
  const source = await readSource(effects, path);
  if (!source.ok) return failed(source.code, source.detail);
  const common = await folderOf(effects, folder);
  const { value: meta, misfits: own } = await readMeta(effects, path, file, folder);
  const misfits = [...common.misfits, ...own];
  const knowledge = knowledgeOf(common, meta);
  const { result } = await checkSafely(file, source.bytes, knowledge, { broken, ocr, onPage });
  if (!result.ok) return failed(result.error.code, result.error.detail, misfits);
  const { doc } = result.checked;
  const origin = { file, sha256: effects.sha256(source.bytes) };
  const report = publishReport(result.checked, origin, (f) => describeFinding(f, lang), meta?.accepted);
  const placeOf = placesIn(doc.text);
  const places = report.findings.map(({ spans }) => (spans[0] ? placeOf(spans[0][0]) : ''));
  return { ok: true, report, places, misfits };
}
