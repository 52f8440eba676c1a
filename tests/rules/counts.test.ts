import { describe, expect, it } from 'vitest';
import { findChannels } from '../../src/report/channels/channels.ts';
import { withCounted } from '../../src/report/channels/counted.ts';
import { findCounts } from '../../src/report/counts/counts.ts';
import { countedRule } from '../../src/rules/channels/counted.ts';
import { outletRules } from '../../src/rules/channels/rules.ts';
import { allCountRules } from '../../src/rules/counts/all.ts';
import { proseOf } from '../support/discourse.ts';

/** The ids of the rules that spoke on a passage: of what was read, and against what was not. */
type Speak = (text: string) => Set<string>;

const ofCounts: Speak = (text) => {
  const ids = new Set<string>();
  const counts = findCounts(proseOf({ overview: text }), 2024, {
    reject: ({ because }) => {
      for (const { rule } of because) ids.add(rule);
    },
  });
  for (const { because } of counts) for (const id of because) ids.add(id);
  return ids;
};

const ofChannels: Speak = (text) => {
  const ids = new Set<string>();
  const prose = proseOf({ overview: text });
  const uses = findChannels(prose, ({ because }) => {
    for (const { rule } of because) ids.add(rule);
  });
  for (const { because } of withCounted(uses, findCounts(prose, 2024), 2024)) for (const id of because) ids.add(id);
  return ids;
};

const all = [
  ...allCountRules.map((rule) => [rule.id, rule, ofCounts] as const),
  ...[...outletRules, countedRule].map((rule) => [rule.id, rule, ofChannels] as const),
];

describe.each(all)('%s', (id, rule, speak) => {
  it('speaks on its examples', () => {
    expect(rule.yes.filter((text) => !speak(text).has(id))).toEqual([]);
    expect(rule.yes.length).toBeGreaterThan(0);
  });

  it('is silent on what is near to them', () => {
    expect(rule.no.filter((text) => speak(text).has(id))).toEqual([]);
    expect(rule.no.length).toBeGreaterThan(0);
  });

  it('says why in a sentence', () => {
    expect(rule.why).toMatch(/^\S.{20,300}\.$/s);
  });
});

it('no two rules share a name', () => {
  const ids = all.map(([id]) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});
