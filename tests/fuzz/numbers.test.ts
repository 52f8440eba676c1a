import { describe, expect, it } from 'vitest';
import { compareTokens, tokenAt, tokensOf } from './numbers.ts';

const numbers = (text: string) => tokensOf(text).map((token) => token.text);

describe('tokensOf(text)', () => {
  it('takes numbers with what makes them others, and no raised or circled digits', () => {
    expect(numbers('规章\t12\t-3\t增4\t1,234\t0.085\t２０')).toEqual(['12', '-3', '增4', '1,234', '0.085', '20']);
    expect(numbers('3² ① 5½ ⑴ 7万')).toEqual(['3', '5', '7万']);
  });
  it('keeps numbers apart that white space parts', () => {
    expect(numbers('2 0 4')).toEqual(['2', '0', '4']);
  });
});

describe('compareTokens(sound, damaged)', () => {
  const compare = (a: string, b: string) => compareTokens(tokensOf(a), tokensOf(b));
  it('tells numbers that came through, a beginning of them, and others', () => {
    expect(compare('1\t2\t3', '1 2\n3')).toBe('same');
    expect(compare('1\t2\t34', '1\t2')).toBe('cut');
    expect(compare('1\t2\t34', '1\t2\t3')).toBe('changed');
    expect(compare('1\t2\t3', '1\t23')).toBe('changed');
    expect(compare('1\t2', '1\t2\t0')).toBe('changed');
  });
});

describe('tokenAt(tokens, from, to)', () => {
  it('gives the index of the number at a place', () => {
    const tokens = tokensOf('a 12 b 3');
    expect([tokenAt(tokens, 2, 4), tokenAt(tokens, 7, 8), tokenAt(tokens, 0, 1), tokenAt(tokens, 5, 6)]).toEqual([
      0, 1, -1, -1,
    ]);
    expect(tokenAt([], 0, 4)).toBe(-1);
  });
});
