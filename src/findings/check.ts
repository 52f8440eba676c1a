import type { Doc, ReadError } from '../document/document.ts';
import { type ReadEffects, readDocument, type SourceFile } from '../document/read.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { correctReport } from '../report/correct.ts';
import type { Corrected } from '../report/correction.ts';
import { extractReport, type Knowledge } from '../report/extract.ts';
import type { AnnualReport } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { reportName } from '../text/reportName.ts';
import { auditReport } from './audit.ts';
import type { Finding } from './finding.ts';
import { asNotes, asScanned, isScanned } from './scanned.ts';
import { asUnpublished } from './unpublished.ts';

export { asUnpublished };

/** A document with everything read from it and found in it. */
export interface Checked {
  doc: Doc;
  report: AnnualReport;
  findings: readonly Finding[];
}

/** The outcome of checking a file: what was read and found, or why it is no report. */
export type CheckResult = { ok: true; checked: Checked } | { ok: false; error: ReadError };

/** The whole line for one file: bytes → document → report → findings. Never throws on content. */
export async function checkFile(
  file: SourceFile,
  knowledge: Knowledge,
  effects: ReadEffects = {},
): Promise<CheckResult> {
  const read = await readDocument(file, effects);
  return read.ok ? checkDocument(read.doc, knowledge) : read;
}

/** Checks a document that has been read; `not_a_report` where it neither calls itself one nor is built like one. */
export function checkDocument(doc: Doc, knowledge: Knowledge): CheckResult {
  if (!doc.text.trim()) return { ok: false, error: { code: 'no_text' } };
  const read = extractReport(doc, knowledge);
  if (!isReport(doc, read)) return { ok: false, error: { code: 'not_a_report' } };
  const report = isScanned(doc) ? asScanned(read, doc.pages) : read;
  const checked = { doc, report, findings: findingsIn(report, doc, knowledge.gazetteer) };
  return { ok: true, checked: knowledge.stated?.published === false ? asUnpublished(checked) : checked };
}

function findingsIn(report: AnnualReport, doc: Doc, gazetteer: Gazetteer): Finding[] {
  const findings = auditReport(report, doc, gazetteer);
  return isScanned(doc) ? asNotes(findings, doc.pages) : findings;
}

/** A checked report with corrections made, checked anew as it stands then; one of which nothing was read has no findings. */
export function correctChecked(checked: Checked, applied: readonly Corrected[], gazetteer: Gazetteer): Checked {
  if (!applied.length) return checked;
  const { doc } = checked;
  const report = correctReport(checked.report, applied);
  if (!doc.text) return { ...checked, report };
  const { published, ...identity } = report.identity;
  const anew = { doc, report: { ...report, identity }, findings: findingsIn(report, doc, gazetteer) };
  return published === false ? asUnpublished(anew) : anew;
}

/** A report has one of the form's tables, two of its sections, or its title; its tail has the last section with what belongs there. */
const isReport = (doc: Doc, report: AnnualReport) =>
  report.form !== 'free' ||
  new Set(report.sections.map((s) => s.id)).size >= 2 ||
  hasTitle(doc) ||
  isSignedAccount(doc, report) ||
  isTail(report);

/** Its first line is a title in everyday words that names the year reported on (2022年政府信息公开情况), and it is signed and dated. */
function isSignedAccount({ text }: Doc, { identity }: AnnualReport): boolean {
  const { sources, spans, date, township } = identity;
  const signed = sources.agency === 'signoff' && sources.date === 'signoff' && date !== null && township !== null;
  const start = text.search(/\S/);
  const line = text.slice(start, start + 80).split(/[\n\r\f]/)[0]!;
  const named = sources.year === 'title' && spans.year !== undefined && spans.year[1] <= start + line.length;
  return signed && named && /(?:信息|政务)公开/.test(fold(line));
}

/** The end of a report: the last section with the fee that only these reports speak of, signed or dated. */
const isTail = ({ sections, informationFee, identity }: AnnualReport) =>
  sections.some((s) => s.id === 'other') && informationFee !== null && (identity.agency ?? identity.date) !== null;

/** Letters of the text in which a title is looked for; page navigation may stand before it. */
const TITLE_WITHIN = 3000;
/** Its name as the end of a line; a bracket may follow. A sentence that only speaks of a report goes on behind it. */
const TITLE_LINE = new RegExp(`${reportName.source}(?:《?[（〔][^）〕]{0,40}[）〕])?》?$`);

/** A title is a line of its own or two, or the beginning of the text where the lines are lost. */
function hasTitle(doc: Doc): boolean {
  const lines = doc.text.slice(0, TITLE_WITHIN).split(/[\n\r\f]+/);
  const bare = [doc.meta.title ?? '', ...lines]
    .map((line) => fold(line.slice(0, 200)).replace(/\s+/g, ''))
    .filter(Boolean);
  const titles = bare.flatMap((line, i) => [line, line + (bare[i + 1] ?? '')]);
  return titles.some((t) => t.length <= 60 && TITLE_LINE.test(t)) || opensWithTitle(bare[0] ?? '');
}

/** Where a page or a paragraph is one line, its title is its beginning. */
const opensWithTitle = (line: string) => line.length > 60 && reportName.test(line.slice(0, 60));
