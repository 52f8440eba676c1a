import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRtf } from '../../src/document/rtf.ts';
import { rtfTokens } from '../../src/document/rtfTokens.ts';
import { bytesOf, expectSound, paragraphs, readOk, tables } from './support.ts';

const read = (body: string) => readRtf(bytesOf(`{\\rtf1\\ansi\\ansicpg936 ${body}}`));

describe('readRtf(bytes)', () => {
  it.each([
    ['bytes of the GBK code page', "\\'ca\\'af\\'c7\\'c5\\'d5\\'f2", '石桥镇'],
    ['Unicode with fallback bytes', "\\uc1\\u30707\\'3f\\u26725?\\u-27321 \\'3f", '石桥镇'],
    ['Unicode with two fallback bytes', "\\uc2\\u30707\\'ca\\'af\\u26725\\'c7\\'c5", '石桥'],
    ['signs', 'a\\tab b\\~c\\_d\\emdash e\\{\\}\\\\', 'a\tb c-d—e{}\\'],
    ['broken source lines', 'ab\r\nc', 'abc'],
    ['hidden and deleted words', 'a{\\v b}c\\v d\\v0 e{\\deleted f}', 'ace'],
    ['groups readers need not know', 'a{\\*\\bkmkstart \\u19968?}b{\\fonttbl{\\f0 Arial;}}{\\info{\\title T}}c', 'abc'],
    ['results of fields', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt site}}', 'site'],
    ['list numbers', '{\\listtext\\u19968?\\u12289?}a', '一、a'],
    ['words that are no control words, whatever objects have', 'a\\constructor b\\toString c\\valueOf d', 'abcd'],
    ['binary data', 'a\\bin3 {}}b', 'ab'],
  ])('reads %s', (_, rtf, text) => expect(read(rtf).text).toBe(text));

  it('reads bytes in the charset of their font', () => {
    const doc = readRtf(
      bytesOf(
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}\\f1\\'ca\\'af\\f0\\'e9}",
      ),
    );
    expect(doc.text).toBe('石é');
  });

  it('makes paragraphs and tables with merged cells', () => {
    const row = (definition: string, ...cells: string[]) =>
      `\\trowd${definition}${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row`;
    const doc = read(
      `one\\par two\\line three\\par${row('\\clvmgf\\cellx1000\\cellx3000', 'a', 'wide')}` +
        `${row('\\clvmrg\\cellx1000\\cellx2000\\cellx3010', '', '1', '2')}\\pard six\\par`,
    );
    expect(paragraphs(doc)).toEqual(['one', 'two\nthree', 'six']);
    expect(tables(doc)).toEqual([
      [
        ['av2', 'wide+1'],
        ['1', '2'],
      ],
    ]);
    expectSound(doc);
  });

  it('joins cells that are merged sideways, and keeps paragraphs of a cell together', () => {
    const doc = read(
      '\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\pard\\intbl a\\par b\\cell\\cell c\\cell\\row',
    );
    expect(tables(doc)).toEqual([[['a b+1', 'c']]]);
  });

  it('is chosen by content, for files that call themselves .doc', async () => {
    const doc = await readOk(bytesOf("{\\rtf1\\ansi\\ansicpg936 \\'d7\\'dc\\'cc\\'e5}"), 'report.doc');
    expect(doc).toMatchObject({ format: 'rtf', text: '总体' });
  });

  it('a byte that begins a character takes no digit of its cell along', () => {
    const cell = (text: number[]) => [...bytesOf('\\pard\\intbl '), ...text, ...bytesOf('\\cell')];
    const row = [...bytesOf('{\\rtf1\\ansicpg936\\trowd\\cellx900\\cellx1800'), ...cell([0xc6, 0x30]), ...cell([0x37])];
    const doc = readRtf(new Uint8Array([...row, ...bytesOf('\\row}')]));
    expect(doc.text).toContain('\ufffd0\t7');
  });

  it('reads any soup of braces and words', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\par ',
      '\\cell ',
      '\\row ',
      '\\trowd ',
      '\\cellx500 ',
      '\\intbl ',
      '\\pard ',
      '\\u',
      "\\'c",
      '甲',
      '1',
      '\\*',
      '\\v ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) =>
        expectSound(readRtf(bytesOf(`{\\rtf1${pieces.join('')}`))),
      ),
      { seed: 20231231 },
    );
  });
});

describe('rtfTokens(bytes)', () => {
  it('cuts words from their numbers', () => {
    expect([...rtfTokens(bytesOf('{\\li-720 a\\b0}'))]).toEqual([
      { kind: 'open' },
      { kind: 'word', word: 'li', value: -720 },
      { kind: 'byte', value: 97 },
      { kind: 'word', word: 'b', value: 0 },
      { kind: 'close' },
    ]);
  });
});
