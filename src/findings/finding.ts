import type { Span } from '../text/span.ts';

/** `error` = the report contradicts itself or its form; `warning` = a person should look; `note` = worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** How findings are counted: what the township answers for by severity, and what we could not read by itself. */
export const groups = ['error', 'warning', 'note', 'unread'] as const;
/** A group findings are counted in. */
export type Group = (typeof groups)[number];

/** The public ids of the rules, in the order the ledger lists them. */
export const ruleIds = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'missing_section',
  'missing_table',
  'incomplete_table',
  'blank_cell',
  'missing_problems',
  'missing_fee_statement',
  'missing_date',
  'late',
  'early',
  'wrong_form',
  'altered_form',
  'impossible_value',
  'odd_number',
  'applications_mismatch',
  'disputes_mismatch',
  'decisions_mismatch',
  'fee_confusion',
  'sum_in_prose',
  'repeated_figure',
  'year_residue',
  'year_conflict',
  'place_residue',
  'template_residue',
  'outdated_basis',
  'duplicate_block',
  'rectification_missing',
  'copied_township',
  'copied_last_year',
  'streak',
  'jump',
  'duplicate_report',
  'prose_unread',
  'not_published',
] as const; // prettier-ignore
/** The public id of a rule. */
export type RuleId = (typeof ruleIds)[number];

/** What a rule found. The sentence shown is written by i18n from `rule` and `params`; spans point into the report. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  /** The words concerned, the most telling first; empty where something is absent. */
  spans: readonly Span[];
  expected: number | string | null;
  actual: number | string | null;
  /** What the sentence needs besides: names of rows and columns as ids, other townships, years, shares. */
  params: Readonly<Record<string, string | number>>;
}
