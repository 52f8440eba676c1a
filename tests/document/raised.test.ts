import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { raisedWords } from '../../src/document/raised.ts';
import { readRtf } from '../../src/document/rtf.ts';
import { bytesOf } from './support.ts';

describe('raisedWords(text, place)', () => {
  it('keeps digits above or below the line there', () => {
    expect([raisedWords('注1', 'above'), raisedWords('10', 'below')]).toEqual(['注¹', '₁₀']);
  });

  it('holds for pages: sup, sub and styles, at any depth', () => {
    const page =
      '<p>共3<sup><a href="#n">12</a></sup>件，H<sub>2</sub>O，4<span style="vertical-align: super">1</span>项，5件</p>';
    expect(readHtml(page).text).toBe('共3¹²件，H₂O，4¹项，5件');
  });

  it('holds for rich text, to the end of the group', () => {
    expect(readRtf(bytesOf('{\\rtf1 a3{\\super 12} b4{\\sub 2}c5 \\super 1\\nosupersub 6}')).text).toBe(
      'a3¹² b4₂c5 ¹6',
    );
  });
});
