import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loosen, makeSieve } from '../../src/language/sieve.ts';
import { discourseOf } from '../support/discourse.ts';

describe('loosen(expression)', () => {
  it.each([
    [/^收到[^，$]{0,3}申请$/, '收到[^，$]{0,3}申请'],
    [/(?:^|[^被])申请(?!行政(?:复议)?)/, '(?:|[^被])申请'],
    [/\^(?<n>\d)(?=[)）]|$)件/, '\\^(?<n>\\d)件'],
    [/a[\]^(?=]b/i, 'a[\\]^(?=]b'],
    [/^[^，]{0,3}?收到|(?!未)[一二]*接到|\|[一]?件|(?:甲|[乙]?丙)/, '收到|接到|\\|[一]?件|(?:甲|[乙]?丙)'],
  ])('%s', (given, source) => {
    const loose = loosen(given);
    expect(loose.source).toBe(source);
    expect(loose.flags).toBe(given.flags);
  });

  it('matches in a text wherever the expression matches in a stretch of it', () => {
    const expressions = [
      /^甲[乙丙]?$/,
      /乙(?!丙)/,
      /(?:^|丙)甲(?=乙|$)/,
      /甲(?:乙|^丙){1,2}$/,
      /^[甲乙]{0,2}?[丙]*乙{2}甲/,
    ];
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 8 });
    fc.assert(
      fc.property(text, fc.nat(8), fc.nat(8), fc.constantFrom(...expressions), (whole, a, b, expression) => {
        if (expression.test(whole.slice(Math.min(a, b), Math.max(a, b))))
          expect(loosen(expression).test(whole)).toBe(true);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});

describe('makeSieve(rules)', () => {
  it('keeps the rules that may speak somewhere in a discourse', () => {
    const rules = [{ when: /^收到/ }, { when: /答复$/ }, { when: /诉讼/ }];
    expect(makeSieve(rules)(discourseOf('全年收到申请3件，均按时答复。'))).toEqual(rules.slice(0, 2));
  });
});
