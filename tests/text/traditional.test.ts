import { describe, expect, it } from 'vitest';
import { fold, foldsToItself, plainHan } from '../../src/text/fold.ts';
import { makePassage } from '../../src/text/passage.ts';
import { simplified, simplifiedChar } from '../../src/text/traditional.ts';

/** The characters of GB2312, in which simplified texts are written. */
const gb2312 = Array.from({ length: 72 * 94 }, (_, i) =>
  new TextDecoder('gb18030').decode(Uint8Array.from([0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)])),
).filter((char) => /^[\u4e00-\u9fff]$/.test(char));
const han = Array.from({ length: 0x9fff - 0x3400 }, (_, i) => String.fromCharCode(0x3400 + i));

describe('simplifiedChar(char)', () => {
  it.each([
    ['鄉鎮', '乡镇'],
    ['信息公開年度報告', '信息公开年度报告'],
    ['屬於國家秘密', '属于国家秘密'],
    ['予以公開、補正、收費', '予以公开、补正、收费'],
    ['乾县著名景点覆盖', '乾县著名景点覆盖'],
  ])('%s is %s', (text, expected) => expect(simplified(text)).toBe(expected));

  it('changes no character that simplified texts use, but for a few they do not', () => {
    expect(gb2312).toHaveLength(6763);
    expect(gb2312.filter((char) => simplifiedChar(char) !== char).join('')).toBe('菸後徵於麽');
  });

  it('gives one code unit for one, and always the same in the end', () => {
    const changed = han.filter((char) => simplifiedChar(char) !== char);
    expect(changed.length).toBeGreaterThan(2500);
    for (const char of changed) {
      expect(simplifiedChar(char)).toHaveLength(1);
      expect(simplifiedChar(simplifiedChar(char))).toBe(simplifiedChar(char));
    }
  });
});

describe('fold(text) of traditional characters', () => {
  it('folds them, also those that stand for another code point', () => {
    expect(fold('萬元，（總計）')).toBe('万元，（总计）');
    expect(fold('\uf902⾒')).toBe('车见');
    expect(foldsToItself('鎮'.charCodeAt(0))).toBe(false);
  });

  it('leaves the text that is shown as it is', () => expect(plainHan('鎮') + plainHan('⾒')).toBe('鎮見'));

  it('keeps the places of a passage', () => {
    const text = '白蘆鎮 公開 12 條';
    const passage = makePassage(text);
    const at = passage.text.indexOf('公开');
    expect(passage.quote(at, at + 2)).toBe('公開');
  });
});
