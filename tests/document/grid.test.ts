import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCells, readGrid } from '../../src/document/grid.ts';
import { elements, parseHtml } from '../../src/document/htmlTree.ts';

const gridOf = (html: string) =>
  readGrid(elements(parseHtml(html)!, ({ tagName }) => tagName === 'table').next().value!);
const placed = (html: string) =>
  gridOf(html)?.cells.map(
    ({ row, column, rowSpan, columnSpan, text }) => `${row},${column} ${rowSpan}x${columnSpan} ${text}`,
  );

describe('readGrid(table)', () => {
  it('places merged cells', () => {
    expect(placed('<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2<tr><td>丙<td>3<td>4</table>')).toEqual([
      '0,0 2x1 甲',
      '0,1 1x2 乙',
      '1,1 1x1 1',
      '1,2 1x1 2',
      '2,0 1x1 丙',
      '2,1 1x1 3',
      '2,2 1x1 4',
    ]);
  });

  it('takes rows of head, body and foot in order, and breaks in a cell as blanks', () => {
    expect(
      placed('<table><thead><tr><th>结果<br>维持<th>a</thead><tbody><tr><td><p>总</p><p>计</p><td>0</table>'),
    ).toEqual(['0,0 1x1 结果 维持', '0,1 1x1 a', '1,0 1x1 总 计', '1,1 1x1 0']);
  });

  it('keeps spans inside the table, whatever the page says', () => {
    expect(placed('<table><tr><td rowspan=99>a<td>b<tr><td rowspan=0 colspan=x>c</table>')).toEqual([
      '0,0 2x1 a',
      '0,1 1x1 b',
      '1,1 1x1 c',
    ]);
  });

  it('leaves out hidden cells and rows', () => {
    expect(placed('<table><tr><td>a<td>b<td style="display:none">9<tr hidden><td>8<td>9</table>')).toEqual([
      '0,0 1x1 a',
      '0,1 1x1 b',
    ]);
  });

  it.each([
    ['a table in a table', '<table><tr><td>a<td><table><tr><td>b<td>c</table></table>'],
    ['one cell', '<table><tr><td>a</table>'],
    ['running text', `<table><tr><td>a<td>${'全年公开信息若干条。'.repeat(40)}</table>`],
    ['no rows', '<table></table>'],
    ['too many columns', `<table><tr>${'<td colspan=150>a'.repeat(9)}</table>`],
  ])('is no grid: %s', (_, html) => expect(gridOf(html)).toBeNull());
});

describe('placeCells(rows)', () => {
  it('never lets two cells stand in one place', () => {
    const cell = fc.record({ text: fc.constant('x'), rowSpan: fc.nat(4), columnSpan: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const grid = placeCells(rows)!;
        const taken = new Set<string>();
        let slots = 0;
        for (const { row, column, rowSpan, columnSpan } of grid.cells) {
          expect(row + rowSpan).toBeLessThanOrEqual(grid.rows);
          expect(column + columnSpan).toBeLessThanOrEqual(grid.columns);
          for (let r = row; r < row + rowSpan; r++)
            for (let c = column; c < column + columnSpan; c++) taken.add(`${r} ${c}`);
          slots += rowSpan * columnSpan;
        }
        expect(taken.size).toBe(slots);
      }),
      { seed: 20231231 },
    );
  });
});
