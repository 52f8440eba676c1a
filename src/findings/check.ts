import type { Doc } from '../document/document.ts';
import type { AnnualReport } from '../report/report.ts';
import type { Finding } from './finding.ts';

/** A document with everything read from it and found in it. */
export interface Checked {
  doc: Doc;
  report: AnnualReport;
  findings: readonly Finding[];
}
