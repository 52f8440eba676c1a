import { describe, expect, it } from 'vitest';
import { gridsOf } from '../../../scripts/demo/grids.ts';
import { between, chance, pick } from '../../../scripts/demo/random.ts';
import { makeDocBuilder } from '../../../src/document/builder.ts';
import type { Doc } from '../../../src/document/document.ts';
import { readPlain } from '../../../src/document/plain.ts';
import { cellIds } from '../../../src/form/form.ts';
import { form2021 } from '../../../src/form/form2021.ts';
import { readTables } from '../../../src/report/tables/tables.ts';
import { reportText } from '../../support/report.ts';

/** Characters that a reader of scans takes for others. */
const mistaken = [...'辉晦犊冈蔷囊子于末己人入一二三□'];
/** What each cell states: no two rows the same. */
const stated = Object.fromEntries(cellIds(form2021).map((id, i) => [id, String(i * 3 + 7)]));
const text = reportText({ cells: stated });

/** Words as one reader sees them who takes a share of all characters for others. */
const misread = (words: string, part: number, ...key: (string | number)[]) =>
  Array.from(words, (char, i) => (chance(...key, i) < part ? pick(mistaken, ...key, i, 'as') : char)).join('');

/** The tables as text, labels misread and figures as they are. */
function asText(part: number, key: number, format: Doc['format'] = 'scan'): Doc {
  const lines = text.split('\n').map((line, row) => {
    const [label = '', ...figures] = line.split('\t');
    const isRow = figures.some((f) => /^\d/.test(f)) && !/^\d+$/.test(label);
    return isRow ? [misread(label, part, key, row), ...figures].join('\t') : line;
  });
  return { ...readPlain(lines.join('\n')), format };
}

/** The same as grids, as rules draw them on a scan. */
function asGrids(part: number, key: number): Doc {
  const builder = makeDocBuilder();
  for (const [t, grid] of gridsOf(form2021, stated).entries()) {
    const taken = new Set<string>();
    const cells = grid.flatMap((row, r) => {
      let column = 0;
      return row.map(({ text: words, columns = 1, rows = 1 }, i) => {
        while (taken.has(`${r} ${column}`)) column++;
        const cell = { row: r, column, rowSpan: rows, columnSpan: columns };
        for (let y = r; y < r + rows; y++) for (let x = column; x < column + columns; x++) taken.add(`${y} ${x}`);
        column += columns;
        return { ...cell, text: /^\d/.test(words) && !/\D/.test(words) ? words : misread(words, part, key, t, r, i) };
      });
    });
    const columns = Math.max(...cells.map((c) => c.column + c.columnSpan));
    builder.table({ rows: grid.length, columns, cells });
  }
  return builder.build('scan', {});
}

const moved = (doc: Doc) =>
  Object.entries(readTables(doc).cells).flatMap(([id, { value }]) =>
    value !== null && String(value) !== stated[id] ? [`${id} ${value}`] : [],
  );

describe('readTables(doc) of labels that were misread', () => {
  it('reads all where none was', () => {
    for (const doc of [asText(0, 0), asGrids(0, 0)]) {
      const values = Object.values(readTables(doc).cells).map(({ value }) => value);
      expect(values.filter((value) => value !== null).length).toBeGreaterThan(190);
    }
  });

  it.each([0.1, 0.2, 0.35, 0.6, 1])(
    'moves no figure to another row where %d of their characters are others',
    (part) => {
      for (let key = 0; key < 8; key++)
        for (const doc of [asText(part, key), asText(part, key, 'txt'), asGrids(part, key)])
          expect(moved(doc), `${key}`).toEqual([]);
    },
  );

  it('moves none where a label is read as its neighbour is', () => {
    const rows = text.split('\n').flatMap((line, i) => (/\t\d/.test(line) && !line.startsWith('\t') ? [i] : []));
    for (let key = 0; key < 24; key++) {
      const lines = text.split('\n');
      const at = between(1, rows.length - 2, key);
      const label = lines[rows[at + (key % 2 ? 1 : -1)]!]!.split('\t')[0]!;
      lines[rows[at]!] = [label, ...lines[rows[at]!]!.split('\t').slice(1)].join('\t');
      expect(moved({ ...readPlain(lines.join('\n')), format: 'scan' }), lines[rows[at]!]).toEqual([]);
    }
  });

  it('reads a row whose label was misread between two that were not, where all that the form has stand there', () => {
    const wrong = '子以公开';
    expect(text).toContain('（一）予以公开');
    const found = readTables({ ...readPlain(text.replace('予以公开', wrong)), format: 'scan' }).cells;
    expect(found['applications.granted.total']).toMatchObject({ value: Number(stated['applications.granted.total']) });
  });

  it('reads none that bears no letters of its label, nor where another row stands in its place', () => {
    const line = text.split('\n').find((one) => one.includes('予以公开'))!;
    for (const other of ['（一）辉晦犊冈', '（一）全部公开', '（二）部分公开']) {
      const without = text.replace(line, line.replace('（一）予以公开', other));
      const found = readTables({ ...readPlain(without), format: 'scan' }).cells;
      expect(found['applications.granted.total']).toMatchObject({ value: null });
    }
  });

  it('leaves a row its numbers where another could not be named', () => {
    const doc = asGrids(0, 0);
    const found = readTables({ ...doc, text: doc.text.replace('予以公开', '辉晦犊冈') }).cells;
    const id = 'applications.other_no_correction.total';
    expect(found['applications.granted.total']).toMatchObject({ value: null });
    expect(found[id]).toMatchObject({ value: Number(stated[id]) });
  });
});
