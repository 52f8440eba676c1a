import type { RuleId } from '../../language/rule.ts';

/** What a heading or an opening turns to. `both` is the section's own heading, met again inside it. */
export interface Turn {
  to: 'problem' | 'measure' | 'both' | 'cause';
  /** It speaks of a previous year's problems. */
  lastYear: boolean;
  /** An opening that closing words have as well: 我镇将… */
  weak?: boolean;
  /** Where the content begins; the end of the stretch where there is none. */
  rest: number;
  rule: RuleId;
}
