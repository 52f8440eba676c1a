import { describe, expect, it } from 'vitest';
import { joinLines, lineText, makeLines } from '../../../src/document/page/lines.ts';
import type { Piece } from '../../../src/document/page/piece.ts';
import { isRunningLine, pageFrame } from '../../../src/document/page/running.ts';

const piece = (x: number, y: number, text: string, size = 10): Piece => ({
  text,
  x,
  y,
  size,
  width: Array.from(text).reduce((sum, char) => sum + (char < '\u2e80' ? size / 2 : size), 0),
});
const line = (y: number, ...pieces: [number, string][]) => ({
  y,
  pieces: pieces.map(([x, text]) => piece(x, y, text)),
});

describe('makeLines(pieces)', () => {
  it('groups by baseline from top to bottom, each from left to right', () => {
    const lines = makeLines([piece(50, 120, '丙'), piece(80, 100, '乙'), piece(50, 101, '甲')]);
    expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(['甲乙', '丙']);
  });

  it('lets large type waver more than small type', () => {
    expect(makeLines([piece(0, 100, '甲', 30), piece(30, 108, '乙', 30)])).toHaveLength(1);
    expect(makeLines([piece(0, 100, '甲', 8), piece(30, 108, '乙', 8)])).toHaveLength(2);
  });

  it('has no lines without words', () => expect(makeLines([])).toEqual([]));
});

describe('lineText(line)', () => {
  it.each([
    [
      'words that touch',
      [
        [0, '公开'],
        [20, '86'],
        [30, '条'],
      ],
      '公开86条',
    ],
    [
      'Han characters set apart a little',
      [
        [0, '总'],
        [14, '计'],
      ],
      '总计',
    ],
    [
      'Latin words set apart a little',
      [
        [0, 'web'],
        [18, 'site'],
      ],
      'web site',
    ],
    [
      'columns',
      [
        [0, '规章'],
        [60, '0'],
        [90, '0'],
      ],
      '规章\t0\t0',
    ],
    [
      'words with blanks of their own at a column',
      [
        [0, '规章 '],
        [60, ' 0'],
      ],
      '规章\t0',
    ],
  ] as const)('sets %s', (_, words, text) => {
    expect(lineText(line(0, ...words.map(([x, word]): [number, string] => [x, word])))).toBe(text);
  });
});

describe('joinLines(lines)', () => {
  it('joins Han characters, and keeps a blank at figures and Latin words', () => {
    expect(joinLines([line(0, [0, '未发']), line(12, [0, '生'])])).toBe('未发生');
    expect(joinLines([line(0, [0, '12']), line(12, [0, '3'])])).toBe('12 3');
    expect(joinLines([line(0, [0, '公开']), line(12, [0, '86'])])).toBe('公开 86');
  });
});

describe('isRunningLine(line, height, frame, page)', () => {
  const at = (y: number, text: string) => line(y, [100, text]);
  const pages = [1, 2, 3].map((number) => ({
    height: 800,
    lines: [at(30, '柏树乡年度报告'), at(40, 'http://www.example.cn'), at(400, '正文'), at(780, `第${number}页 共3页`)],
  }));
  const frame = pageFrame(pages);
  const dropped = (page: number) =>
    pages[page]!.lines.filter((some) => isRunningLine(some, 800, frame, page)).map(lineText);

  it('drops what stands in the margins of all pages, and keeps a title on the first', () => {
    expect(dropped(0)).toEqual(['http://www.example.cn', '第1页 共3页']);
    expect(dropped(1)).toEqual(['柏树乡年度报告', 'http://www.example.cn', '第2页 共3页']);
  });

  it('keeps figures that stand at the same height of several pages', () => {
    const rows = [1, 2, 3].map(() => ({ height: 800, lines: [at(30, '0 0 3 0')] }));
    expect(isRunningLine(rows[1]!.lines[0]!, 800, pageFrame(rows), 1)).toBe(false);
  });

  it.each(['3', '- 3 -', '— 3 —', '第 3 页', '3/12', '·3·'])('knows the page number %s', (text) => {
    expect(isRunningLine(at(790, text), 800, new Map(), 0)).toBe(true);
    expect(isRunningLine(at(400, text), 800, new Map(), 0)).toBe(false);
  });

  it.each(['2023年1月9日', '1234', '3件'])('keeps %s in a margin', (text) => {
    expect(isRunningLine(at(790, text), 800, new Map(), 0)).toBe(false);
  });
});
