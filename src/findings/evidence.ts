import type { Doc } from '../document/document.ts';
import { formOf } from '../form/crosswalk.ts';
import type { CellId, Form } from '../form/form.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { makeProse, type Prose } from '../report/prose.ts';
import type { AnnualReport } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import type { Finding, RuleId } from './finding.ts';
import { rules } from './rules.ts';

/** What the checks of one report look at. */
export interface Evidence {
  report: AnnualReport;
  doc: Doc;
  /** The form the report follows; null for `free`. */
  form: Form | null;
  prose: Prose;
  gazetteer: Gazetteer | null;
}

/** A check of one report: what it found, in the order of the text. */
export type Check = (evidence: Evidence) => Finding[];

/** Gathers the evidence once for all checks. */
export const gather = (report: AnnualReport, doc: Doc, gazetteer: Gazetteer | null): Evidence => ({
  report,
  doc,
  form: formOf(report.form),
  prose: makeProse(doc, report.sections, report.tables),
  gazetteer,
});

/** Writes a finding down; the severity is the rule's own unless stated. */
export const found = (rule: RuleId, about: Partial<Omit<Finding, 'rule'>>): Finding => ({
  rule,
  severity: rules[rule].severity,
  spans: [],
  expected: null,
  actual: null,
  params: {},
  ...about,
});

/** The number of a cell; null where there is none, for whatever reason. */
export const numberIn = (report: AnnualReport, cell: CellId): number | null => report.cells[cell]?.value ?? null;

/** The places of cells in the text, those that have one. */
export const spansOf = (report: AnnualReport, cells: readonly CellId[]): Span[] =>
  cells.map((id) => report.cells[id]?.span ?? null).filter((span) => span !== null);
