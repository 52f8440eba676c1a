import type { RuleId } from '../../language/rule.ts';
import type { CaseKey } from '../../rules/statements/keys.ts';
import type { Span } from '../../text/span.ts';

/** What a number of the prose can state. */
export type StatementKey = CaseKey | 'reconsideration' | 'litigation' | 'fee';

/** A number stated in prose, with the words that state it and the rules that read them so. */
export interface Stated {
  key: StatementKey;
  value: number;
  at: Span;
  because: readonly RuleId[];
}
