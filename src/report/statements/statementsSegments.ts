import type { Discourse } from '../../language/discourse.ts';
import { none } from '../../rules/statements/keys.ts';
import { withDigitYears } from '../../text/digitYears.ts';
import type { Span } from '../../text/span.ts';

/** A clause with the label in front of its colon: what one statement is read from. */
export interface Segment {
  words: string;
  /** [start, end) in the discourse's text; the words are those there, but for years in digits. */
  at: Span;
  /** It begins a sentence; it ends one. */
  first: boolean;
  last: boolean;
}

/** The clauses of a discourse; what stands behind a colon belongs to the label before it. Cut once. */
export const segmentsOf = (discourse: Discourse): readonly Segment[] => discourse.once(segmentsOf, cutSegments);

function cutSegments({ text: written, clauses }: Discourse): Segment[] {
  const text = withDigitYears(written);
  const segments: Segment[] = [];
  for (const [i, { start, end, mark, sentence }] of clauses.entries()) {
    const before = clauses[i - 1];
    const next = clauses[i + 1];
    const first = before?.sentence !== sentence || mark === '；';
    const last = next?.sentence !== sentence || next.mark === '；';
    const label = segments.at(-1);
    const labelled = mark === '：' && label !== undefined && before?.sentence === sentence;
    // 今年没有留尾巴：来两件: what denies is a clause of its own
    if (
      labelled &&
      !/\d/.test(label.words) &&
      label.words.length < 40 &&
      !(none.test(label.words) && label.words.length > 4)
    ) {
      segments[segments.length - 1] = { ...label, words: text.slice(label.at[0], end), at: [label.at[0], end], last };
    } else if (end > start) segments.push({ words: text.slice(start, end), at: [start, end], first, last });
  }
  return segments;
}

/** How far a sentence is looked at behind a clause. */
const SENTENCE = 120;

/** What stands behind a segment in its sentence. */
export function restOf({ at }: Segment, { text }: Discourse): string {
  const rest = text.slice(at[1], at[1] + SENTENCE);
  const stop = rest.search(/[。；！\n]/);
  return stop < 0 ? rest : rest.slice(0, stop);
}
