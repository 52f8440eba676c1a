import { describe, expect, it, vi } from 'vitest';
import { classes, type DigitNet } from '../../../src/document/scan/digitNet.ts';
import { gridSize } from '../../../src/document/scan/glyphs.ts';
import { unread } from '../../../src/document/scan/oneReader.ts';
import { readScan } from '../../../src/document/scan/page.ts';

const [width, height] = [800, 300];
const scale = 0.24;

/** A page with blocks of ink, as [left, top, right, bottom]. */
function page(...blocks: (readonly [number, number, number, number])[]) {
  const data = new Uint8Array(width * height).fill(255);
  for (const [left, top, right, bottom] of blocks)
    for (let y = top; y < bottom; y++) data.fill(0, y * width + left, y * width + right);
  return { width, height, data };
}

const across = (y: number, from: number, to: number) => [from, y, to, y + 3] as const;
const down = (x: number) => [x, 50, x + 3, 253] as const;
const figure = (x: number, y: number) => [x, y, x + 18, y + 30] as const;
const net: DigitNet = {
  hidden: 1,
  scale: [1, 1],
  first: new Int8Array(gridSize.columns * gridSize.rows + 2),
  second: new Int8Array(classes * 2),
};

describe('readScan(picture, scale, readers)', () => {
  it('reads no words in a photograph', () => {
    const photograph = page(across(50, 50, 753), across(250, 50, 753), down(50), down(750));
    for (let at = 0; at < photograph.data.length; at++) if ((at * 7919) % 5 < 2) photograph.data[at] = 40;
    const lines = vi.fn(() => [{ left: 0, top: 0, right: 9, bottom: 9, text: '公开' }]);
    const { tables } = readScan(photograph, scale, { recogniser: { figure: () => '7', line: () => '', lines }, net });
    expect(tables).toEqual([]);
    expect(lines).not.toHaveBeenCalled();
  });

  it('calls no row empty where the rule between two was not seen: neither figure of theirs is read', () => {
    const rules = [across(50, 50, 753), across(250, 50, 753), across(150, 50, 253), across(150, 500, 753)];
    const drawn = page(...rules, down(50), down(250), down(500), down(750), figure(370, 85), figure(370, 185));
    const { tables } = readScan(drawn, scale, {
      recogniser: { figure: () => '7', line: () => '', lines: () => [] },
      net,
    });
    const cells = tables[0]!.grid.cells.map(({ row, column, text }) => [row, column, text]);
    expect(cells).toEqual([
      [0, 0, ''],
      [0, 1, unread],
      [0, 2, ''],
      [1, 0, ''],
      [1, 1, unread],
      [1, 2, ''],
    ]);
  });

  it('calls no row empty where two figures without a rule between them were seen as other characters', () => {
    const rules = [across(50, 50, 753), across(250, 50, 753), across(150, 50, 253), across(150, 500, 753)];
    const figures = [0, 30, 60, 90].flatMap((x) => [figure(300 + x, 85), figure(300 + x, 185)]);
    const drawn = page(...rules, down(50), down(250), down(500), down(750), ...figures);
    const recogniser = { figure: () => '', line: () => '[R5', lines: () => [] };
    const { tables } = readScan(drawn, scale, { recogniser, net });
    const middle = tables[0]!.grid.cells.filter(({ column }) => column === 1);
    expect(middle.map(({ row, text }) => [row, text])).toEqual([
      [0, unread],
      [1, unread],
    ]);
  });
});
