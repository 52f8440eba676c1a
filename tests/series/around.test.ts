import { describe, expect, it } from 'vitest';
import { around } from '../../src/series/around.ts';
import { spanIn } from '../support/source.ts';

const of = (text: string, words: string) => {
  const { before, words: own, after } = around(text, spanIn(text, words));
  return `${before}[${own}]${after}`;
};

describe('around(text, span)', () => {
  it.each([
    ['总体情况\n全年公开信息40条，其中网站12条。余下略。', '12条', '全年公开信息40条，其中网站[12条]'],
    ['40条', '40条', '[40条]'],
    ['一是人手少；二是更新慢；三是无人管', '更新慢', '二是[更新慢]'],
    ['　　全年40条。', '40条', '全年[40条]'],
  ])('%s', (text, words, expected) => {
    expect(of(text, words)).toBe(expected);
  });
  it('cuts a sentence without end on both sides, and says so', () => {
    const long = '长'.repeat(100);
    expect(of(`${long}40条${long}`, '40条')).toBe(`…${'长'.repeat(60)}[40条]${'长'.repeat(60)}…`);
  });
});
