import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/document/scan/cell.ts';
import { classes, type DigitNet } from '../../../src/document/scan/digitNet.ts';
import { gridSize } from '../../../src/document/scan/glyphs.ts';
import type { Gray } from '../../../src/document/scan/image.ts';
import { unread } from '../../../src/document/scan/oneReader.ts';

const scale = 0.24;
/** A cell 200 by 60 pixels with blocks of ink in it, as [left, top, right, bottom]. */
function cell(...blocks: (readonly [number, number, number, number])[]): Gray {
  const data = new Uint8Array(200 * 60).fill(255);
  for (const [left, top, right, bottom] of blocks)
    for (let y = top; y < bottom; y++) data.fill(0, y * 200 + left, y * 200 + right);
  return { width: 200, height: 60, data };
}
const box = { left: 0, top: 0, right: 200, bottom: 60 };
const digit = [90, 15, 108, 45] as const;
const second = [120, 15, 138, 45] as const;
const n = gridSize.columns * gridSize.rows + 1;

/** A net that takes everything for one digit, or (`sure` false) for nothing clearly. */
const netOf = (says: number, sure = true): DigitNet => {
  const second = new Int8Array(classes * 2);
  second[says * 2 + 1] = sure ? 100 : 1;
  return { hidden: 1, scale: [1, 1], first: new Int8Array(n + 1), second };
};
const read = (picture: Gray, figure: string, words = '', net = netOf(7)) =>
  readCell(picture, box, { recogniser: { figure: () => figure, line: () => words, lines: () => [] }, net }, scale);

describe('readCell(page, box, readers, scale)', () => {
  it('is empty only where there is no ink', () => {
    expect(read(cell(), '')).toBe('');
    expect(read(cell([0, 0, 200, 2], [0, 0, 2, 60]), '5')).toBe('');
    expect(read(cell([0, 0, 200, 2]), '5')).toBe('');
    expect(read(cell([197, 0, 200, 60]), '5')).toBe('');
  });

  it('is not empty where a digit is as high as it', () => {
    expect(read(cell([90, 0, 120, 60]), '')).toBe(unread);
    expect(read(cell([90, 0, 98, 60]), '')).toBe(unread);
  });

  it('gives a figure where both readers agree on every digit', () => {
    expect(read(cell(digit), '7')).toBe('7');
    expect(read(cell(digit, second), '77')).toBe('77');
  });

  it('gives none where they do not, or one is not sure', () => {
    expect(read(cell(digit), '1')).toBe(unread);
    expect(read(cell(digit), '')).toBe(unread);
    expect(read(cell(digit, second), '7')).toBe(unread);
    expect(read(cell(digit), '7', '', netOf(7, false))).toBe(unread);
    expect(read(cell(digit), '7', '', netOf(10))).toBe(unread);
  });

  it('reads a point between digits, and no other mark', () => {
    const point = [112, 41, 116, 45] as const;
    expect(read(cell(digit, point, second), '7.7')).toBe('7.7');
    expect(read(cell(digit, [112, 25, 116, 29], second), '7.7')).toBe(unread);
    expect(read(cell(digit, point), '7.')).toBe(unread);
    expect(read(cell(digit, point, second), '77')).toBe(unread);
  });

  it('gives words where they are those of a label, never a numeral of Han characters', () => {
    const line = Array.from({ length: 6 }, (_, i) => [10 + i * 30, 15, 34 + i * 30, 45] as const);
    expect(read(cell(...line), '', '行 政 许 可', netOf(10))).toBe('行政许可');
    expect(read(cell(...line), '', '1.属于国家秘密', netOf(10))).toBe('1.属于国家秘密');
    expect(read(cell(...line), '', '行政许可145', netOf(10))).toBe(`行政许可${unread}`);
    expect(read(cell(digit, second), '', '总计', netOf(10))).toBe('总计');
    expect(read(cell(digit, second), '', '二十', netOf(10))).toBe(unread);
    expect(read(cell(digit, second), '', 'O', netOf(10))).toBe(unread);
  });
});
