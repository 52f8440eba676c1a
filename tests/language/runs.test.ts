import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRuns, listRuns, longestText, repeatsOf } from '../../src/language/runs.ts';

/** The same by cutting out every run. */
function cutOut(text: string, least: number, most: number): string[] {
  const runs = new Set<string>();
  for (let n = least; n <= most; n++) for (let i = 0; i + n <= text.length; i++) runs.add(text.slice(i, i + n));
  return [...runs];
}

describe('listRuns(text, least, most)', () => {
  it('lists each run once, in the order of length and place', () => {
    expect(listRuns('更新更慢', 1, 2)).toEqual(['更', '新', '慢', '更新', '新更', '更慢']);
  });
  it('tells runs apart as cutting them out does', () => {
    const text = fc.string({ unit: fc.constantFrom('公', '开', '\0', '\uffff', 'a'), maxLength: longestText });
    const lengths = fc.constantFrom([1, 2], [2, 4], [1, 5]);
    fc.assert(
      fc.property(text, lengths, (words, [least, most]) => {
        const runs = cutOut(words, least!, most!);
        expect(listRuns(words, least!, most!)).toEqual(runs);
        expect(countRuns(repeatsOf(words, most!), words.length, least!, most!)).toBe(runs.length);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
  it('refuses a text that is too long', () => {
    expect(() => listRuns('公'.repeat(longestText + 1), 1, 2)).toThrow('250 characters');
  });
});
