import type { Span } from '../text/span.ts';

/**
 * Weights of signs, learned from the corpus by `npm run learn`, for a choice among things that each show some signs: how much each sign
 * speaks for the thing that shows it. The score of a thing is the sum of its signs’ weights over the root of their number.
 */
export interface KeptChoice {
  /** For each sign its weight in tenths, a blank, and the sign. */
  readonly signs: readonly string[];
}

/** What one sign of a thing says for it, in tenths. */
export interface Sign {
  sign: string;
  weight: number;
}

/** What learned weights decided of a place: what they say, how far that is ahead, and the signs that weighed most. */
export interface Weighed<Says extends string> {
  span: Span;
  says: Says;
  ahead: number;
  signs: readonly Sign[];
}

/** Weights made ready for use. */
export interface Choice {
  /** How much the signs of a thing speak for it. Linear in their number. */
  score(signs: readonly string[]): number;
  /** The signs that say most for or against it, the strongest first, at most `most`. */
  reasons(signs: readonly string[], most: number): Sign[];
}

/** Writes weights, in tenths, as they are kept: in order of code units, those that round to 0 left out. */
export function keepChoice(weights: ReadonlyMap<string, number>): KeptChoice {
  const kept = [...weights].map(([sign, weight]) => [sign, Math.round(weight * 10)] as const);
  const told = kept.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return { signs: told.map(([sign, weight]) => `${weight} ${sign}`) };
}

/** Makes kept weights ready. The keys are signs of the corpus; those of a report are only looked up. */
export function readChoice({ signs }: KeptChoice): Choice {
  const weights = new Map(
    signs.map((line) => {
      const blank = line.indexOf(' ');
      return [line.slice(blank + 1), Number(line.slice(0, blank))] as const;
    }),
  );
  const weightOf = (sign: string) => weights.get(sign) ?? 0;
  return {
    score(shown) {
      let sum = 0;
      for (const sign of shown) sum += weightOf(sign);
      return sum / (10 * Math.sqrt(shown.length || 1));
    },
    reasons(shown, most) {
      const said = shown.map((sign) => ({ sign, weight: weightOf(sign) })).filter(({ weight }) => weight !== 0);
      const strength = (a: Sign, b: Sign) => Math.abs(b.weight) - Math.abs(a.weight) || (a.sign < b.sign ? -1 : 1);
      return said.sort(strength).slice(0, most);
    },
  };
}
