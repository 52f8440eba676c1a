import type { RuleId } from '../../src/language/rule.ts';
import { describedRules } from '../../src/rules/described.ts';
import { textRules } from '../../src/rules/rules.ts';
import { makePassage } from '../../src/text/passage.ts';
import type { Passage } from './passages.ts';
import type { Outcome } from './tally.ts';

/** What one rule did in the corpus. */
export interface RuleFigures {
  id: RuleId;
  /** Results it took part in, or was against: those that are right, and those that are wrong. */
  right: number;
  wrong: number;
  /** Passages in which it spoke, whether a result tells of it or not. */
  documents: number;
}

/** Rules on statements run on clauses of the text: they spoke where a clause fits. */
const clauseRules = textRules.filter(({ id }) => id.startsWith('statements/'));

/** Adds up what the rules did, passage by passage. */
export class RuleTally {
  private readonly known = new Map<RuleId, RuleFigures>();

  constructor() {
    for (const id of describedRules.keys()) this.known.set(id, { id, right: 0, wrong: 0, documents: 0 });
  }

  /** Takes in what came of a passage, and the rules heard in it besides. */
  add(passage: Pick<Passage, 'task' | 'text'>, outcomes: readonly Outcome[], heard: ReadonlySet<RuleId>): void {
    const spoke = new Set(heard);
    for (const { right, because } of outcomes)
      for (const id of new Set(because)) {
        spoke.add(id);
        this.of(id)[right ? 'right' : 'wrong']++;
      }
    if (passage.task === 'other' || passage.task === 'overview')
      for (const id of clausesFit(passage.text)) spoke.add(id);
    for (const id of spoke) this.of(id).documents++;
  }

  /** By id, those of one task together. */
  figures(): RuleFigures[] {
    return [...this.known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private of(id: RuleId): RuleFigures {
    const figures = this.known.get(id) ?? { id, right: 0, wrong: 0, documents: 0 };
    this.known.set(id, figures);
    return figures;
  }
}

function clausesFit(text: string): RuleId[] {
  const clauses = makePassage(text).text.split(/[，。；\n]/);
  return clauseRules
    .filter(({ when, unless }) => clauses.some((clause) => when.test(clause) && !unless?.test(clause)))
    .map(({ id }) => id);
}
