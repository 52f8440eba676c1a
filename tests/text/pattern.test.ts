import { describe, expect, it } from 'vitest';
import { pattern, patternWith } from '../../src/text/pattern.ts';

describe('pattern', () => {
  it('is the expression written on one line', () => {
    const long = pattern`
      ^(?:甲 乙|\d{2}
      |丙\.)$
    `;
    expect(long.source).toBe('^(?:甲 乙|\\d{2}|丙\\.)$');
    expect(long.flags).toBe('');
    expect(long.test('甲 乙')).toBe(true);
    expect(long.test('丙x')).toBe(false);
  });

  it('takes in other expressions', () => {
    expect(pattern`^${'甲|乙'}\d$`).toEqual(/^甲|乙\d$/);
  });

  it('takes flags', () => {
    expect(patternWith('gi')`a
      b`).toEqual(/ab/gi);
  });
});
