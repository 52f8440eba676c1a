import type { ReportSource, ReportSummary } from '../../dataset/dataset.ts';
import { publishReport } from '../../dataset/publish.ts';
import { summariseReport } from '../../dataset/summary.ts';
import type { Doc, ReadErrorCode } from '../../document/document.ts';
import type { ReadEffects } from '../../document/read.ts';
import { type Checked, checkDocument, checkFile } from '../../findings/check.ts';
import { auditCounty, type CountyReport } from '../../findings/corpus.ts';
import { describeFinding } from '../../i18n/findings.ts';
import { namesLang } from '../../i18n/lang.ts';
import { type DivisionTables, makeGazetteer } from '../../places/gazetteer.ts';
import type { Knowledge } from '../../report/extract.ts';

/** Last year's report of the same township, as the dataset has it. */
export interface Previous {
  township: string;
  name: string;
  year: number;
  doc: Doc;
}

/** A file to check, and what is known besides it. Everything in it can be sent to a worker. */
export interface CheckRequest {
  id: number;
  name: string;
  /** Its bytes; or the document they were read as, to be checked once more beside `previous`. */
  content: Uint8Array | Doc;
  places: DivisionTables;
  /** Codes of the counties the reader is looking at. */
  counties: readonly string[];
  previous: Previous | null;
}

/**
 * The report as the report page shows it, or why there is none. `lacking`: without pages that are pictures, since what recognises
 * them could not be had; `cancelled`: by the reader.
 */
export type CheckAnswer = { id: number } & (
  | { ok: true; doc: Doc; report: ReportSource['report']; summary: ReportSummary; lacking: boolean }
  | { ok: false; code: ReadErrorCode | 'cancelled'; detail: string }
);

/** The page of a scan that is being read, from 1, and how many there are. */
export interface CheckProgress {
  page: number;
  pages: number;
}

/** What a worker says: how far it is with a file, and then the answer to its request. */
export type CheckMessage = { id: number; progress: CheckProgress } | CheckAnswer;

/** What a check borrows from the thread it runs on. */
export interface Lent {
  /** Loads what recognises scans; rejects where that cannot be. */
  recogniser: NonNullable<ReadEffects['scans']>['recogniser'];
  /** What unpacks pictures in PDF: data of pdf.js by their addresses. */
  unpackers?: PdfData;
  onProgress?(progress: CheckProgress): void;
}

/** Addresses of files of pdf.js, by their paths from the project's folder. */
export type PdfData = Readonly<Record<string, string>>;

/** Chinese fonts that a PDF does not carry itself: character maps of pdf.js, as files of this site. */
const characterMaps: PdfData = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*GB*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

const assetsOf =
  (data: PdfData) =>
  async (path: string): Promise<Uint8Array> => {
    const url = data[`/node_modules/pdfjs-dist/${path}`];
    const response = url ? await fetch(url) : null;
    if (!response?.ok) throw new Error(`no ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };

/** Checks a file: the whole line from bytes to findings, here. Never rejects. */
export async function runCheck(request: CheckRequest, lent: Lent): Promise<CheckAnswer> {
  const { id, name, places, counties } = request;
  try {
    const knowledge: Knowledge = { gazetteer: makeGazetteer(places), counties };
    // before it is read: what reads it may take the bytes away
    const sha256 = await hashOf(request.content);
    const { result, lacking } = await read(request, knowledge, lent);
    if (!result.ok) return { id, ok: false, code: result.error.code, detail: result.error.detail ?? '' };
    const { doc, report, findings } = withHistory(result.checked, request, knowledge);
    const origin = { file: name, sha256 };
    const published = publishReport({ report, findings }, origin, (finding) => describeFinding(finding, namesLang));
    const { code, year } = report.identity;
    const listed = { id: name, township: code ?? '', year: year ?? 0, file: name, url: null, text: '', accepted: {} };
    const pages = doc.pages && { pages: doc.pages };
    const summary = summariseReport({ report, findings }, { ...listed, ...pages });
    return { id, ok: true, doc, report: published, summary, lacking };
  } catch (error) {
    return { id, ok: false, code: 'crashed', detail: String(error) };
  }
}

/** The SHA-256 of a file's bytes; empty where the browser computes none (pages without TLS), or no bytes were given. */
async function hashOf(content: CheckRequest['content']): Promise<string> {
  if (!(content instanceof Uint8Array) || !globalThis.crypto?.subtle) return '';
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads and checks what was given; where the recogniser is lacking, without the pages that need it. */
async function read(
  { name, content }: CheckRequest,
  knowledge: Knowledge,
  { recogniser, unpackers, onProgress }: Lent,
) {
  if (!(content instanceof Uint8Array)) return { result: checkDocument(content, knowledge), lacking: false };
  const file = { name, bytes: content };
  const pdfAssets = assetsOf({ ...characterMaps, ...unpackers });
  const onPage = (done: number, pages: number) => onProgress?.({ page: Math.min(done + 1, pages), pages });
  const result = await checkFile(file, knowledge, { pdfAssets, scans: { recogniser, onPage } });
  if (result.ok || result.error.code !== 'no_recogniser') return { result, lacking: false };
  const rest = await checkFile(file, knowledge, { pdfAssets });
  return rest.ok ? { result: rest, lacking: true } : { result, lacking: false };
}

/** Adds what shows only beside last year's report: carry-over, repeated wording, streaks. */
function withHistory(checked: Checked, { previous }: CheckRequest, knowledge: Knowledge): Checked {
  const { year } = checked.report.identity;
  if (!previous || year === null) return checked;
  const before = checkDocument(previous.doc, knowledge);
  if (!before.ok) return checked;
  const { township, name } = previous;
  const member = (at: number, { report, doc: { text }, findings }: Checked): CountyReport => ({
    id: `${township}-${at}`,
    township,
    name,
    year: at,
    report,
    text,
    findings,
  });
  const reports = [member(previous.year, before.checked), member(year, checked)];
  const more = auditCounty({ reports, due: [] }).findings[`${township}-${year}`] ?? [];
  return { ...checked, findings: [...checked.findings, ...more] };
}
