import type { Rejection } from '../../language/rule.ts';
import type { CountRule } from '../../rules/counts/view.ts';
import type { Run } from './context.ts';
import type { Figure } from './figures.ts';
import type { Taken } from './taken.ts';

/** What became of the figures of a passage. */
export interface Walked {
  taken: Taken[];
  rejected: Figure[];
  bare: Figure[];
  unruled: Figure[];
  /** Numerals that are no figures of the sentence. */
  asides: Set<Figure>;
  /** Of each figure that has a measure word and was not taken, the rule that decided. */
  against: Map<Figure, CountRule>;
  rejections: Rejection[];
}

/** Of no figure yet. */
export const newWalked = (): Walked => ({
  taken: [],
  rejected: [],
  bare: [],
  unruled: [],
  asides: new Set(),
  against: new Map(),
  rejections: [],
});

/** Notes a figure that was not taken, and the rule that decided. */
export function pass(
  { bare, unruled, rejected, against }: Walked,
  figure: Figure,
  rule: CountRule | null,
  { said }: Run,
) {
  if (rule && isLastResort(rule) && figure.unit && !figure.chinese && said) unruled.push(figure);
  if (figure.strength === 'bare') {
    bare.push(figure);
    return;
  }
  if (rule) against.set(figure, rule);
  rejected.push(figure);
}

/** The rule that demands nothing: no other spoke. */
const isLastResort = ({ when }: CountRule) => Object.keys(when).length === 0;
