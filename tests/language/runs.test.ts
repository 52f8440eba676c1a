import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachRun, longestText } from '../../src/language/runs.ts';

/** The same by cutting out every run. */
function cutOut(text: string, least: number, most: number): string[] {
  const runs = new Set<string>();
  for (let n = least; n <= most; n++) for (let i = 0; i + n <= text.length; i++) runs.add(text.slice(i, i + n));
  return [...runs];
}

function visited(text: string, least: number, most: number): string[] {
  const runs: string[] = [];
  eachRun(text, least, most, (start, end) => runs.push(text.slice(start, end)));
  return runs;
}

describe('eachRun(text, least, most, visit)', () => {
  it('visits each run once, in the order of length and place', () => {
    expect(visited('更新更慢', 1, 2)).toEqual(['更', '新', '慢', '更新', '新更', '更慢']);
  });
  it('tells runs apart as cutting them out does', () => {
    const text = fc.string({ unit: fc.constantFrom('公', '开', '\0', '\uffff', 'a'), maxLength: longestText });
    const lengths = fc.constantFrom([1, 2], [2, 4], [1, 5]);
    fc.assert(
      fc.property(text, lengths, (words, [least, most]) => {
        expect(visited(words, least!, most!)).toEqual(cutOut(words, least!, most!));
      }),
      { seed: 5, numRuns: 300 },
    );
  });
  it('refuses a text it cannot number', () => {
    expect(() => visited('公'.repeat(longestText + 1), 1, 2)).toThrow('250 characters');
  });
});
