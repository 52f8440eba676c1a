import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { raiseDigits } from '../../src/document/raised.ts';

describe('raiseDigits(text, raise)', () => {
  it.each([
    ['12', null, '12'],
    ['12', 'above', '¹²'],
    ['[3]', 'below', '[₃]'],
  ] as const)('%j set %j is %j', (text, raise, read) => expect(raiseDigits(text, raise)).toBe(read));
  it.each([
    ['<p>共3<sup>1</sup>件</p>', '共3¹件'],
    ['<p>共3<span style="vertical-align: super">2</span>件</p>', '共3²件'],
    ['<table><tr><td>甲</td><td>0<sub><a href="#n">2</a></sub></td></tr></table>', '甲\t0₂'],
  ])('%s is read as %j', (html, text) => expect(readHtml(html).text).toBe(text));
});
