import { describe, expect, it } from 'vitest';
import { mergeOf, placeOf } from '../../../src/document/ooxml/cellPlace.ts';

describe('placeOf(name)', () => {
  it('reads names of cells', () => {
    expect(placeOf('A1')).toEqual({ row: 0, column: 0 });
    expect(placeOf('$AB$12')).toEqual({ row: 11, column: 27 });
    expect(placeOf('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383 });
  });
  it.each(['', '1', 'A', 'A0', 'ABCD1', 'A1B'])('%j is none', (name) => expect(placeOf(name)).toBeNull());
});

describe('mergeOf(name)', () => {
  it('reads ranges from the upper left to the lower right', () => {
    expect(mergeOf('A1:C3')).toEqual({ from: { row: 0, column: 0 }, to: { row: 2, column: 2 } });
    expect(mergeOf('C3:A1')).toBeNull();
    expect(mergeOf('A1')).toBeNull();
  });
});
