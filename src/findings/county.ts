import type { AnnualReport } from '../report/report.ts';
import type { Finding } from './finding.ts';

/** One report of a county, as the rules that look beyond a single report see it. */
export interface CountyReport {
  /** `<township code>-<year>`, with `-2` … for further files of the same township and year. */
  id: string;
  /** Code of the township. */
  township: string;
  /** Name of the township, as the county's directory has it. */
  name: string;
  year: number;
  report: AnnualReport;
  /** The document's text, which the report's spans refer to. */
  text: string;
  /** What was found in the report by itself. */
  findings: readonly Finding[];
}

/** A township and a year for which a report is due. */
export interface DueReport {
  township: string;
  name: string;
  year: number;
  /** True where somebody stated that it was not published; else it only is not here. */
  stated: boolean;
}

/** A county's reports, by township code, then year, then id; and all that are due, in the same order. */
export interface CountyCorpus {
  reports: readonly CountyReport[];
  due: readonly DueReport[];
}

/** What the reports of a county show together. */
export interface CountyAudit {
  /** Further findings, by report id; reports without any are absent. */
  findings: Readonly<Record<string, readonly Finding[]>>;
  /** Reports that are due and are not there, with the finding `not_published`. */
  absent: readonly (DueReport & { finding: Finding })[];
}
