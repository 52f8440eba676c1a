import { describe, expect, it } from 'vitest';
import { attributeOf, isOn, numberOf, readXml } from '../../../src/document/ooxml/xml.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The events of a document in one line; elements named `x` are left out. */
function events(...pieces: string[]): string {
  const seen: string[] = [];
  readXml(pieces, {
    open: (name) => seen.push(`<${name}`) > 0 && !name.endsWith(':x'),
    close: (name) => seen.push(`>${name}`),
    text: (text) => seen.push(text),
  });
  return seen.join(' ');
}

describe('readXml(xml, sink)', () => {
  it('calls elements by their namespaces, the default one and inner ones included', () => {
    expect(events(`<a xmlns="${word}"><b xmlns="urn:y" xmlns:z="${word}"><z:c/><d/></b><e/></a>`)).toBe(
      '<w:a <:b <w:c >w:c <:d >:d >:b <w:e >w:e >w:a',
    );
  });

  it('joins what is cut anywhere', () =>
    expect(events('<a>甲', '乙<b/', '>丙&am', 'p;</a>')).toBe('<:a 甲乙 <:b >:b 丙& >:a'));

  it('leaves out an element with all it holds', () =>
    expect(events('<a>1<x>2<x><b>3</b></x>4</x>5<b/></a>')).toBe('<:a 1 <:x 5 <:b >:b >:a'));

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an unknown entity', '<a>&b;</a>'],
    ['an element that does not end', '<a><b></a>'],
    ['nothing', ''],
    ['two outermost elements', '<a/><b/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['namespaces without end', `${'<a xmlns:b="c">'.repeat(300)}${'</a>'.repeat(300)}`],
  ])('throws on %s', (_, xml) => expect(() => events(xml)).toThrow());
});

describe('attributeOf(attributes, local)', () => {
  it('finds by the local name', () => {
    expect(attributeOf({ 'w:val': 'a', valx: 'b' }, 'val')).toBe('a');
    expect(attributeOf({ val: 'a' }, 'val')).toBe('a');
    expect(attributeOf({ 'w:interval': 'a' }, 'val')).toBeUndefined();
  });
  it('reads switches and numbers', () => {
    expect([{}, { 'w:val': '1' }, { 'w:val': 'true' }].map(isOn)).toEqual([true, true, true]);
    expect(['0', 'false', 'off', 'none'].map((value) => isOn({ 'w:val': value }))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['7', '-1', '1e3', '', 'x'].map((value) => numberOf({ n: value }, 'n'))).toEqual([
      7,
      -1,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
