import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText, toText } from '../../src/dataset/column.ts';

const letters = new Map([...'bs'].map((letter) => [letter, letter]));
const number = fc.oneof(
  fc.nat(40),
  fc.nat(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe('toText(column), fromText(…)', () => {
  it('give back every column', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(number, fc.constantFrom('b', 's'))), (column) => {
        const read = JSON.parse(JSON.stringify(toText(column))) as ReturnType<typeof toText>;
        // -0 is written as JSON writes it
        expect(fromText(read, column.length, letters)).toEqual(column.map((value) => (value === 0 ? 0 : value)));
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });

  it('take one character an entry, and of larger numbers the bits below the first', () => {
    expect(toText([0, 35, 36, 'b', 'b', 100, 0.5])).toEqual({
      text: '0Z!bb*~',
      bits: 'B',
      others: [0.5],
      signed: false,
    });
    expect(toText([3, -1]).text).toBe('61');
  });
});
