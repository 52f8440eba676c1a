import type { ChannelId } from '../../form/channels.ts';
import type { RuleId } from '../../language/rule.ts';
import { denialRules } from '../../rules/counts/denials.ts';
import { within } from '../within.ts';
import { type Ground, REACH } from './context.ts';
import { idsOf, isOutlet } from './outletWords.ts';

/** A clause that says nothing was made public; [start, end) in folded text. */
export interface Denial {
  start: number;
  end: number;
  /** Index of its clause. */
  clause: number;
  channel: ChannelId | null;
  rule: RuleId;
}

/** Finds the clauses that say in words that nothing was made public (没有主动公开政府信息), at all or on an outlet. */
export function findDenials({ text, clauses, mentions }: Ground): Denial[] {
  const found: Denial[] = [];
  /** The outlets of the clause, else those of the clause before it in its sentence. */
  const namedIn = (from: number, to: number, i: number) => {
    const own = within(mentions, from, to).filter(isOutlet);
    const before = clauses[i - 1];
    if (own.length || before?.sentence !== clauses[i]!.sentence || clauses[i]!.mark !== '，') return idsOf(own);
    return idsOf(within(mentions, before.start, before.end).filter((m) => isOutlet(m) && !m.weak));
  };
  for (const [i, { from, end }] of clauses.entries()) {
    const start = Math.max(from, end - REACH / 2);
    const words = text.slice(start, end);
    for (const { id, when, unless, effect } of denialRules) {
      const match = when.exec(words);
      if (!match || unless?.test(effect === 'whole' ? words.slice(0, match.index) : words)) continue;
      const ids = effect === 'whole' ? [] : namedIn(start, start + match.index, i);
      if (effect === 'outlet' && ids.length !== 1) continue;
      found.push({ start, end, clause: i, channel: ids[0] ?? null, rule: id });
      break;
    }
  }
  return found;
}
