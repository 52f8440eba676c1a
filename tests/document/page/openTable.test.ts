import { describe, expect, it } from 'vitest';
import { lineText, makeLines } from '../../../src/document/page/lines.ts';
import { findOpenTable } from '../../../src/document/page/openTable.ts';
import type { Piece } from '../../../src/document/page/piece.ts';

const piece = (x: number, y: number, text: string): Piece => ({
  text,
  x,
  y,
  size: 10,
  width: Array.from(text).reduce((sum, char) => sum + (char < '\u2e80' ? 5 : 10), 0),
});
const figures = (y: number, ...values: string[]) => values.map((value, i) => piece(200 + i * 40, y, value));
const found = (...pieces: Piece[]) => {
  const { table, rest } = findOpenTable(makeLines(pieces));
  const rows = table?.grid.cells.reduce<string[][]>((all, { row, rowSpan, columnSpan, text }) => {
    all[row] ??= [];
    all[row].push(`${text}${columnSpan > 1 ? `+${columnSpan - 1}` : ''}${rowSpan > 1 ? `v${rowSpan}` : ''}`);
    return all;
  }, []);
  return { rows, rest: rest.map(lineText) };
};

describe('findOpenTable(lines)', () => {
  it('finds rows of figures with their labels', () => {
    const { rows, rest } = found(
      piece(20, 50, '说明：'),
      ...[100, 130, 160].flatMap((y, i) => [piece(20, y, `${'甲乙丙'[i]}项`), ...figures(y, '0', '1', '2', '3')]),
    );
    expect(rows).toEqual([
      ['甲项', '0', '1', '2', '3'],
      ['乙项', '0', '1', '2', '3'],
      ['丙项', '0', '1', '2', '3'],
    ]);
    expect(rest).toEqual(['说明：']);
  });

  it('gives a label of several lines the figures it reaches, whether they are set high or in the middle', () => {
    for (const offset of [0, 12, 24]) {
      const { rows } = found(
        ...[100, 160, 220].flatMap((y) => [
          piece(20, y, '一、本'),
          piece(20, y + 12, '年新收'),
          piece(20, y + 24, '数量'),
          ...figures(y + offset, '0', '1', '2', '3'),
        ]),
      );
      expect(rows?.map(([label]) => label)).toEqual(['一、本年新收数量', '一、本年新收数量', '一、本年新收数量']);
    }
  });

  it('begins another label where a number stands, however close it is to the one above', () => {
    const { rows } = found(
      ...[100, 124, 148].flatMap((y, i) => [
        piece(20, y, `${i + 1}.无正当`),
        piece(20, y + 12, '理由的'),
        ...figures(y + 6, '0', '1', '2', '3'),
      ]),
    );
    expect(rows?.map(([label]) => label)).toEqual(['1.无正当理由的', '2.无正当理由的', '3.无正当理由的']);
  });

  it('lets a label on the left span the rows it reaches', () => {
    const { rows } = found(
      piece(20, 100, '结'),
      piece(20, 112, '果'),
      piece(20, 124, '栏'),
      ...[100, 130, 160].flatMap((y, i) => [piece(80, y, `${'甲乙丙'[i]}项`), ...figures(y, '0', '1', '2', '3')]),
    );
    expect(rows?.[0]).toEqual(['结果栏v2', '甲项', '0', '1', '2', '3']);
    expect(rows?.[1]).toEqual(['乙项', '0', '1', '2', '3']);
  });

  it('keeps blank cells blank', () => {
    const { rows } = found(
      ...[100, 130, 160].flatMap((y) => [piece(20, y, '甲项'), ...figures(y, '0', '1', '2', '3')]),
      piece(20, 190, '丁项'),
      piece(240, 190, '7'),
    );
    expect(rows?.[3]).toEqual(['丁项', '', '7', '', '']);
  });

  it.each([
    ['too few rows', [100, 130].flatMap((y) => [piece(20, y, '甲项'), ...figures(y, '0', '1', '2', '3')])],
    ['too few columns', [100, 130, 160].flatMap((y) => [piece(20, y, '甲项'), ...figures(y, '0', '1', '2')])],
    [
      'labels that run into each other',
      [100, 112, 124].flatMap((y) => [piece(20, y, '甲项'), ...figures(y, '0', '1', '2', '3')]),
    ],
    [
      'a row without a label',
      [100, 130, 160].flatMap((y, i) => [
        ...(i === 1 ? [] : [piece(20, y, '甲项')]),
        ...figures(y, '0', '1', '2', '3'),
      ]),
    ],
    [
      'columns that do not line up',
      [100, 130, 160].flatMap((y, i) => [
        piece(20, y, '甲项'),
        ...figures(y, '0', '1', '2', '3').map((f) => ({ ...f, x: f.x + i * 60 })),
      ]),
    ],
    ['nothing', []],
  ])('leaves lines as they are: %s', (_, pieces) => {
    const lines = makeLines(pieces);
    const { table, rest } = findOpenTable(lines);
    expect(table).toBeNull();
    expect(rest).toEqual(lines);
  });
});
