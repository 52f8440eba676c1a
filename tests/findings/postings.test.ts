import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings } from '../../src/findings/postings.ts';

describe('Postings', () => {
  it('answers as a plain map of lists does', () => {
    const shingle = fc.constantFrom(0, 1, 7, 2 ** 32, 2 ** 32 + 1, 2 ** 52, 2 ** 53 - 2, 123_456_789_012_345);
    const pages = fc.array(fc.array(shingle, { maxLength: 12 }), { maxLength: 9 });
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 4 }), (list, most) => {
        const postings = new Postings(list.flat().length, most);
        const plain = new Map<number, Set<number>>();
        const place = new Map<number, number>();
        list.forEach((page, p) => {
          for (const s of page) {
            place.set(s, postings.add(s, p));
            plain.set(s, (plain.get(s) ?? new Set()).add(p));
          }
        });
        for (const [s, on] of plain) {
          expect(postings.isCommon(s)).toBe(on.size > most);
          expect(postings.isShared(place.get(s)!)).toBe(on.size > 1 && on.size <= most);
          expect(postings.pagesOf(s).sort()).toEqual(on.size > most ? [] : [...on].sort());
          for (let p = 0; p < list.length; p++) expect(postings.has(s, p)).toBe(on.size <= most && on.has(p));
        }
        expect(postings.pagesOf(99)).toEqual([]);
      }),
      { seed: 11 },
    );
  });
});
