import { describe, expect, it } from 'vitest';
import { makeListNumbers } from '../../../src/document/ooxml/listNumbers.ts';
import { readNumbering } from '../../../src/document/ooxml/numbering.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at: number, text: string, more = '', format = 'decimal') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (levels: string, id = 0) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, more = '', of = 0) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const override = (at: number, content: string) => `<w:lvlOverride w:ilvl="${at}">${content}</w:lvlOverride>`;

/** The numbers of items given as `list:level`. */
function numbersOf(xml: string, items: string, listOf: (style: string) => string | undefined = () => undefined) {
  const numbers = makeListNumbers(readNumbering([`<w:numbering ${w}>${xml}</w:numbering>`], listOf));
  return items.split(' ').map((item) => {
    const [id = '', at = '0'] = item.split(':');
    return numbers.next(id, Number(at)).trim();
  });
}

describe('makeListNumbers(find)', () => {
  it('counts levels, those below begin again', () => {
    const xml = abstract(level(0, '%1.') + level(1, '%1.%2') + level(2, '（%3）')) + list(1);
    expect(numbersOf(xml, '1:0 1:1 1:1 1:2 1:0 1:1 1:2')).toEqual(['1.', '1.1', '1.2', '（1）', '2.', '2.1', '（1）']);
  });

  it('prints the start of a level above that has no item yet', () =>
    expect(numbersOf(abstract(level(0, '%1') + level(1, '%1.%2')) + list(1), '1:1 1:0 1:1')).toEqual([
      '1.1',
      '1',
      '1.1',
    ]));

  it('restarts where the level says so, or never', () => {
    const never = abstract(level(0, '%1') + level(1, '%2', '<w:lvlRestart w:val="0"/>')) + list(1);
    expect(numbersOf(never, '1:0 1:1 1:0 1:1')).toEqual(['1', '1', '2', '2']);
    const first = level(0, '%1') + level(1, '%2') + level(2, '%3', '<w:lvlRestart w:val="1"/>');
    expect(numbersOf(abstract(first) + list(1), '1:0 1:1 1:2 1:1 1:2 1:0 1:1 1:2')).toEqual([
      '1',
      '1',
      '1',
      '2',
      '2',
      '2',
      '1',
      '1',
    ]);
  });

  it('goes on in another list of the same definition, unless that begins at a number of its own', () => {
    const xml = abstract(level(0, '%1')) + list(1) + list(2) + list(3, override(0, '<w:startOverride w:val="5"/>'));
    expect(numbersOf(xml, '1 1 2 3 3 1')).toEqual(['1', '2', '3', '5', '6', '7']);
  });

  it('prints levels restated by a list, digits where they are asked for, and no bullets', () => {
    const xml =
      abstract(
        level(0, '%1、', '', 'chineseCounting') + level(1, '%1.%2', '<w:isLgl/>') + level(2, '\uf0b7', '', 'bullet'),
      ) +
      list(1) +
      list(2, override(0, level(0, '第%1部分', '', 'chineseCounting')));
    expect(numbersOf(xml, '1:0 1:1 1:2 2:0')).toEqual(['一、', '1.1', '', '第二部分']);
  });

  it('follows a definition that names a style to the list of that style', () => {
    const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="s"/></w:abstractNum>';
    expect(numbersOf(abstract(level(0, '%1)')) + linked + list(1) + list(2, '', 1), '2 2', () => '1')).toEqual([
      '1)',
      '2)',
    ]);
    expect(numbersOf(linked + list(2, '', 1), '2', () => '2')).toEqual(['']);
  });

  it('takes one of two statements of a format', () => {
    const mc =
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const both = `<mc:AlternateContent ${mc}><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="01, 02, 03, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`;
    expect(numbersOf(abstract(level(0, '%1', both)) + list(1), '1 1')).toEqual(['01', '02']);
  });

  it('has no number for a list or a level that is not there', () =>
    expect(numbersOf(abstract(level(0, '%1')) + list(1), '9 1:3 1:12')).toEqual(['', '', '']));
});
