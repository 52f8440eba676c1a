import type { Stated, StatementKey } from './statementsKeys.ts';

/** How many were answered, where one sentence tells it in several numbers (当场答复1件，十日内答复3件). */
export class Answers {
  /** The places of statements that turned out to tell of a part only. */
  readonly parts = new Set<number>();
  /** Where the sentence being read tells it. */
  private places: number[] = [];

  /** Notes a statement by its place. */
  met(place: number): void {
    this.places.push(place);
  }

  /**
   * At the end of a sentence: told by manner, none of its numbers is the whole; the first is, where it is the others'
   * sum or all that came in.
   */
  settle(found: readonly Stated[], firsts: Map<StatementKey, number>): void {
    const [first, ...others] = this.places.map((place) => found[place]!.value);
    const sum = others.reduce((a, b) => a + b, 0);
    const received = found[firsts.get('new') ?? -1]?.value ?? 0;
    if (others.length && first !== sum && first! < Math.max(sum, received)) {
      for (const place of this.places) this.parts.add(place);
      if (this.places.includes(firsts.get('answered') ?? -1)) firsts.delete('answered');
    }
    this.places = [];
  }
}
