import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldChar, foldLabel, isEnumerator } from '../../src/text/fold.ts';

describe('fold(text)', () => {
  it.each([
    ['⼯作⼈员⻓期', '工作人员长期'],
    ['２０２４年１２件', '2024年12件'],
    ['ＡＰＰ', 'APP'],
    ['一,二;三:四', '一，二；三：四'],
    ['(一)【二】[三]﹝四﹞', '（一）〔二〕〔三〕〔四〕'],
    ['“我镇”「石桥」', '"我镇""石桥"'],
    ['<条例>〈办法〉«通知»', '《条例》《办法》《通知》'],
    ['2024–2025—', '2024-2025-'],
    ['1％ 2．5', '1% 2.5'],
    ['①⑵㈢⒋', '①⑵㈢⒋'],
    ['二○二四', '二〇二四'],
    ['石桥镇', '石桥镇'],
    ['', ''],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('is done after one pass, and folds each character for itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toBe(Array.from(text, foldChar).join(''));
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { seed: 20231231 },
    );
  });
});

describe('foldLabel(text)', () => {
  it.each([
    ['总　 计', '总计'],
    ['3.危及“三安全一稳定”', '3危及三安全一稳定'],
    ['本年增/减', '本年增减'],
    ['（三）不予\n公开：', '三不予公开'],
  ])('%j → %s', (text, label) => expect(foldLabel(text)).toBe(label));
});

describe('isEnumerator(char)', () => {
  it.each(['①', '⑳', '⑴', '⒈', '㈠', '㈩', '❶'])('is true for %s', (char) => expect(isEnumerator(char)).toBe(true));
  it.each(['1', '一', '（', '', '①①'])('is false for %j', (char) => expect(isEnumerator(char)).toBe(false));
});
