import type { Enumerator } from '../../language/enumerators.ts';
import type { RuleId } from '../../language/rule.ts';
import type { Stretch } from '../../language/stretch.ts';

/** A stretch of section five that speaks of problems or of measures. */
export interface Block extends Stretch {
  of: 'problem' | 'measure';
  end: number;
  /** Its enumerator; null for running text. */
  mark: Enumerator | null;
  /** Counts the lists of the section; -1 for running text. */
  list: number;
  /** It begins a line. */
  line: boolean;
  /** Counts the headings and openings before it. */
  run: number;
  lastYear: boolean;
  /** It had no enumerator of its own: the list behind it begins with the second. */
  adopted: boolean;
  /** The problem that stands right before a measure in the same item. */
  answers: Block | null;
  /** The problem in front of it (针对C，) is stated there and nowhere else: problem and measure stand in turn. */
  turned?: boolean;
  /** It is one measure, however many clauses it has. */
  whole?: boolean;
  /** The rules by which it was taken for what it is. */
  because: readonly RuleId[];
}

/** An enumerated list while it is read. */
export interface List {
  id: number;
  /** The highest number so far. */
  n: number;
  style: Enumerator['style'];
  of: Block['of'];
  /** Neither a heading nor a label says what it is of, only its items do. */
  voted: boolean;
  /** An item of it has more than one sentence. */
  long: boolean;
  /** Measures stand inside its items. */
  paired: boolean;
  /** Its last item. */
  last: Block | null;
}
