import type { Rule } from './rule.ts';

/**
 * What a rule demands of a view, aspect by aspect; all must hold. A text is tested by an expression; a value by being equal to one; a list
 * of values by being one of them.
 */
export type Conditions<View> = { readonly [Aspect in keyof View]?: Test<View[Aspect]> };
type Test<Value> = Value | readonly Value[] | (Value extends string ? RegExp : never);

/** A rule on views: it speaks where `when` holds and no one of `unless` does. */
export interface ViewRule<Effect, View> extends Omit<Rule<Effect, Conditions<View>>, 'unless'> {
  readonly unless?: Conditions<View> | readonly Conditions<View>[];
}

/** What rules said of one view: the first of them in the order of the table decides. */
export interface Decision<Effect, View> {
  chosen: ViewRule<Effect, View> | null;
  /** Every other rule that spoke; empty unless asked for. */
  others: readonly ViewRule<Effect, View>[];
}

/** A table of rules made ready: the order is the precedence. */
export interface Table<Effect, View> {
  readonly rules: readonly ViewRule<Effect, View>[];
  /** Lets the rules speak on a view; with `all` to the last one, else up to the first that holds. */
  decide(view: View, all?: boolean): Decision<Effect, View>;
}

/** Makes a table of rules ready. Throws where an id stands twice. */
export function makeTable<Effect, View extends object>(rules: readonly ViewRule<Effect, View>[]): Table<Effect, View> {
  const ids = new Set(rules.map((rule) => rule.id));
  if (ids.size < rules.length) throw new Error('two rules of one id in a table');
  const checks = new Checks();
  const compiled = rules.map((rule) => ({
    rule,
    when: checks.numbersOf(rule.when),
    unless: listOf(rule.unless).map((conditions) => checks.numbersOf(conditions)),
  }));
  return {
    rules,
    decide(view, all = false) {
      const speaking: ViewRule<Effect, View>[] = [];
      checks.look(view);
      for (const { rule, when, unless } of compiled) {
        if (!checks.allHold(when) || unless.some((lifted) => checks.allHold(lifted))) continue;
        speaking.push(rule);
        if (!all) break;
      }
      return { chosen: speaking[0] ?? null, others: speaking.slice(1) };
    },
  };
}

/** One aspect put to one test. */
interface Check {
  readonly aspect: string;
  readonly test: unknown;
}

/** The checks that rules are made of, each made once a view however many rules it is part of. */
class Checks {
  private readonly checks: Check[] = [];
  private readonly numbers = new Map<string, number>();
  /** What is known of the view looked at, by check: 0 nothing yet, 1 it holds, 2 it does not. */
  private known = new Uint8Array(0);
  private view: Record<string, unknown> = {};

  numbersOf(conditions: object): readonly number[] {
    return Object.entries(conditions).map(([aspect, test]) => {
      const key = `${aspect} ${test instanceof RegExp ? test : JSON.stringify(test)}`;
      const number = this.numbers.get(key) ?? this.checks.push({ aspect, test }) - 1;
      this.numbers.set(key, number);
      return number;
    });
  }

  look(view: object): void {
    this.view = view as Record<string, unknown>;
    if (this.known.length < this.checks.length) this.known = new Uint8Array(this.checks.length);
    this.known.fill(0);
  }

  allHold(numbers: readonly number[]): boolean {
    for (const n of numbers) {
      if (this.known[n] === 0) {
        const { aspect, test } = this.checks[n]!;
        this.known[n] = holds(test, this.view[aspect]) ? 1 : 2;
      }
      if (this.known[n] === 2) return false;
    }
    return true;
  }
}

const listOf = (unless: object | readonly object[] | undefined): readonly object[] =>
  Array.isArray(unless) ? unless : unless ? [unless] : [];

function holds(test: unknown, value: unknown): boolean {
  if (test instanceof RegExp) return typeof value === 'string' && test.test(value);
  return Array.isArray(test) ? test.includes(value) : test === value;
}
