import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/language/rule.ts';
import { textRules } from '../../src/rules/rules.ts';
import { makePassage } from '../../src/text/passage.ts';

const fires = ({ when, unless }: Rule<unknown, RegExp>, example: string) => {
  const { text } = makePassage(example);
  return when.test(text) && !unless?.test(text);
};

describe.each(textRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('fires on its examples', () => {
    expect(rule.yes.filter((example) => !fires(rule, example))).toEqual([]);
    expect(rule.yes.length).toBeGreaterThan(0);
  });
  it('is silent on what is near to them', () => {
    expect(rule.no.filter((example) => fires(rule, example))).toEqual([]);
    expect(rule.no.length).toBeGreaterThan(0);
  });
  it('has at most twelve alternatives in a group and no lookbehind', () => {
    for (const pattern of [rule.when, rule.unless]) {
      if (!pattern) continue;
      expect(widestGroup(pattern.source)).toBeLessThanOrEqual(12);
      expect(pattern.source).not.toMatch(/\(\?<[=!]/);
    }
  });
});

it('no two rules share a name', () => {
  const ids = textRules.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

/** The most alternatives a group of a pattern has, the pattern as a whole included. */
function widestGroup(source: string): number {
  const open = [1];
  let most = 1;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === '\\') i++;
    else if (c === '[') i = source.indexOf(']', i);
    else if (c === '(') open.push(1);
    else if (c === ')') open.pop();
    else if (c === '|') most = Math.max(most, ++open[open.length - 1]!);
  }
  return most;
}
