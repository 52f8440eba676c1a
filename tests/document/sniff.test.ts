import { describe, expect, it } from 'vitest';
import { sniffMarkup } from '../../src/document/sniff.ts';

describe('sniffMarkup(text)', () => {
  it.each([
    ['<!DOCTYPE html><p>一', 'html'],
    ['\n<div>一、总体情况</div>', 'html'],
    ['<!-- saved --><table><tr><td>一', 'html'],
    ['标题\n<p>一</p><p>二</p>', 'tagged'],
    ['# 标题\n\n正文', 'md'],
    ['| 规章 | 0 |\n|---|---|\n', 'md'],
    ['+------+---+\n| 规章 | 0 |\n', 'md'],
    ['**一、总体情况**\n', 'md'],
    ['一、总体情况\n3 < 5 且 <中华人民共和国政府信息公开条例> 如此', 'txt'],
    ['<http://www.example.cn> 一、总体情况', 'txt'],
    ['', 'txt'],
  ])('%j is %s', (text, markup) => expect(sniffMarkup(text)).toBe(markup));
});

describe('sniffMarkup(Markdown with HTML in it)', () => {
  const page = (paragraph: (text: string) => string) =>
    `<div class="top">\n\n${[1, 2, 3, 4, 5, 6, 7].map((n) => paragraph(`第${n}段文字。`)).join('\n\n')}\n\n` +
    `<table><tr><td>规章</td><td>0</td></tr></table>\n</div>`;
  it('keeps the lines where paragraphs are lines, and not where they are tagged', () => {
    expect(sniffMarkup(page((text) => text))).toBe('tagged');
    expect(sniffMarkup(page((text) => `<p>${text}</p>`))).toBe('html');
  });
});
