import { describe, expect, it } from 'vitest';
import { withDigitYears } from '../../src/text/digitYears.ts';

describe('withDigitYears(text)', () => {
  it.each([
    ['二〇二四年收到3件', '2024年收到3件'],
    ['由二零二三年转来，转入二o二五年', '由2023年转来，转入2025年'],
    ['二十件，二〇条', '二十件，二〇条'],
    ['2024年', '2024年'],
  ])('reads %j', (text, read) => {
    expect(withDigitYears(text)).toBe(read);
    expect(read.length).toBe(text.length);
  });
});
