import type { Discourse } from '../../language/discourse.ts';
import type { Topic } from '../../rules/statements/rules.ts';
import { ClauseReader } from './clauseReader.ts';
import { isAccount } from './statementsAccount.ts';
import type { Stated } from './statementsKeys.ts';
import { segmentsOf } from './statementsSegments.ts';

/**
 * Reads the statements of one passage, in order; of one key the first that stands by itself counts, see {@link findStatements}. Linear.
 * `own` is the township's name: what it is said to have done is its own; `year` the year reported on.
 */
export function readStatements(
  discourse: Discourse,
  topic: 'application' | 'disputes' | 'account' | null,
  own: string | null = null,
  year: number | null = null,
): Stated[] {
  const segments = segmentsOf(discourse);
  const account = topic === 'account' && isAccount(segments);
  const open: Topic[] =
    topic === 'application' || account ? ['application'] : topic === 'disputes' ? ['review', 'litigation'] : [];
  const reader = new ClauseReader(open, own, account, year);
  for (const segment of segments) reader.read(segment, discourse);
  return reader.all();
}
