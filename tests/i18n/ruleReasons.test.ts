import { describe, expect, it } from 'vitest';
import { langs } from '../../src/i18n/lang.ts';
import { ruleReasons as load } from '../../src/i18n/ruleReasons.ts';
import { ruleReasons } from '../../src/i18n/zh/ruleReasons.ts';
import { describedRules } from '../../src/rules/described.ts';

describe('ruleReasons', () => {
  it.each(langs)('names every rule of the prose, and no other: %s', async (lang) => {
    expect([...(await load[lang]()).keys()].sort()).toEqual([...describedRules.keys()].sort());
  });
  it('says why in Chinese, in a sentence', () => {
    const short = [...ruleReasons].filter(
      ([, [name, why]]) => !/^[^。]{1,16}$/.test(name) || !/^[^\n]{4,80}。$/.test(why),
    );
    expect(short).toEqual([]);
  });
  it('says why in English, in a sentence', () => {
    const wordless = [...describedRules.values()].filter(({ why }) => !/[a-z]{2,} .*[a-z]{2,}/.test(why));
    expect(wordless.map(({ id }) => id)).toEqual([]);
  });
});
