import { describe, expect, it } from 'vitest';
import { visible } from '../../src/text/visible.ts';

describe('visible(text)', () => {
  it.each([
    ['\u001b[31m红\u0007', '\\u001b[31m红\\u0007'],
    ['a\nb\rc\td', 'a\\u000ab\\u000dc\\u0009d'],
    ['\u202e反向\u2066', '\\u202e反向\\u2066'],
    ['\u0000\u007f\u009b', '\\u0000\\u007f\\u009b'],
    ['\u2028\ufeff', '\\u2028\\ufeff'],
  ])('writes what is not seen by number: %j', (text, shown) => expect(visible(text)).toBe(shown));

  it.each(['青石镇 2024年（样）', '😀👩‍🏭', 'café', '𠮷', '', '\\u001b'])('leaves %s', (text) =>
    expect(visible(text)).toBe(text),
  );

  it('leaves JSON what it was', () => {
    const value = { name: '\u001b\u202e\u007f\u0085\u2028\n' };
    expect(JSON.parse(visible(JSON.stringify(value)))).toEqual(value);
  });
});
