import { describe, expect, it } from 'vitest';
import type { PageContent } from '../../../src/document/page/layout.ts';
import { tellPages } from '../../../src/document/page/tellPages.ts';

const line = (text: string, y: number) => ({ y, pieces: [{ text, x: 50, y, width: 100, size: 10 }] });
const cell = (column: number, text: string) => ({ row: 0, column, rowSpan: 1, columnSpan: 1, text });
const typed: PageContent = { height: 800, lines: [line('规章制度', 200)], tables: [] };
const pictured: PageContent = {
  height: 800,
  lines: [line('石桥镇', 100), line('— 2 —', 790)],
  tables: [
    {
      top: 200,
      grid: { rows: 1, columns: 2, cells: [cell(0, '规章'), cell(1, '')] },
      boxes: [
        [50, 200, 150, 220],
        [150, 200, 250, 220],
      ],
    },
  ],
  picture: { width: 1190, height: 1600, png: 'AAAA', scale: 0.5 },
};

describe('tellPages(pages, format)', () => {
  it('says where on its picture each cell and line stands, blank cells too, and leaves page numbers out', () => {
    const doc = tellPages([typed, pictured], 'scan');
    expect(doc.text).toBe('规章制度\n石桥镇\n规章\t');
    expect(doc.pages).toEqual([
      {
        number: 2,
        span: [5, 12],
        width: 1190,
        height: 1600,
        png: 'AAAA',
        places: [
          { span: [5, 8], box: [100, 180, 300, 200] },
          { span: [9, 11], box: [100, 400, 300, 440] },
          { span: [12, 12], box: [300, 400, 500, 440] },
        ],
      },
    ]);
  });

  it('gives a page of nothing but its number an empty span, and a document of text no pages', () => {
    const numbered = { ...pictured, lines: [line('2', 790)], tables: [] };
    expect(tellPages([typed, numbered], 'scan').pages).toMatchObject([{ number: 2, span: [4, 4], places: [] }]);
    expect(tellPages([typed], 'pdf')).not.toHaveProperty('pages');
  });
});
