import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shinglesOf } from '../../src/findings/copying.ts';

const letters = fc
  .array(fc.constantFrom(...'政府信息公开工作群众村镇'), { maxLength: 60 })
  .map((list) => list.join(''));

describe('shinglesOf(letters)', () => {
  it('gives equal numbers for equal stretches of twelve letters, wherever they stand', () => {
    fc.assert(
      fc.property(letters, letters, letters, (a, b, common) => {
        const first = shinglesOf(a + common);
        const second = shinglesOf(b + common);
        for (let i = 0; i + 12 <= common.length; i++) expect(first[a.length + i]).toBe(second[b.length + i]);
      }),
      { seed: 7 },
    );
  });
  it('gives different numbers for different stretches', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const stretch = (text: string, i: number) => text.slice(i, i + 12);
        const seen = new Map([...shinglesOf(a)].map((s, i) => [s, stretch(a, i)]));
        shinglesOf(b).forEach((s, i) => {
          if (seen.has(s)) expect(stretch(b, i)).toBe(seen.get(s));
        });
      }),
      { seed: 7 },
    );
  });
  it('has none for a text shorter than a shingle', () => {
    expect(shinglesOf('十一个字不够一片')).toHaveLength(0);
    expect(shinglesOf('')).toHaveLength(0);
  });
});
