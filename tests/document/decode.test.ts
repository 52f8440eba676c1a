import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredCharset, decodeName, decodeText, isUtf16 } from '../../src/document/decode.ts';
import { bytesOf } from './support.ts';

/** 石桥镇 规章 0 联通 in GB18030. */
const gbk = [
  0xca, 0xaf, 0xc7, 0xc5, 0xd5, 0xf2, 0x0a, 0xb9, 0xe6, 0xd5, 0xc2, 0x20, 0x30, 0x0a, 0xc1, 0xaa, 0xcd, 0xa8,
];
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    text.split('').flatMap((char) => {
      const code = char.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('decodeText(bytes, declared)', () => {
  it('reads UTF-8, with and without a mark', () => {
    expect(decodeText(bytesOf('石桥镇\n'))).toEqual({ text: '石桥镇\n', loss: 0 });
    expect(decodeText(bytesOf('\ufeff石桥镇')).text).toBe('石桥镇');
  });

  it('reads GB18030 where UTF-8 fails, also short words that are valid UTF-8 by chance', () => {
    expect(decodeText(Uint8Array.from(gbk)).text).toBe('石桥镇\n规章 0\n联通');
    expect(decodeText(Uint8Array.from([...gbk, 10, 0xc1, 0xaa, 0xcd, 0xa8])).text).toContain('\n联通\n联通');
  });

  it('believes valid UTF-8 over a charset the page declares', () => {
    expect(decodeText(bytesOf('石桥镇'), 'gb2312').text).toBe('石桥镇');
  });

  it('uses a declared charset it knows, and GB18030 for one it does not', () => {
    expect(decodeText(Uint8Array.from([0xa5, 0xdb, 0xbe, 0xf4]), 'big5').text).toBe('石橋');
    expect(decodeText(Uint8Array.from(gbk), 'no-such-charset').text).toContain('石桥镇');
    expect(decodeText(Uint8Array.from(gbk), 'iso-8859-1').text).toContain('石桥镇');
  });

  it.each([true, false])(
    'reads UTF-16 (little end first: %s) with a mark, and without one by its zero bytes',
    (little) => {
      const text = '石桥镇2023年\n主动公开 86 条\n';
      expect(decodeText(utf16(`\ufeff${text}`, little)).text).toBe(text);
      expect(decodeText(utf16(text, little)).text).toBe(text);
    },
  );

  it.each([true, false])('reads UTF-16 (little end first: %s) without a mark and without ASCII', (little) => {
    const text = '石桥镇２０２３年，主动公开信息８６条，其中政务动态５１条，信息公开目录３５条。';
    expect(decodeText(utf16(text, little)).text).toBe(text);
    expect(isUtf16(utf16(text, little))).toBe(true);
  });

  it('takes neither pages nor texts in other encodings for UTF-16', () => {
    const ascii = bytesOf('<td class="a">0</td>'.repeat(50));
    for (const bytes of [ascii, Uint8Array.from([...ascii, ...gbk]), bytesOf('规章，０件，'.repeat(50)), gbk])
      expect(isUtf16(Uint8Array.from(bytes))).toBe(false);
  });

  it('keeps zeros in UTF-8 where they are', () =>
    expect(decodeText(bytesOf('石桥\u0000镇 3\u0000')).text).toBe('石桥\u0000镇 3\u0000'));

  it('reads lines pasted from several encodings, each in its own', () => {
    const mixed = Uint8Array.from([...bytesOf('一、总体情况\n'), ...gbk, 10, ...bytesOf('主动公开\n')]);
    expect(decodeText(mixed).text).toBe('一、总体情况\n石桥镇\n规章 0\n联通\n主动公开\n');
    const blank = Uint8Array.from([...gbk, 10, ...bytesOf('一、总体情况\n\u00a0293\n')]);
    expect(decodeText(blank).text).toContain('\u00a0293\n');
  });

  it('loses one character, not the file, where UTF-8 is cut off', () => {
    const cut = bytesOf('一、总体情况\n二、主动公开政府信息情况').slice(0, -1);
    expect(decodeText(cut).text).toBe('一、总体情况\n二、主动公开政府信息情\ufffd');
  });

  it('gives some text for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { text, loss } = decodeText(bytes);
        expect(text.length).toBeLessThanOrEqual(bytes.length);
        expect(loss).toBeGreaterThanOrEqual(0);
        expect(loss).toBeLessThanOrEqual(1);
      }),
      { seed: 20231231 },
    );
  });
});

describe('decodeName(bytes)', () => {
  it('reads UTF-8 where it is valid, else GB18030', () => {
    expect(decodeName(bytesOf('石桥镇.txt'))).toBe('石桥镇.txt');
    expect(decodeName(Uint8Array.from(gbk.slice(0, 6)))).toBe('石桥镇');
  });
});

describe('declaredCharset(bytes)', () => {
  it.each([
    ['<meta charset="GBK">', 'gbk'],
    ['<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=gb2312">', 'gb2312'],
    ['<title>石桥镇</title>', undefined],
  ])('%s → %s', (html, charset) => expect(declaredCharset(bytesOf(html))).toBe(charset));
});
