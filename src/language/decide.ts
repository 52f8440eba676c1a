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

type Check = readonly [aspect: string, test: unknown];

/** Makes a table of rules ready. Throws where an id stands twice. */
export function makeTable<Effect, View extends object>(rules: readonly ViewRule<Effect, View>[]): Table<Effect, View> {
  const ids = new Set(rules.map((rule) => rule.id));
  if (ids.size < rules.length) throw new Error('two rules of one id in a table');
  const compiled = rules.map((rule) => ({
    rule,
    when: Object.entries(rule.when) as Check[],
    unless: listOf(rule.unless).map((conditions) => Object.entries(conditions) as Check[]),
  }));
  return {
    rules,
    decide(view, all = false) {
      const speaking: ViewRule<Effect, View>[] = [];
      for (const { rule, when, unless } of compiled) {
        if (!holdsAll(when, view) || unless.some((lifted) => holdsAll(lifted, view))) continue;
        speaking.push(rule);
        if (!all) break;
      }
      return { chosen: speaking[0] ?? null, others: speaking.slice(1) };
    },
  };
}

const listOf = (unless: object | readonly object[] | undefined): readonly object[] =>
  Array.isArray(unless) ? unless : unless ? [unless] : [];

function holdsAll(checks: readonly Check[], view: object): boolean {
  for (const [aspect, test] of checks) if (!holds(test, (view as Record<string, unknown>)[aspect])) return false;
  return true;
}

function holds(test: unknown, value: unknown): boolean {
  if (test instanceof RegExp) return typeof value === 'string' && test.test(value);
  return Array.isArray(test) ? test.includes(value) : test === value;
}
