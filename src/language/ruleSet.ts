import type { Discourse } from './discourse.ts';
import { compilePattern, type Pattern, type PatternSource } from './match.ts';
import type { Rule, RuleId } from './rule.ts';
import { loosen } from './sieve.ts';
import type { Stretch } from './stretch.ts';
import { classesIn, type Token } from './tokens.ts';
import type { ClassBits, Vocabulary } from './vocabulary.ts';

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
  /** False where it is silent on every stretch of the discourse. */
  maySpeak(discourse: Discourse): boolean;
}

/** What rules look at: some tokens of a stretch, the classes of their words, and the words. */
interface View extends Stretch {
  tokens: readonly Token[];
  low: number;
  high: number;
  present: ClassBits;
  words: string;
}

/** Makes rules ready; they are compiled when first heard, which throws on a pattern that cannot be. */
export function compileRules<Effect>(
  rules: readonly Rule<Effect, When>[],
  vocabulary: () => Vocabulary,
): RuleSet<Effect> {
  let ready: readonly Compiled<Effect>[] | undefined;
  /** The rules that may speak of stretches of a discourse: most are silent on all of them. */
  const heardIn = (discourse: Discourse) => {
    ready ??= rules.map((rule) => compileRule(rule, vocabulary()));
    const all = ready;
    return discourse.once(rules, () => all.filter(({ maySpeak }) => maySpeak(discourse)));
  };
  return {
    rules,
    hear(stretch, given) {
      const some = heardIn(stretch.discourse);
      if (!some.length) return null;
      const view = viewOf(stretch, given);
      for (const { rule, when, unless } of some) {
        const found = place(when, view);
        if (found && !place(unless, view))
          return { rule: rule.id, effect: rule.effect, start: found.start, end: found.end };
      }
      return null;
    },
    hearAll(stretch) {
      const some = heardIn(stretch.discourse);
      if (!some.length) return [];
      const view = viewOf(stretch);
      const heard: Heard<Effect>[] = [];
      for (const { rule, when, unless } of some) {
        if (place(unless, view)) continue;
        for (const { start, end } of everyPlace(when, view))
          heard.push({ rule: rule.id, effect: rule.effect, start, end });
      }
      return heard;
    },
  };
}

function compileRule<Effect>(rule: Rule<Effect, When>, vocabulary: Vocabulary): Compiled<Effect> {
  const compile = (when: When | undefined) =>
    (when === undefined ? [] : [when].flat()).map((one) =>
      typeof one === 'string' ? compilePattern(one, vocabulary) : (one as RegExp),
    );
  const when = compile(rule.when);
  const may = when.map((one) => (one instanceof RegExp ? loosen(one) : one));
  const maySpeak = ({ text, classes }: Discourse) =>
    may.some((one) => (one instanceof RegExp ? one.test(text) : one.mayFit(classes)));
  return { rule, when, unless: compile(rule.unless), maySpeak };
}

function viewOf({ discourse, start, end }: Stretch, given?: readonly Token[]): View {
  const tokens = given ?? discourse.tokens;
  const [low, high] = given ? [0, given.length] : discourse.range(start, end);
  return {
    discourse,
    start,
    end,
    tokens,
    low,
    high,
    present: classesIn(tokens, low, high),
    words: discourse.text.slice(start, end),
  };
}

interface Place {
  start: number;
  end: number;
}
/** The same with the tokens that fit, [from, to). */
interface TokenPlace extends Place {
  from: number;
  to: number;
}

function place(whens: readonly (Pattern | RegExp)[], view: View): Place | null {
  for (const when of whens) {
    const found = when instanceof RegExp ? inWords(when, view) : inTokens(when, view, view.low);
    if (found) return found;
  }
  return null;
}

function inWords(when: RegExp, { words, start }: View): Place | null {
  const match = when.exec(words);
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}

function inTokens(when: Pattern, view: View, from: number): TokenPlace | null {
  const { tokens, high, discourse, start, end } = view;
  const found = when.mayFit(view.present) ? when.find(tokens, from, high, discourse.text) : null;
  if (!found) return null;
  const first = tokens[found.from]?.start;
  const last = found.to > found.from ? tokens[found.to - 1]!.end : Math.min(end, first ?? end);
  return { from: found.from, to: found.to, start: first ?? start, end: last };
}

function everyPlace(whens: readonly (Pattern | RegExp)[], view: View): Place[] {
  const places: Place[] = [];
  for (const when of whens) {
    if (when instanceof RegExp) {
      const one = inWords(when, view);
      if (one) places.push(one);
      continue;
    }
    for (let from = view.low; from < view.high; ) {
      const found = inTokens(when, view, from);
      if (!found || (when.source.startsWith('^') && from > view.low)) break;
      places.push({ start: found.start, end: found.end });
      from = Math.max(found.to, found.from + 1);
    }
  }
  return places;
}
