import type { RuleId } from '../../language/rule.ts';
import { breakdowns, type CaseKey, keyRules } from '../../rules/statements/keys.ts';
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

const keyed = (key: CaseKey) => keyRules.find((rule) => rule.effect.key === key)!.when;
/** Words of what came over from the year before. */
export const isCarriedIn = (words: string) => keyed('carriedIn').test(words);
/** Words of what goes over into the next year. */
export const isCarriedOut = (words: string) => keyed('carriedOut').test(words);
/** Words of what was dealt with. */
export const isAnswered = (words: string) => keyed('answered').test(words);
/** Words under which a number is part of the cases. */
export const isPart = (words: string) => breakdowns.some(({ when }) => when.test(words));
/** An amount in yuan; `right` is what stands behind its number. */
export const yuan = (value: number, right: string) => (right.startsWith('万元') ? value * 10000 : value);
/** What a number of a topic other than applications counts. */
export const ofTopic = { review: 'reconsideration', litigation: 'litigation', fee: 'fee' } as const;
/** Which numbers of applications are said to be none: 无上年结转和结转下年度 denies both. */
export function applicationNone(words: string): readonly CaseKey[] {
  const moved = (['carriedIn', 'carriedOut'] as const).filter((key) => keyed(key).test(words));
  if (moved.length === 2 && !/和|及|与|、|也(?!没)/.test(words)) return ['carriedIn'];
  return moved.length ? moved : ['new'];
}
