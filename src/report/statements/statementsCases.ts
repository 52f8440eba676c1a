import type { RuleId } from '../../language/rule.ts';
import { type CaseKey, keyRules, wayToCourt } from '../../rules/statements/keys.ts';
import type { Topic } from '../../rules/statements/rules.ts';
import { AT_ONCE } from './statementsAccount.ts';
import { isPart, type StatementKey } from './statementsKeys.ts';
import { CASES, DONE, DUE, TOGETHER } from './statementsPhrases.ts';
import { topicsOf } from './statementsTopics.ts';

/**
 * What a number of applications counts, from the words on its left and right, what is known already, and whether its
 * sentence names them; null where it counts no case.
 */
function caseKeyOf(
  left: string,
  right: string,
  has: (key: CaseKey) => boolean,
  named: boolean,
): { key: CaseKey; because: readonly RuleId[] } | null {
  const by = (words: string, only?: CaseKey) =>
    keyRules.find((r) => r.when.test(words) && (!only || r.effect.key === only));
  const known = has('new');
  const told = known || has('answered');
  if (known && has('carriedIn') && TOGETHER.test(left)) return null;
  const onLeft = by(left);
  if (onLeft) {
    const { key } = onLeft.effect;
    if (key === 'answered' && !AT_ONCE.test(left) && (isPart(left) || /收到|接到|受理/.test(left.slice(-4))))
      return null;
    return { key, because: [onLeft.id] };
  }
  const near = right.slice(0, 16);
  if (known && DONE.test(near)) return { key: 'answered', because: ['statements/answered'] };
  const came = by(near, 'carriedIn');
  const over = by(came ? near.replace(came.when, '，') : near, 'carriedOut'); // 去年没办完 left nothing to the next year
  const received = /新收|收到|接到/.test(left) || topicsOf(left).some((t) => t.topic === 'application');
  if (!over && isPart(left) && (known || !received)) return null;
  const onRight = over ?? came ?? (known ? by(near, 'answered') : undefined);
  if (onRight) return { key: onRight.effect.key, because: [onRight.id] };
  if (!named && !CASES.test(right)) return null;
  const only = !known && /(?:就|只|仅|才)有?[这此]?$/.test(left);
  return told && !only && !/收到|接到|受理|接收|新收|收取|收件|收/.test(left) ? null : { key: 'new', because: [] };
}

/** What a number of a topic counts, and by which rule; null where it is none of ours. See {@link caseKeyOf} for the arguments. */
export function keyOf(
  topic: Topic,
  left: string,
  right: string,
  has: (key: StatementKey) => boolean,
  named: boolean,
): { key: StatementKey; because: readonly RuleId[] } | null {
  if (topic === 'foreign') return null;
  if (topic === 'fee') return /^(?:万)?元/.test(right) && !DUE.test(left) ? { key: 'fee', because: [] } : null;
  if (topic === 'application') return caseKeyOf(left, right, has, named);
  if (!named && !CASES.test(right)) return null;
  const key = topic === 'review' ? 'reconsideration' : 'litigation';
  if (key === 'litigation' && wayToCourt.when.test(left)) return has(key) ? null : { key, because: [wayToCourt.id] };
  const part = isPart(left.slice(Math.max(left.lastIndexOf('复议'), left.lastIndexOf('诉讼')) + 1));
  return part && has(key) ? null : { key, because: part ? ['statements/ruling'] : [] };
}
