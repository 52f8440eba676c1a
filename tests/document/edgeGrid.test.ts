import { describe, expect, it } from 'vitest';
import { makeDocBuilder } from '../../src/document/builder.ts';
import { addRows, type EdgeRow, gridLines, gridOfEdges } from '../../src/document/edgeGrid.ts';

const row = (left: number, ...cells: [number, string, boolean?][]): EdgeRow => ({
  left,
  cells: cells.map(([right, text, continues = false]) => ({ right, text, continues })),
});

describe('gridOfEdges(rows, tolerance)', () => {
  it('numbers the edges of all rows', () => {
    const grid = gridOfEdges([row(0, [100, '甲'], [300, '乙']), row(3, [98, '丙'], [201, '1'], [299, '2'])], 5)!;
    expect(grid).toMatchObject({ rows: 2, columns: 3 });
    expect(grid.cells.map(({ column, columnSpan, text }) => `${column}+${columnSpan} ${text}`)).toEqual([
      '0+1 甲',
      '1+2 乙',
      '0+1 丙',
      '1+1 1',
      '2+1 2',
    ]);
  });

  it('lets a cell continue the one above it, with its words, only where the two have the same sides', () => {
    const grid = gridOfEdges(
      [row(0, [100, '甲'], [200, '1']), row(0, [100, '续', true], [200, '2']), row(0, [200, '丙', true])],
      5,
    )!;
    expect(grid.cells.map(({ row, rowSpan, text }) => `${row} ${rowSpan} ${text}`)).toEqual([
      '0 2 甲 续',
      '0 1 1',
      '1 1 2',
      '2 1 丙',
    ]);
  });

  it('is null for absurd widths', () => {
    expect(
      gridOfEdges([row(0, ...Array.from({ length: 300 }, (_, i): [number, string] => [i * 100 + 100, 'a']))], 5),
    ).toBeNull();
  });
});

describe('gridLines(edges, tolerance)', () => {
  it('takes edges that gather for one line', () => {
    const lineOf = gridLines([0, 100, 103, 200, 98], 5);
    expect([0, 98, 100, 103, 200, 250].map(lineOf)).toEqual([0, 1, 1, 1, 2, 2]);
  });
});

describe('addRows(builder, rows, tolerance)', () => {
  it('adds a table, or lines where rows make none', () => {
    const builder = makeDocBuilder();
    addRows(builder, [], 5);
    addRows(builder, [row(0, [100, '甲'], [200, '1'])], 5);
    addRows(builder, [row(0, ...Array.from({ length: 300 }, (_, i): [number, string] => [i * 100 + 100, 'a']))], 5);
    const { blocks, text } = builder.build('doc', {});
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph']);
    expect(text.startsWith('甲\t1\na\ta')).toBe(true);
  });
});
