import { compilePattern, type Pattern, type PatternSource } from './match.ts';
import type { Rule, RuleId } from './rule.ts';
import { type Stretch, wordsIn } from './stretch.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Patterns over the tokens of a stretch, or regular expressions over its words; one of several is enough. */
export type When = PatternSource | RegExp | readonly (PatternSource | RegExp)[];

/** A rule that spoke of a stretch, and the words it rests on, [start, end) of the text. */
export interface Heard<Effect> {
  rule: RuleId;
  effect: Effect;
  start: number;
  end: number;
}

/** Rules of one judgement, ready for use; the order is the precedence. */
export interface RuleSet<Effect> {
  readonly rules: readonly Rule<Effect, When>[];
  /** The first rule that speaks of the stretch; `tokens` in place of its own, one for one. */
  hear(stretch: Stretch, tokens?: readonly Token[]): Heard<Effect> | null;
  /** Every place any of the rules speaks of, rule by rule. */
  hearAll(stretch: Stretch): Heard<Effect>[];
}

interface Compiled<Effect> {
  rule: Rule<Effect, When>;
  when: readonly (Pattern | RegExp)[];
  unless: readonly (Pattern | RegExp)[];
}

/** Compiles rules. Throws on a pattern that cannot be. */
export function compileRules<Effect>(rules: readonly Rule<Effect, When>[], vocabulary: Vocabulary): RuleSet<Effect> {
  const compile = (when: When | undefined) =>
    (when === undefined ? [] : [when].flat()).map((one) =>
      typeof one === 'string' ? compilePattern(one, vocabulary) : (one as RegExp),
    );
  const compiled: Compiled<Effect>[] = rules.map((rule) => ({
    rule,
    when: compile(rule.when),
    unless: compile(rule.unless),
  }));
  return {
    rules,
    hear(stretch, given) {
      const tokens = given ?? stretch.discourse.tokens;
      const [low, high] = given ? [0, given.length] : stretch.discourse.range(stretch.start, stretch.end);
      for (const one of compiled) {
        const found = place(one.when, stretch, tokens, low, high);
        if (found && !place(one.unless, stretch, tokens, low, high))
          return { rule: one.rule.id, effect: one.rule.effect, ...found };
      }
      return null;
    },
    hearAll(stretch) {
      const { tokens, range } = stretch.discourse;
      const [low, high] = range(stretch.start, stretch.end);
      return compiled.flatMap((one) => {
        if (place(one.unless, stretch, tokens, low, high)) return [];
        return everyPlace(one.when, stretch, tokens, low, high).map((found) => ({
          rule: one.rule.id,
          effect: one.rule.effect,
          ...found,
        }));
      });
    },
  };
}

interface Place {
  start: number;
  end: number;
}

function place(
  whens: readonly (Pattern | RegExp)[],
  stretch: Stretch,
  tokens: readonly Token[],
  low: number,
  high: number,
): Place | null {
  for (const when of whens) {
    if (when instanceof RegExp) {
      const match = when.exec(wordsIn(stretch));
      if (match) return { start: stretch.start + match.index, end: stretch.start + match.index + match[0].length };
      continue;
    }
    const found = when.find(tokens, low, high, stretch.discourse.text);
    if (found) return placeOf(found, tokens, stretch);
  }
  return null;
}

function everyPlace(
  whens: readonly (Pattern | RegExp)[],
  stretch: Stretch,
  tokens: readonly Token[],
  low: number,
  high: number,
): Place[] {
  const places: Place[] = [];
  for (const when of whens) {
    if (when instanceof RegExp) {
      const one = place([when], stretch, tokens, low, high);
      if (one) places.push(one);
      continue;
    }
    for (let from = low; from < high; ) {
      const found = when.find(tokens, from, high, stretch.discourse.text);
      if (!found || (when.source.startsWith('^') && from > low)) break;
      places.push(placeOf(found, tokens, stretch));
      from = Math.max(found.to, found.from + 1);
    }
  }
  return places;
}

const placeOf = ({ from, to }: { from: number; to: number }, tokens: readonly Token[], { start, end }: Stretch) => ({
  start: tokens[from]?.start ?? start,
  end: to > from ? tokens[to - 1]!.end : Math.min(end, tokens[from]?.start ?? end),
});
