import { describe, expect, it } from 'vitest';
import type { PageContent } from '../../../src/document/page/layout.ts';
import type { Gray } from '../../../src/document/scan/image.ts';
import { beginsBadly, readsWell, uprightTurn } from '../../../src/document/scan/upright.ts';

const content = (text: string): PageContent => ({
  height: 842,
  lines: text ? [{ y: 9, pieces: [{ text, x: 0, y: 9, width: 9, size: 9 }] }] : [],
  tables: [],
});
const words = '一、本年新收政府信息公开申请数量';
const page: Gray = { width: 10, height: 20, data: new Uint8Array(200).fill(255) };
/** A recogniser that sees words where the page lies in one way, told by its one dark pixel. */
const seeing = (at: number) => ({
  figure: () => '',
  line: () => '',
  lines: ({ data }: Gray) => [{ left: 0, top: 0, right: 9, bottom: 9, text: data[at] === 0 ? words : '辉晦犊冈蔷囊' }],
});

describe('readsWell(content)', () => {
  it.each([
    [words, true],
    ['', true],
    ['我镇坚持把政务公开作为转变作风、服务群众的抓手', true],
    ['孙狂贮国二加下信息', true],
    ['辉晦犊冈蔷囊辉晦犊冈蔷囊辉晦犊冈蔷囊', false],
    ['二口', false],
  ])('%s: %s', (text, well) => expect(readsWell(content(text))).toBe(well));
});

describe('beginsBadly(words)', () => {
  it('is true of many words of which none is the form’s, never of few', () => {
    expect(beginsBadly('辉晦犊冈蔷囊'.repeat(7))).toBe(true);
    expect(beginsBadly('辉晦犊冈蔷囊')).toBe(false);
    expect(beginsBadly('辉晦犊冈蔷囊'.repeat(7) + words)).toBe(false);
  });
});

describe('uprightTurn(page, recogniser)', () => {
  it('finds how a page is to be turned, and turns none in vain', () => {
    const dark = { ...page, data: Uint8Array.from(page.data) };
    dark.data[15 * 10 + 2] = 0; // turned upside down it is in row 4, column 7; strips are two rows high
    expect(uprightTurn(dark, seeing(7))).toBe(2);
    expect(uprightTurn(page, seeing(0))).toBe(0);
  });
});
