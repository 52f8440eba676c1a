import type { Doc } from '../document/document.ts';
import type { AnnualReport } from '../report/report.ts';
import type { Finding } from './finding.ts';

/** Checks one report against itself, its form and the law. Findings are in the order of ruleIds, then of the text. */
export function auditReport(_report: AnnualReport, _doc: Doc): Finding[] {
  return [];
}
