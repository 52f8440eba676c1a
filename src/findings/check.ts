import type { Doc, ReadError } from '../document/document.ts';
import { readDocument, type SourceFile } from '../document/read.ts';
import { extractReport, type Knowledge } from '../report/extract.ts';
import type { AnnualReport } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { auditReport } from './audit.ts';
import type { Finding } from './finding.ts';

/** A document with everything read from it and found in it. */
export interface Checked {
  doc: Doc;
  report: AnnualReport;
  findings: readonly Finding[];
}

/** The outcome of checking a file: what was read and found, or why it is no report. */
export type CheckResult = { ok: true; checked: Checked } | { ok: false; error: ReadError };

/** The whole line for one file: bytes → document → report → findings. Never throws on content. */
export async function checkFile(file: SourceFile, knowledge: Knowledge): Promise<CheckResult> {
  const read = await readDocument(file);
  return read.ok ? checkDocument(read.doc, knowledge) : read;
}

/** Checks a document that has been read; `not_a_report` where it neither calls itself one nor is built like one. */
export function checkDocument(doc: Doc, knowledge: Knowledge): CheckResult {
  if (!doc.text.trim()) return { ok: false, error: { code: 'no_text' } };
  const report = extractReport(doc, knowledge);
  if (!isReport(doc, report)) return { ok: false, error: { code: 'not_a_report' } };
  return { ok: true, checked: { doc, report, findings: auditReport(report, doc) } };
}

/** A report has one of the form's tables, two of its sections, or its title. */
const isReport = (doc: Doc, report: AnnualReport) =>
  report.form !== 'free' || new Set(report.sections.map((s) => s.id)).size >= 2 || hasTitle(doc);

/** Letters of the text in which a title is looked for; page navigation may stand before it. */
const TITLE_WITHIN = 3000;
/** 政府信息公开工作年度报告, 信息公开年报, 政务公开工作总结报告: what such a report is called, white space taken out. */
const TITLE =
  /(?:政府信息|政务|信息)公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:总结)?(?:年度报告|年报|报告)/;
/** Writings about such reports: notices that call for them, rules for writing them. */
const ABOUT = /(?:通知|通报|办法|函|方案|指南|意见|规定|要求|格式|模板)$/;

function hasTitle(doc: Doc): boolean {
  const lines = [doc.meta.title ?? '', ...doc.text.slice(0, TITLE_WITHIN).split(/\n\s*\n|\r/)];
  return lines.some((line) => {
    const words = fold(line).replace(/\s+/g, '');
    const title = TITLE.exec(words);
    return title !== null && !ABOUT.test(words.slice(0, 80).split(/[。；，]/)[0]!);
  });
}
