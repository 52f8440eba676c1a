import { describe, expect, it } from 'vitest';
import { gridsOf } from '../../scripts/demo/grids.ts';
import { cellId } from '../../src/form/form.ts';
import { form2021 } from '../../src/form/form2021.ts';
import { readTables } from '../../src/report/tables/tables.ts';
import { makeWorkbook, sheetOf } from '../support/office.ts';
import { paragraphs, readError, readOk, tables } from './support.ts';

const one = (rows: string, more = {}) => makeWorkbook({ sheets: [{ rows, ...more }] });
const words = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('readXlsx(parts, main)', () => {
  it('reads a sheet as a grid, with shared, inline and computed values', async () => {
    const doc = await readOk(
      makeWorkbook({
        strings:
          '<si><t>规章</t></si><si><r><t>行政</t></r><r><t>许可</t></r><rPh sb="0" eb="1"><t>guizhang</t></rPh></si>',
        sheets: [
          {
            rows:
              '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>3</v></c></row>' +
              '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>B1+1</f><v>4</v></c></row>' +
              `<row r="3">${words('A3', '处罚')}<c r="B3" t="str"><f>"5"</f><v>5</v></c></row>`,
          },
        ],
      }),
    );
    expect(doc.format).toBe('xlsx');
    expect(tables(doc)).toEqual([
      [
        ['规章', '3'],
        ['行政许可', '4'],
        ['处罚', '5'],
      ],
    ]);
  });

  it('never takes a formula without a stored value for a blank, nor an error for a figure', async () => {
    const doc = await readOk(
      one(`<row r="1">${words('A1', '甲')}<c r="B1"><f>SUM(B2:B9)</f></c><c r="C1" t="e"><v>#REF!</v></c></row>`),
    );
    expect(tables(doc)).toEqual([[['甲', '=SUM(B2:B9)', '#REF!']]]);
  });

  it.each([
    ['no name', '<row r="1"><c r="A1"><v>1</v></c><c r="B１"><v>2</v></c></row>'],
    ['that of another row', '<row r="1"><c r="A1"><v>1</v></c><c r="B3"><v>2</v></c></row>'],
    ['that of the cell before', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['no number of a row', '<row r="1"><c r="A1"><v>1</v></c></row><row r="２"><c><v>2</v></c></row>'],
    ['that of a row before', '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'],
  ])('refuses a place that is %s, since figures would move', async (_, rows) => {
    expect(await readError(one(rows))).toBe('corrupt');
  });

  it('keeps marks beside the line out of figures', async () => {
    const raised = '<r><t>85</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
    const doc = await readOk(
      makeWorkbook({
        strings: `<si>${raised}</si>`,
        sheets: [{ rows: `<row r="1">${words('A1', '甲')}<c r="B1" t="s"><v>0</v></c></row>` }],
      }),
    );
    expect(tables(doc)).toEqual([[['甲', '85¹']]]);
  });

  it('reads merged cells once, and leaves out what lies under them', async () => {
    const doc = await readOk(
      one(
        `<row r="1">${words('A1', '甲')}${words('B1', '乙')}<c r="C1"><v>9</v></c></row>` +
          '<row r="2"><c r="A2"/><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row>',
        { merges: ['A1:A2', 'B1:C1'] },
      ),
    );
    expect(tables(doc)).toEqual([
      [
        ['甲v2', '乙+1'],
        ['1', '2'],
      ],
    ]);
  });

  it('leaves out hidden rows, columns and sheets; a merged cell with a hidden corner is read where it is seen', async () => {
    const rows =
      `<row r="1" hidden="1">${words('A1', '甲')}${words('B1', '藏')}<c r="C1"><v>1</v></c></row>` +
      `<row r="2"><c r="A2"/>${words('B2', '藏')}<c r="C2"><v>2</v></c></row>` +
      `<row r="3">${words('A3', '丙')}${words('B3', '藏')}<c r="C3"><v>3</v></c></row>`;
    const shown = { rows, cols: '<col min="2" max="2" hidden="1"/>', merges: ['A1:A2'] };
    const doc = await readOk(
      makeWorkbook({ sheets: [shown, { rows, state: 'hidden', name: '底稿' }, { rows, state: 'veryHidden' }] }),
    );
    expect(tables(doc)).toEqual([
      [
        ['甲', '2'],
        ['丙', '3'],
      ],
    ]);
  });

  it('prints titles, passages and notes around tables as paragraphs, under the name of the sheet', async () => {
    const doc = await readOk(
      makeWorkbook({
        sheets: [
          {
            name: '主动公开',
            rows:
              `<row r="1">${words('A1', '某镇年报')}</row><row r="2">${words('A2', '一、总体情况')}</row>` +
              `<row r="3">${words('A3', '全年公开信息。')}</row>` +
              `<row r="5">${words('A5', '类别')}${words('B5', '件数')}</row><row r="6">${words('A6', '规章')}<c r="B6"><v>0</v></c></row>` +
              `<row r="7">${words('A7', '二、其他')}</row>` +
              `<row r="8">${words('A8', '许可')}<c r="B8"><v>7</v></c></row><row r="9">${words('A9', '注：以上为全年数')}</row>`,
          },
        ],
      }),
    );
    expect(paragraphs(doc)).toEqual([
      '主动公开',
      '某镇年报',
      '一、总体情况',
      '全年公开信息。',
      '二、其他',
      '注：以上为全年数',
    ]);
    expect(tables(doc)).toEqual([
      [
        ['类别', '件数'],
        ['规章', '0'],
      ],
      [['许可', '7']],
    ]);
  });

  it('keeps a numbered row of a table whose figures are blank', async () => {
    const doc = await readOk(
      one(
        `<row r="1">${words('A1', '一、新收')}<c r="B1"><v>1</v></c></row><row r="2">${words('A2', '四、结转')}<c r="B2" s="0"/></row>` +
          `<row r="3">${words('A3', '合计')}<c r="B3"><v>1</v></c></row>`,
      ),
    );
    expect(tables(doc)[0]).toEqual([
      ['一、新收', '1'],
      ['四、结转', ''],
      ['合计', '1'],
    ]);
  });

  it('reads every cell of the national form, the three tables as sheets or one below the other', async () => {
    const cells: Record<string, string> = {};
    let next = 1;
    for (const { id, rows } of form2021.tables)
      for (const row of rows) for (const column of row.columns) cells[cellId(id, row.id, column.id)] = `${next++}`;
    const grids = gridsOf(form2021, cells);
    const apart = makeWorkbook({ sheets: grids.map((grid) => sheetOf(grid)) });
    const stacked = grids.reduce(
      ({ rows, merges, from }, grid) => {
        const part = sheetOf(grid, from);
        return { rows: rows + part.rows, merges: [...merges, ...part.merges], from: from + grid.length + 2 };
      },
      { rows: '', merges: [] as string[], from: 3 },
    );
    for (const bytes of [apart, makeWorkbook({ sheets: [stacked] })]) {
      const read = readTables(await readOk(bytes)).cells;
      expect(Object.fromEntries(Object.entries(read).map(([id, { value }]) => [id, value]))).toEqual(
        Object.fromEntries(Object.entries(cells).map(([id, text]) => [id, Number(text)])),
      );
    }
  });

  it('reads dates as dates, by either calendar', async () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>';
    const rows = `<row r="1">${words('A1', '日期')}<c r="B1" s="1"><v>45309</v></c></row>`;
    expect(tables(await readOk(makeWorkbook({ styles, sheets: [{ rows }] })))).toEqual([[['日期', '2024年1月18日']]]);
    const properties = '<workbookPr date1904="1"/>';
    const of1904 = rows.replace('45309', '43847');
    expect(tables(await readOk(makeWorkbook({ styles, properties, sheets: [{ rows: of1904 }] })))).toEqual([
      [['日期', '2024年1月18日']],
    ]);
  });

  it('says what is wrong with a workbook without words, without a sheet, or with one too wide', async () => {
    expect(await readError(one('<row r="1"><c r="A1"/></row>'))).toBe('no_text');
    expect(await readError(makeWorkbook({ sheets: [] }))).toBe('no_text');
    const wide = one(`<row r="1">${words('A1', '甲')}${words('XFD1', '乙')}</row>`);
    expect(await readError(wide)).toBe('too_large');
  });

  it('is not slowed by a last row far away, nor by merged cells over a whole sheet', async () => {
    const rows = `<row r="1">${words('A1', '甲')}<c r="B1"><v>1</v></c></row><row r="1048576">${words('A1048576', '乙')}</row>`;
    expect(await readError(one(rows, { merges: ['A1:A1048576'] }))).toBe('too_large');
    expect(paragraphs(await readOk(one(rows)))).toEqual(['乙']);
  });
});
