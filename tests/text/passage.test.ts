import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { makePassage } from '../../src/text/passage.ts';
import { textAt } from '../../src/text/span.ts';

const bare = (text: string) => text.replace(/[\s\u200b]/g, '');

describe('makePassage(text, span)', () => {
  it.each([
    ['未发 生', '未发生'],
    ['2024 年公开 86 条', '2024年公开86条'],
    ['WeChat group 3', 'WeChat group 3'],
    ['全年在县政府门户网站公开政府\n信息八十六条', '全年在县政府门户网站公开政府信息八十六条'],
    ['一、总体情况\n全年公开', '一、总体情况\n全年公开'],
    ['公开了86条。\n\n其中网站', '公开了86条。\n其中网站'],
    ['公开1,234条,其中', '公开1,234条，其中'],
    ['⼯作 \u200b⼈员', '工作人员'],
    ['', ''],
  ])('%j → %j', (text, folded) => expect(makePassage(text).text).toBe(folded));

  it('hands out the words a match was folded from', () => {
    const text = '　　２０２４ 年，⼯ 作人员 ３ 名';
    const passage = makePassage(text);
    const at = passage.text.indexOf('工作人员');
    expect(textAt(text, passage.source(at, at + 4))).toBe('⼯ 作人员');
    expect(textAt(text, passage.source(0, 4))).toBe('２０２４');
  });

  it('stays inside its span', () => {
    const text = '甲乙丙丁戊';
    const passage = makePassage(text, [1, 4]);
    expect(passage.text).toBe('乙丙丁');
    expect(passage.source(0, 3)).toEqual([1, 4]);
  });

  it('keeps text and source together, whatever the text', () => {
    const unit = fc.constantFrom(
      '镇',
      '⼯',
      '１',
      '2',
      ',',
      '，',
      ' ',
      '　',
      '\n',
      '\u200b',
      '㈱',
      '①',
      'a',
      '。',
      '（',
      '\u{20000}',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const { text: folded, source } = makePassage(text);
        const [start, end] = [Math.min(a, b, folded.length), Math.min(Math.max(a, b), folded.length)];
        const span = source(start, end);
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        // thousands commas stay ASCII, and one character may fold to several: then the span is wider, never narrower
        const words = bare(fold(textAt(text, span))).replaceAll('，', ',');
        expect(words).toContain(bare(folded.slice(start, end)).replaceAll('，', ','));
      }),
      { seed: 20231231, numRuns: 500 },
    );
  });

  it('takes a megabyte', () => {
    const text = '全年 公开 信息，\n'.repeat(100_000);
    expect(makePassage(text).text).toBe(text.replaceAll(' ', ''));
  });
});
