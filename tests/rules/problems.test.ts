import { describe, expect, it } from 'vitest';
import { compileRules, type When } from '../../src/language/ruleSet.ts';
import { findProblems } from '../../src/report/problems/problems.ts';
import { problemRuleSets } from '../../src/rules/problems/rules.ts';
import { structures } from '../../src/rules/problems/structures.ts';
import { vocabularyFor } from '../../src/rules/vocabulary.ts';
import { discourseOf, proseOf } from '../support/discourse.ts';

const vocabulary = vocabularyFor(undefined);
const rules = problemRuleSets.flatMap((set) => set.rules);
const stretchOf = (text: string) => {
  const discourse = discourseOf(text);
  return { discourse, start: 0, end: discourse.text.length };
};

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const set = compileRules([rule], () => vocabulary);

  it('fires on its examples', () => {
    expect(rule.yes.filter((example) => !set.hear(stretchOf(example)))).toEqual([]);
    expect(rule.yes.length).toBeGreaterThan(0);
  });

  it('is silent on what is near to them', () => {
    expect(rule.no.filter((example) => set.hear(stretchOf(example)))).toEqual([]);
    expect(rule.no.length).toBeGreaterThan(0);
  });

  it('names words of the vocabulary one by one', () => {
    const isKnown = (word: string) => word.length === 1 || vocabulary.trie.find(word, 0, word.length) >= 0;
    expect(literals([rule.when, rule.unless ?? []].flat()).filter((word) => !isKnown(word))).toEqual([]);
  });
});

describe.each(structures.map((structure) => [structure.id, structure] as const))('%s', (id, { yes, no }) => {
  const says = (text: string) => {
    const { problems, improvements } = findProblems(proseOf({ problems: text }), 2023);
    return [...problems, ...improvements].some(({ because }) => because.includes(id));
  };

  it('decides its examples and not those near to them', () => {
    expect(yes.filter((example) => !says(example))).toEqual([]);
    expect(no.filter(says)).toEqual([]);
  });
});

it('no two rules share a name', () => {
  const ids = [...rules, ...structures].map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

it('every reason given is a rule that exists', () => {
  const known = new Set([...rules, ...structures].map(({ id }) => id));
  const text = '存在问题：一是人手少；二是没人管。下一步，我镇将设专人，每月自查。针对更新慢的问题，已设专岗。';
  const { problems, improvements } = findProblems(proseOf({ problems: text }), 2023);
  const reasons = [...problems, ...improvements].map(({ because }) => because);
  expect(reasons.every((because) => because.length > 0)).toBe(true);
  expect(reasons.flat().filter((id) => !known.has(id) && !id.startsWith('categories/'))).toEqual([]);
});

/** The words that patterns name one by one: those behind =. */
function literals(whens: readonly Exclude<When, readonly unknown[]>[]): string[] {
  return whens.flatMap((when) => {
    if (typeof when !== 'string') return [];
    return when.split(/\s+/).flatMap((step) => {
      const body = step.replace(/^!/, '').replace(/[?*]$/, '');
      const all = body.startsWith('=');
      return body
        .split('|')
        .filter((part) => all || part.startsWith('='))
        .map((part) => part.replace('=', ''));
    });
  });
}
