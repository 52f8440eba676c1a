import type { ReportSource, ReportSummary } from '../../dataset/dataset.ts';
import { publishReport } from '../../dataset/publish.ts';
import { summariseReport } from '../../dataset/summary.ts';
import type { Doc, ReadErrorCode } from '../../document/document.ts';
import { type Checked, checkDocument, checkFile } from '../../findings/check.ts';
import { auditCounty, type CountyReport } from '../../findings/corpus.ts';
import { describeFinding } from '../../i18n/findings.ts';
import { type DivisionTables, makeGazetteer } from '../../places/gazetteer.ts';
import type { Knowledge } from '../../report/extract.ts';

/** Last year's report of the same township, as the dataset has it. */
export interface Previous {
  township: string;
  name: string;
  year: number;
  text: string;
  blocks: Doc['blocks'];
}

/** A file to check, and what is known besides it. Everything in it can be sent to a worker. */
export interface CheckRequest {
  id: number;
  name: string;
  bytes: Uint8Array;
  places: DivisionTables;
  /** Codes of the counties the reader is looking at. */
  counties: readonly string[];
  previous: Previous | null;
}

/** The report as the report page shows it, or why there is none. */
export type CheckAnswer = { id: number } & (
  | { ok: true; source: Pick<ReportSource, 'text' | 'blocks' | 'report'>; summary: ReportSummary }
  | { ok: false; code: ReadErrorCode; detail: string }
);

/** Chinese fonts that a PDF does not carry itself: character maps of pdf.js, as files of this site. */
const characterMaps = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*GB*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function pdfAssets(path: string): Promise<Uint8Array> {
  const url = characterMaps[`/node_modules/pdfjs-dist/${path}`];
  const response = url ? await fetch(url) : null;
  if (!response?.ok) throw new Error(`no ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Checks a file: the whole line from bytes to findings, here. Never rejects. */
export async function runCheck(request: CheckRequest): Promise<CheckAnswer> {
  const { id, name, bytes, places, counties } = request;
  try {
    const knowledge: Knowledge = { gazetteer: makeGazetteer(places), counties };
    const result = await checkFile({ name, bytes }, knowledge, { pdfAssets });
    if (!result.ok) return { id, ok: false, code: result.error.code, detail: result.error.detail ?? '' };
    const { doc, report, findings } = withHistory(result.checked, request, knowledge);
    const origin = { file: name, sha256: '' };
    const published = publishReport({ report, findings }, origin, (finding) => describeFinding(finding, 'zh'));
    const { code, year } = report.identity;
    const listed = { id: name, township: code ?? '', year: year ?? 0, file: name, url: null, text: '', accepted: {} };
    const summary = summariseReport({ report, findings }, listed);
    return { id, ok: true, source: { text: doc.text, blocks: doc.blocks, report: published }, summary };
  } catch (error) {
    return { id, ok: false, code: 'crashed', detail: String(error) };
  }
}

/** Adds what shows only beside last year's report: carry-over, repeated wording, streaks. */
function withHistory(checked: Checked, { previous }: CheckRequest, knowledge: Knowledge): Checked {
  const { year } = checked.report.identity;
  if (!previous || year === null) return checked;
  const doc: Doc = { format: 'txt', text: previous.text, blocks: previous.blocks, meta: {} };
  const before = checkDocument(doc, knowledge);
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
