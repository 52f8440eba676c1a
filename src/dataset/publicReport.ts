import type { Finding, Group, RuleId, Severity } from '../findings/finding.ts';
import type { CellId } from '../form/form.ts';
import type { FormEdition } from '../form/forms.ts';
import type { RuleId as ProseRule } from '../language/rule.ts';
import type { Corrected } from '../report/correction.ts';
import type { ChannelUse, Count, Coverage, IdentityField, Improvement, Problem } from '../report/report.ts';
import type { Weighed } from '../rules/categories/categorise.ts';
import type { Span } from '../text/span.ts';

/** One report as `check --json` prints it: the public contract. Keys are snake_case; see README. */
export interface PublicReport {
  file: string;
  sha256: string;
  format: string;
  identity: {
    township: string | null;
    county: string | null;
    prefecture: string | null;
    province: string | null;
    code: string | null;
    year: number | null;
    date: string | null;
    agency: string | null;
    /** Only where somebody stated that it was not published. */
    published?: false;
    resolved: readonly string[];
    /** The words each stated field was read from. */
    spans?: Readonly<Partial<Record<IdentityField, Span>>>;
  };
  form: FormEdition;
  cells: Readonly<
    Record<
      CellId,
      { value: number | null; raw: string; span: readonly [number, number] | null; reason?: string; odd?: string }
    >
  >;
  coverage: Coverage;
  counts: readonly Count[];
  disclosed: { value: number | null; approx: boolean; basis: 'stated' | 'derived' | 'unconfirmed' | null };
  channels: readonly ChannelUse[];
  /** `weighed`: what learned weights said, where they chose the category. */
  problems: readonly (Problem & { weighed?: Weighed })[];
  improvements: readonly (Omit<Improvement, 'lastYear'> & { last_year: boolean })[];
  rectified_last_year: boolean;
  applications_stated: Record<'new' | 'carried_in' | 'answered' | 'carried_out', number | null>;
  disputes_stated: Record<'reconsideration' | 'litigation', number | null>;
  information_fee: { value: number; unit: '元'; quote: string; span: readonly [number, number] } | null;
  /** The numbers above from `applications_stated` on, with the words that state them and the rules that read them so. */
  statements: readonly PublicStatement[];
  findings: readonly PublicFinding[];
  /** What people corrected: where, what the program read, what stands there, who says so; absent where nothing was. */
  corrections?: readonly Corrected[];
}
/** A number that the prose states on applications, disputes or the fee. */
export interface PublicStatement {
  key: StatedKey;
  value: number;
  quote: string;
  span: readonly [number, number];
  because: readonly ProseRule[];
}
export type StatedKey = 'new' | 'carried_in' | 'answered' | 'carried_out' | 'reconsideration' | 'litigation' | 'fee';
export interface PublicFinding {
  rule: RuleId;
  severity: Severity;
  /** What it is counted as: its severity, or `unread` for what we could not read, which is nobody’s error. */
  group: Group;
  /** In Chinese. */
  message: string;
  expected: number | string | null;
  actual: number | string | null;
  spans: readonly (readonly [number, number])[];
  params: Finding['params'];
  accepted?: string;
}
