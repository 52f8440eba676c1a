import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Trie } from '../../src/language/trie.ts';

describe('new Trie(words)', () => {
  it('finds its words and nothing else', () => {
    const word = fc.string({ unit: fc.constantFrom('公', '开', '栏', 'x', '\0'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), fc.array(word, { maxLength: 20 }), (words, others) => {
        const trie = new Trie(words);
        for (const text of [...words, ...others])
          expect(trie.find(`公${text}栏`, 1, text.length + 1)).toBe(words.indexOf(text));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
  it('goes on from place to place', () => {
    const trie = new Trie(['公', '公开']);
    const first = trie.step(Trie.root, '公'.charCodeAt(0));
    expect(trie.wordAt(first)).toBe(0);
    expect(trie.wordAt(trie.step(first, '开'.charCodeAt(0)))).toBe(1);
    expect(trie.step(first, '公'.charCodeAt(0))).toBe(0);
  });
});
