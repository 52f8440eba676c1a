import { describe, expect, it } from 'vitest';
import { contains, cover, overlap, textAt, trimSpan } from '../../src/text/span.ts';

describe('textAt(text, span)', () => {
  it('gives the words of a span', () => expect(textAt('石桥镇年报', [0, 3])).toBe('石桥镇'));
});

describe('overlap(a, b)', () => {
  it.each([
    [[0, 2], [1, 3], true],
    [[0, 2], [2, 3], false],
    [[0, 9], [4, 5], true],
    [[3, 4], [0, 3], false],
  ] as const)('%j and %j: %s', (a, b, shared) => {
    expect(overlap(a, b)).toBe(shared);
    expect(overlap(b, a)).toBe(shared);
  });
});

describe('cover(a, b)', () => {
  it('takes in both', () => expect(cover([3, 5], [1, 4])).toEqual([1, 5]));
});

describe('contains(outer, inner)', () => {
  it('is true for a span inside, and for the span itself', () => {
    expect(contains([1, 5], [1, 5])).toBe(true);
    expect(contains([1, 5], [2, 3])).toBe(true);
    expect(contains([1, 5], [2, 6])).toBe(false);
  });
});

describe('trimSpan(text, span)', () => {
  it.each([
    [' 石桥　', [0, 4], [1, 3]],
    ['\t\n', [0, 2], [2, 2]],
    ['石桥', [0, 2], [0, 2]],
  ] as const)('%j %j → %j', (text, span, trimmed) => expect(trimSpan(text, span)).toEqual(trimmed));
});
