import type { RuleId } from '../../src/language/rule.ts';

/** What is measured, in the order it is printed. */
export const tasks = [
  'counts',
  'count channels',
  'channels',
  'problem spans',
  'improvements',
  'primary category',
  'last year',
  'statements',
  'identity',
] as const;
export type Task = (typeof tasks)[number];

/** How often something came out right, was missed, and was read where it is not. */
export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

/** One result and the rules that made it, or that kept it from being made. */
export interface Outcome {
  right: boolean;
  because: readonly RuleId[];
}

/** The score of one passage. */
export interface Scored {
  tallies: Partial<Record<Task, Tally>>;
  outcomes: Outcome[];
  /** Every miss and every wrong result, in words. */
  errors: { task: Task; says: string }[];
}

/** Twice the right over twice the right, the missed and the wrong (F1); of fields that have one answer, the share that is right. */
export const scoreOf = ({ right, missed, wrong }: Tally): number | null => {
  const all = 2 * right + missed + wrong;
  return all ? (2 * right) / all : null;
};

/** The sum of tallies. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ right: a.right + b.right, missed: a.missed + b.missed, wrong: a.wrong + b.wrong }), {
    right: 0,
    missed: 0,
    wrong: 0,
  });

/** Of questions with one answer each: a wrong answer misses the right one. */
export const answers = (right: number, of: number): Tally => ({ right, missed: of - right, wrong: of - right });
