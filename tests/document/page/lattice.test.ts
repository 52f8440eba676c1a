import { describe, expect, it } from 'vitest';
import { findLattices, type Lattice, latticeGrid, latticeHolds } from '../../../src/document/page/lattice.ts';
import { repairLattice, standsBeside } from '../../../src/document/page/latticeRepair.ts';
import type { Piece } from '../../../src/document/page/piece.ts';
import type { Rule } from '../../../src/document/page/rules.ts';

const h = (at: number, from: number, to: number): Rule => ({ axis: 'h', at, from, to });
const v = (at: number, from: number, to: number): Rule => ({ axis: 'v', at, from, to });
const box = (left: number, top: number, right: number, bottom: number): Rule[] => [
  h(top, left, right),
  h(bottom, left, right),
  v(left, top, bottom),
  v(right, top, bottom),
];
const piece = (x: number, y: number, text: string): Piece => ({ text, x, y, width: text.length * 10, size: 10 });
const one = (rules: readonly Rule[]): Lattice => {
  const found = findLattices(rules);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const shown = (lattice: Lattice, pieces: readonly Piece[]) =>
  latticeGrid(lattice, pieces)?.cells.map(
    ({ row, column, rowSpan, columnSpan, text }) => `${row},${column} ${rowSpan}x${columnSpan} ${text}`,
  );

describe('findLattices(rules)', () => {
  it('finds tables from top to bottom, and no frames or single lines', () => {
    const upper = [...box(0, 0, 100, 40), v(50, 0, 40)];
    const lower = [...box(0, 100, 100, 140), h(120, 0, 100)];
    const found = findLattices([...lower, ...upper, ...box(200, 0, 300, 40), h(300, 0, 500)]);
    expect(found.map(({ xs, ys }) => [xs, ys])).toEqual([
      [
        [0, 50, 100],
        [0, 40],
      ],
      [
        [0, 100],
        [100, 120, 140],
      ],
    ]);
  });

  it('joins borders that are drawn cell by cell, double, or not quite in line', () => {
    const rules = [
      h(0, 0, 49),
      h(0.8, 50, 100),
      h(20, 0, 100),
      h(21, 0, 100),
      h(40, 0, 100),
      v(0, 0, 19),
      v(0, 21, 40),
      v(50, 0, 40),
      v(100.6, 0, 41),
    ];
    const { xs, ys } = one(rules);
    expect(xs).toHaveLength(3);
    expect(ys).toHaveLength(3);
  });

  it('gives up on drawings', () => {
    const scribble = Array.from({ length: 1600 }, (_, i) => h(i * 10, 0, 5));
    expect(findLattices([...scribble, ...box(0, 0, 100, 40), v(50, 0, 40)])).toEqual([]);
  });
});

describe('latticeHolds(lattice, piece)', () => {
  const lattice = one([...box(0, 0, 100, 40), v(50, 0, 40)]);
  it.each([
    [piece(10, 20, '甲'), true],
    [piece(10, 50, '甲'), false],
    [piece(95, 20, '甲乙'), false],
    [piece(-30, 20, '甲'), false],
  ])('%j: %s', (words, inside) => expect(latticeHolds(lattice, words)).toBe(inside));
});

describe('latticeGrid(lattice, pieces)', () => {
  it('merges slots along rows, and down where the runs are equal', () => {
    const lattice = one([...box(0, 0, 150, 60), v(50, 0, 60), v(100, 20, 60), h(20, 50, 150), h(40, 50, 150)]);
    expect(shown(lattice, [piece(5, 30, '甲'), piece(60, 14, '乙'), piece(60, 34, '1'), piece(110, 54, '2')])).toEqual([
      '0,0 3x1 甲',
      '0,1 1x2 乙',
      '1,1 1x1 1',
      '1,2 1x1 ',
      '2,1 1x1 ',
      '2,2 1x1 2',
    ]);
  });

  it('is no table with words in one cell only', () => {
    expect(latticeGrid(one([...box(0, 0, 100, 40), v(50, 0, 40)]), [piece(5, 20, '甲')])).toBeNull();
  });

  it('cuts words that cross a wall, and leaves those that only lean on it', () => {
    const lattice = one([...box(0, 0, 100, 40), v(50, 0, 40)]);
    expect(shown(lattice, [piece(5, 20, '甲乙丙丁戊己庚辛')])).toEqual(['0,0 1x1 甲乙丙丁', '0,1 1x1 戊己庚辛']);
    expect(shown(lattice, [piece(12, 20, '甲乙丙丁'), piece(60, 20, '0')])).toEqual(['0,0 1x1 甲乙丙丁', '0,1 1x1 0']);
  });
});

describe('repairLattice(lattice, pieces)', () => {
  it('leaves a whole table as it is', () => {
    const lattice = one([...box(0, 0, 100, 40), v(50, 0, 40)]);
    expect(repairLattice(lattice, [piece(5, 20, '甲'), piece(60, 20, '0')])).toBe(lattice);
  });

  it('parts cells of a broken table where no words cross and lines stand apart', () => {
    // the left side and the rules between the rows are drawn for the first row only
    const broken = one([
      h(0, 0, 100),
      h(20, 0, 100),
      h(40, 50, 100),
      h(60, 50, 100),
      v(0, 0, 20),
      v(50, 0, 60),
      v(100, 0, 60),
    ]);
    const pieces = [
      piece(5, 14, '甲'),
      piece(5, 34, '乙'),
      piece(5, 54, '丙'),
      piece(60, 14, '1'),
      piece(60, 34, '2'),
      piece(60, 54, '3'),
    ];
    expect(shown(repairLattice(broken, pieces), pieces)).toEqual([
      '0,0 1x1 甲',
      '0,1 1x1 1',
      '1,0 1x1 乙',
      '1,1 1x1 2',
      '2,0 1x1 丙',
      '2,1 1x1 3',
    ]);
  });

  it('adds columns for words beside it', () => {
    const lattice = one([...box(0, 0, 50, 40), h(20, 0, 50)]);
    const pieces = [
      piece(5, 14, '甲'),
      piece(5, 34, '乙'),
      piece(70, 14, '1'),
      piece(120, 14, '2'),
      piece(70, 34, '3'),
    ];
    expect(shown(repairLattice(lattice, pieces), pieces)).toEqual([
      '0,0 1x1 甲',
      '0,1 1x1 1',
      '0,2 1x1 2',
      '1,0 1x1 乙',
      '1,1 1x1 3',
      '1,2 1x1 ',
    ]);
  });
});

describe('standsBeside(lattice, piece, all)', () => {
  const narrow = one([...box(0, 100, 50, 140), h(120, 0, 50)]);
  const wide = one([...box(0, 0, 200, 40), v(50, 0, 40)]);
  it('is true only within the height of the table and the width of another', () => {
    expect(standsBeside(narrow, piece(100, 114, '11'), [narrow, wide])).toBe(true);
    expect(standsBeside(narrow, piece(100, 114, '11'), [narrow])).toBe(false);
    expect(standsBeside(narrow, piece(300, 114, '11'), [narrow, wide])).toBe(false);
    expect(standsBeside(narrow, piece(100, 164, '11'), [narrow, wide])).toBe(false);
  });
});
