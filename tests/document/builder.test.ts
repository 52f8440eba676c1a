import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, type GridCell, makeDocBuilder } from '../../src/document/builder.ts';
import { expectSound } from './support.ts';

describe('cleanText(text)', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\fb\vc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['2\u00003\u00071\u001b4\u009f5', '2 3 1 4 5'],
    ['a\ufeffb\uffff', 'ab'],
    ['a\tb c', 'a\tb c'],
    ['政\u00ad府1\u00ad2', '政府1\u00ad2'],
  ])('%j → %j', (raw, clean) => expect(cleanText(raw)).toBe(clean));
});

describe('makeDocBuilder()', () => {
  it('sets paragraphs and tables one below the other', () => {
    const builder = makeDocBuilder();
    builder.paragraph('  标题 ', 1);
    builder.paragraph(' \n ');
    const cell = (row: number, column: number, text: string): GridCell => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text,
    });
    builder.table({
      rows: 2,
      columns: 2,
      cells: [cell(0, 0, '规章'), cell(0, 1, ''), cell(1, 0, '总\n计'), cell(1, 1, ' 0 ')],
    });
    builder.paragraph('甲\n\n 乙');
    const doc = builder.build('html', { title: '标题' });
    expect(doc.text).toBe('标题\n规章\t\n总 计\t0\n甲\n乙');
    expect(doc.blocks[0]).toEqual({ kind: 'paragraph', span: [0, 2], heading: 1 });
    expect(doc.blocks[1]).toMatchObject({ kind: 'table', span: [3, 12], rows: 2, columns: 2 });
    expect(doc.meta).toEqual({ title: '标题' });
    expectSound(doc);
  });

  it('leaves out tables without words', () => {
    const builder = makeDocBuilder();
    builder.table({ rows: 1, columns: 1, cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: ' ' }] });
    expect(builder.build('html', {})).toEqual({ format: 'html', text: '', blocks: [], meta: {} });
  });

  it('keeps what every document promises, whatever goes in', () => {
    const words = fc.string({
      unit: fc.constantFrom('镇', '1', ' ', '\n', '\t', '\f', '\u0000', '　', '。'),
      maxLength: 12,
    });
    const row = fc.array(words, { minLength: 1, maxLength: 4 });
    const part = fc.oneof(words, fc.array(row, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const builder = makeDocBuilder();
        for (const p of parts) {
          if (typeof p === 'string') builder.paragraph(p);
          else
            builder.table({
              rows: p.length,
              columns: 4,
              cells: p.flatMap((texts, r) =>
                texts.map((text, c) => ({ row: r, column: c, rowSpan: 1, columnSpan: 1, text })),
              ),
            });
        }
        expectSound(builder.build('html', {}));
      }),
      { seed: 20231231 },
    );
  });
});
