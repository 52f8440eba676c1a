import { describe, expect, it } from 'vitest';
import { placesIn } from '../../scripts/places.ts';

describe('placesIn(text)(offset)', () => {
  it.each([
    ['', 0, '1:1'],
    ['ab', 1, '1:2'],
    ['ab\ncd', 2, '1:3'],
    ['ab\ncd', 3, '2:1'],
    ['ab\n\ncd', 3, '2:1'],
    ['ab\n\ncd', 5, '3:2'],
    ['政府\n信息', 4, '2:2'],
    ['a\n', 2, '2:1'],
  ])('%j at %i is %s', (text, offset, place) => expect(placesIn(text)(offset)).toBe(place));
});
