import { wayToCourt } from '../../rules/statements/keys.ts';
import type { Span } from '../../text/span.ts';
import type { Stated } from './statementsKeys.ts';
import { OUTCOME } from './statementsPhrases.ts';

/** What became of applications, where a sentence tells it in several numbers (予以公开2件，不予公开1件). */
export class Outcomes {
  private sum = 0;
  /** Some were told before, or as parts of those answered (办结5件，其中予以公开4件): these are not beside them. */
  private among = false;
  private at: Span = [0, 0];

  /** Notes a number of applications by the words on both sides of it. */
  met(value: number, left: string, right: string, at: Span): void {
    if (!OUTCOME.test(left.slice(-12) + right.slice(0, 8))) return;
    this.sum += value;
    this.among ||= /其中/.test(left);
    this.at = at;
  }

  /**
   * At the end of a sentence: outcomes that add up to all there was, with those said to be answered beside them, tell
   * that it was answered; null where they do not.
   */
  settle(all: number, answered: number): Stated | null {
    const { sum, at } = this;
    const value = this.among ? sum : sum + answered;
    this.among ||= sum > 0;
    this.sum = 0;
    return sum && value === all ? { key: 'answered', value, at, because: ['statements/outcomes-add-up'] } : null;
  }
}

/** The ways to court that the lawsuits of a passage are told by. */
export class Ways {
  private readonly told = new Set<string>();

  /** True where words tell of a way of which nothing was told before. */
  isFurther(words: string): boolean {
    const way = wayToCourt.when.exec(words)?.[0].slice(0, 2);
    if (way === undefined || this.told.has(way)) return false;
    this.told.add(way);
    return true;
  }
}
