/**
 * A rule of the prose: what a domain expert reads and edits. `yes` and `no` are its examples: they are its tests and its page in the docs.
 * The effect's type is that of the task; `when` and `unless` are in the notation the task compiles (patterns over tokens, or over text).
 */
export interface Rule<Effect, When = string> {
  /** Public: task/name, in lower case with dashes (counts/negated-outlet). */
  readonly id: RuleId;
  readonly when: When;
  readonly unless?: When;
  readonly effect: Effect;
  /** One sentence: why the rule is right, and what it must not touch. */
  readonly why: string;
  /** Passages in which the rule fires. */
  readonly yes: readonly string[];
  /** Passages near to it in which it does not. */
  readonly no: readonly string[];
}
export type RuleId = `${string}/${string}`;

/** What a rule has to tell of itself, whatever its notation; decisions of structure, which have no pattern, tell as much. */
export type Told = Pick<Rule<unknown>, 'id' | 'why' | 'yes' | 'no'>;

/** What one rule said of one place of the text, for the answer to “why was this read so?”. */
export interface Verdict {
  rule: RuleId;
  /** For or against the reading that came out; `chosen` decided it. */
  says: 'for' | 'against' | 'chosen';
  /** The words it rests on, [start, end) of the document. */
  span: readonly [number, number];
}

/** What was looked at and not taken, with the rules against it. */
export interface Rejection {
  task: 'counts' | 'channels' | 'problems' | 'improvements' | 'statements' | 'identity';
  span: readonly [number, number];
  because: readonly Verdict[];
}
