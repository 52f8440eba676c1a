import { describe, expect, it } from 'vitest';
import { makeDocBuilder } from '../../src/document/builder.ts';
import { RtfTable } from '../../src/document/rtfTable.ts';
import { RtfText } from '../../src/document/rtfText.ts';
import { tables } from './support.ts';

describe('RtfText', () => {
  const bytes = (text: RtfText, ...values: number[]) => values.forEach((value) => void text.byte(value));

  it('decodes bytes in the code page of the file', () => {
    const text = new RtfText();
    text.property('ansicpg', 936);
    bytes(text, 0xca, 0xaf, 0xc7, 0xc5);
    expect(text.take()).toBe('石桥');
    text.property('ansicpg', 950);
    bytes(text, 0xa5, 0xdb);
    expect(text.take()).toBe('石');
  });

  it('decodes bytes in the charset of their font, and forgets the font at the end of its group', () => {
    const text = new RtfText();
    text.open();
    text.property('f', 3);
    text.property('fcharset', 134);
    text.close();
    text.open();
    text.property('f', 3);
    bytes(text, 0xca, 0xaf);
    text.close();
    bytes(text, 0xe9);
    expect(text.take()).toBe('石é');
  });

  it('passes over as many fallback bytes as announced, in this group and those inside', () => {
    const text = new RtfText();
    text.property('uc', 2);
    text.open();
    text.property('u', 30707);
    bytes(text, 63, 63, 97);
    text.close();
    text.property('u', -27321);
    text.add('b');
    expect(text.take()).toBe('石a镇b');
  });

  it('keeps hidden and deleted words out until they end', () => {
    const text = new RtfText();
    bytes(text, 97);
    text.property('v', null);
    bytes(text, 98);
    text.add('c');
    text.property('v', 0);
    bytes(text, 100);
    text.property('deleted', null);
    bytes(text, 101);
    text.property('plain', null);
    bytes(text, 102);
    expect(text.take()).toBe('adf');
  });

  it('survives a group too many', () => {
    const text = new RtfText();
    text.close();
    bytes(text, 97);
    expect(text.take()).toBe('a');
  });
});

describe('RtfTable', () => {
  const built = (fill: (table: RtfTable) => void) => {
    const builder = makeDocBuilder();
    const table = new RtfTable(builder);
    fill(table);
    table.end();
    return builder.build('rtf', {});
  };
  const row = (table: RtfTable, edges: number[], ...cells: string[]) => {
    table.property('trowd', 1);
    for (const edge of edges) table.property('cellx', edge);
    for (const cell of cells) table.cell(cell);
    table.row();
  };

  it('makes one table of rows that follow each other', () => {
    const doc = built((table) => {
      row(table, [1000, 3000], '甲', '乙');
      row(table, [1000, 2000, 3020], '丙', '1', '2');
    });
    expect(tables(doc)).toEqual([
      [
        ['甲', '乙+1'],
        ['丙', '1', '2'],
      ],
    ]);
  });

  it('gives cells without an edge a place of their own', () => {
    expect(tables(built((table) => row(table, [1000], '甲', '1', '2')))).toEqual([[['甲', '1', '2']]]);
  });

  it('keeps a row that the file breaks off', () => {
    const doc = built((table) => {
      table.property('trowd', 1);
      table.cell('甲');
      table.cell('1');
    });
    expect(tables(doc)).toEqual([[['甲', '1']]]);
  });

  it('knows whether a paragraph stands in a cell', () => {
    const table = new RtfTable(makeDocBuilder());
    expect(table.inCell()).toBe(false);
    table.property('intbl', 1);
    expect(table.inCell()).toBe(true);
    table.property('pard', 1);
    expect(table.inCell()).toBe(false);
  });

  it('starts at the left edge of the row', () => {
    const doc = built((table) => {
      row(table, [1000, 2000], '甲', '1');
      table.property('trowd', 1);
      table.property('trleft', 1000);
      table.property('cellx', 2000);
      table.cell('2');
      table.row();
    });
    expect(doc.blocks[0]).toMatchObject({ cells: [{ column: 0 }, { column: 1 }, { row: 1, column: 1 }] });
  });
});
