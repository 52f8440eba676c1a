import type { Finding, Group, RuleId, Severity } from './finding.ts';

/** The law or notice a rule rests on: 条例 with an article, 格式 (the notice that prescribes the form), 费. */
export type Basis = { law: 'regulation'; article: 20 | 49 | 50 } | { law: 'form' } | { law: 'fee' };

/** What a rule looks at: one report, the same township's reports over the years, or a county's reports together. */
export type RuleScope = 'report' | 'years' | 'county';

/** A rule as the ledger lists it. Its explanation, in both languages, is in i18n. */
export interface RuleEntry {
  /** The severity its findings carry unless the finding says otherwise (late: error after 31 March). */
  severity: Severity;
  basis: readonly Basis[];
  scope: RuleScope;
  /** True where it tells of what we could not read: coverage, which is never the township's error. */
  ours?: true;
}

const form: Basis = { law: 'form' };
const fee: Basis = { law: 'fee' };
const article = (n: 20 | 49 | 50): Basis => ({ law: 'regulation', article: n });

/** Every rule, in the order of the ledger. */
export const rules: Readonly<Record<RuleId, RuleEntry>> = {
  A1: { severity: 'error', basis: [form], scope: 'report' },
  A2: { severity: 'error', basis: [form], scope: 'report' },
  A3: { severity: 'error', basis: [form], scope: 'report' },
  A4: { severity: 'error', basis: [form], scope: 'report' },
  A5: { severity: 'warning', basis: [form], scope: 'years' },
  A6: { severity: 'warning', basis: [form], scope: 'years' },
  A7: { severity: 'warning', basis: [form], scope: 'years' },
  missing_section: { severity: 'error', basis: [article(50), form], scope: 'report' },
  missing_table: { severity: 'error', basis: [form], scope: 'report', ours: true },
  incomplete_table: { severity: 'warning', basis: [form], scope: 'report', ours: true },
  blank_cell: { severity: 'note', basis: [form], scope: 'report' },
  missing_problems: { severity: 'warning', basis: [article(50)], scope: 'report' },
  missing_fee_statement: { severity: 'warning', basis: [fee], scope: 'report' },
  missing_date: { severity: 'note', basis: [], scope: 'report' },
  late: { severity: 'warning', basis: [article(49)], scope: 'report' },
  early: { severity: 'note', basis: [], scope: 'report' },
  wrong_form: { severity: 'warning', basis: [form], scope: 'report' },
  altered_form: { severity: 'note', basis: [form], scope: 'report' },
  impossible_value: { severity: 'error', basis: [article(20)], scope: 'report' },
  odd_number: { severity: 'note', basis: [], scope: 'report' },
  applications_mismatch: { severity: 'error', basis: [], scope: 'report' },
  disputes_mismatch: { severity: 'error', basis: [], scope: 'report' },
  decisions_mismatch: { severity: 'warning', basis: [], scope: 'report' },
  fee_confusion: { severity: 'note', basis: [fee], scope: 'report' },
  sum_in_prose: { severity: 'warning', basis: [], scope: 'report' },
  repeated_figure: { severity: 'warning', basis: [], scope: 'report' },
  year_residue: { severity: 'warning', basis: [], scope: 'report' },
  year_conflict: { severity: 'error', basis: [], scope: 'report' },
  place_residue: { severity: 'warning', basis: [], scope: 'report' },
  template_residue: { severity: 'warning', basis: [], scope: 'report' },
  outdated_basis: { severity: 'note', basis: [], scope: 'report' },
  duplicate_block: { severity: 'note', basis: [], scope: 'report' },
  rectification_missing: { severity: 'note', basis: [], scope: 'report' },
  copied_township: { severity: 'warning', basis: [form], scope: 'county' },
  copied_last_year: { severity: 'warning', basis: [form], scope: 'years' },
  streak: { severity: 'note', basis: [], scope: 'years' },
  jump: { severity: 'note', basis: [], scope: 'county' },
  duplicate_report: { severity: 'warning', basis: [], scope: 'county' },
  prose_unread: { severity: 'note', basis: [], scope: 'report', ours: true },
  not_published: { severity: 'warning', basis: [article(49)], scope: 'county' },
};

/** A report that is due and not there: an error where somebody stated that it was not published. */
export const absentSeverity = (stated: boolean): Severity => (stated ? 'error' : rules.not_published.severity);

/** The group a finding is counted in. */
export const groupOf = ({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): Group =>
  rules[rule].ours ? 'unread' : severity;
