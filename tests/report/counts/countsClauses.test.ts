import { describe, expect, it } from 'vitest';
import { cutClauses, maskTitles, sentenceStart } from '../../../src/report/counts/countsClauses.ts';

describe('cutClauses(text)', () => {
  const cut = (text: string) => cutClauses(text).map((c) => text.slice(c.start, c.end));

  it('cuts at marks of punctuation and brackets', () => {
    expect(cut('公开12条，其中：网站3条；微博（含图文）9条。完')).toEqual([
      ...['公开12条', '其中', '网站3条', '微博', '含图文', '9条', '完'],
    ]);
  });

  it('lets a clause go on behind a bracket', () => {
    const text = '公众号（青石发布）推送9条';
    const [, inner, rest] = cutClauses(text);
    expect([inner?.depth, inner?.bracket]).toEqual([1, 3]);
    expect(text.slice(rest?.from, rest?.end)).toBe(text);
  });

  it('numbers sentences and paragraphs', () => {
    expect(cutClauses('甲，乙。丙\n丁').map((c) => [c.sentence, c.paragraph])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  it('takes an ASCII dot behind a Han character for a full stop, not the one in 3.5', () => {
    expect(cut('公开190条.其中网站3.5万')).toEqual(['公开190条', '其中网站3.5万']);
  });

  it('forgets open brackets at the end of a sentence', () => {
    expect(cutClauses('甲（乙。丙').map((c) => c.depth)).toEqual([0, 1, 0]);
  });
});

describe('sentenceStart(clauses, c, reach)', () => {
  it('goes back to the first clause of the sentence within reach', () => {
    const clauses = cutClauses('甲。乙乙，丙丙，丁');
    expect(sentenceStart(clauses, 3, 100)).toBe(2);
    expect(sentenceStart(clauses, 3, 5)).toBe(5);
  });
});

describe('maskTitles(text)', () => {
  it('blanks titles and the years of document numbers, keeping every place', () => {
    const text = '按《公开条例》和〔2021〕30号';
    expect(maskTitles(text)).toBe('按《□□□□》和《□□□□》30号');
    expect(maskTitles(text)).toHaveLength(text.length);
  });

  it('leaves other brackets and titles that never end', () => {
    expect(maskTitles('〔政府网站〕更新《')).toBe('〔政府网站〕更新《');
  });
});
