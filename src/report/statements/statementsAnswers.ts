import { none } from '../../rules/statements/keys.ts';
import type { Stated, StatementKey } from './statementsKeys.ts';
import { ALL, ANSWERED, THE_CASE } from './statementsPhrases.ts';

/** What a clause without a number says was answered: all that came in, or the one case it names; null where it does not say. */
export function answersTold(words: string, received: number | null): 'all' | 'one' | null {
  if (none.test(words)) return null;
  if (received === null && THE_CASE.test(words) && ANSWERED.test(words)) return 'one';
  return (received === 1 && ANSWERED.test(words)) || (ALL.test(words) && !/率/.test(words)) ? 'all' : null;
}

/** How many were answered, where one sentence tells it in several numbers (当场答复1件，十日内答复3件). */
export class Answers {
  /** The places of statements that turned out to tell of a part only. */
  readonly parts = new Set<number>();
  /** Where the sentence being read tells it. */
  private places: number[] = [];
  /** The place of the one that is told to be all of it (合起来办结6件); -1 where none is. */
  private together = -1;

  /** Notes a statement by its place; `together` where its words say that it sums up. */
  met(place: number, together: boolean): void {
    this.places.push(place);
    if (together) this.together = place;
  }

  /**
   * At the end of a sentence: told by manner, none of its numbers is the whole; the one is that is the others' sum, the
   * first where it is all that came in.
   */
  settle(found: readonly Stated[], firsts: Map<StatementKey, number>): void {
    const values = this.places.map((place) => found[place]!.value);
    const [first, ...others] = values;
    const all = values.reduce((a, b) => a + b, 0);
    const doubled = this.places.find((_, i) => others.length && values[i]! * 2 === all);
    const received = found[firsts.get('new') ?? -1]?.value ?? 0;
    const complete = this.places.find((_, i) => i > 0 && received > 0 && values[i] === received);
    const whole = this.together >= 0 ? this.together : (doubled ?? complete);
    this.together = -1;
    if (whole !== undefined && whole !== this.places[0]) {
      for (const place of this.places) if (place !== whole) this.parts.add(place);
      if (this.places.includes(firsts.get('answered') ?? -1)) firsts.set('answered', whole);
      this.places = [];
      return;
    }
    const sum = all - (first ?? 0);
    if (others.length && first !== sum && first! < Math.max(sum, received)) {
      for (const place of this.places) this.parts.add(place);
      if (this.places.includes(firsts.get('answered') ?? -1)) firsts.delete('answered');
    }
    this.places = [];
  }
}
