import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/document/document.ts';
import { joinLines, linesOf } from '../../../src/report/sections/lines.ts';

const doc = (text: string): Doc => ({ format: 'txt', text, blocks: [], meta: {} });

describe('linesOf(doc, tables, span)', () => {
  it('folds every line that holds words', () => {
    const text = '　白 芦 镇\n\n \r\n⼀、总体情况\f完';
    const lines = linesOf(doc(text), []);
    expect(lines.map((l) => l.text)).toEqual(['白芦镇', '一、总体情况', '完']);
    expect(text.slice(...lines[0]!.span)).toBe('白 芦 镇');
    expect(text.slice(...lines[0]!.source(1, 3))).toBe('芦 镇');
  });
  it('breaks at the bookmarks of Word', () => {
    expect(linesOf(doc('完。[bookmark: _GoBack]六、其他'), []).map((l) => l.text)).toEqual(['完。', '六、其他']);
  });
  it('leaves tables out, and what lies outside the span', () => {
    const text = '甲\n乙\n丙\n丁';
    expect(linesOf(doc(text), [[2, 3]]).map((l) => l.text)).toEqual(['甲', '丙', '丁']);
    expect(linesOf(doc(text), [], [2, 5]).map((l) => l.text)).toEqual(['乙', '丙']);
  });
});

describe('joinLines(a, b)', () => {
  const text = '政府信\n 息公 开';
  const [a, b] = linesOf(doc(text), []);
  const joined = joinLines(a!, b!);
  it('reads two lines as one', () => {
    expect(joined.text).toBe('政府信息公开');
    expect(joined.span).toEqual([0, text.length]);
  });
  it('leads back to the document', () => {
    const words = (start: number, end: number) => text.slice(...joined.source(start, end));
    expect([words(0, 2), words(2, 4), words(3, 6), words(0, 6)]).toEqual(['政府', '信\n 息', '息公 开', text]);
  });
});
