import { makePdf, type TestPage } from '../../document/pdfWriter.ts';
import type { Print, Sheet } from '../../report/tables/damageSheet.ts';
import { type Placed, placed, widthOf } from './placed.ts';

type Words = [number, number, string, number?][];
type Rules = [number, number, number, number][];

const size = 8;
const left = 40;
const top = 800;
const width = 820;
const paper = [900, 842] as const;
const leading = 11;
/** Between the words of two columns at least. */
const gap = 11;

/** Words in lines of at most so many points; figures and Latin letters take half. */
function wrap(text: string, points: number): string[] {
  const lines = [''];
  let have = 0;
  for (const char of text) {
    const wide = char > '\u2e7f' ? size : size / 2;
    if (have + wide > points && lines.at(-1)) {
      lines.push('');
      have = 0;
    }
    lines[lines.length - 1] += char;
    have += wide;
  }
  return lines;
}

/** Lays a report out on pages, its tables between rules or, not `ruled`, without. */
export function pdfPages({ parts }: Print, ruled: boolean): TestPage[] {
  const fresh = () => ({ words: [] as Words, rules: [] as Rules, size: paper });
  const pages = [fresh()];
  let y = top;
  const page = () => pages.at(-1)!;
  const need = (height: number) => {
    if (y - height > 40) return;
    pages.push(fresh());
    y = top;
  };
  const row = (cells: readonly Placed[], edges: readonly number[]) => {
    const lines = cells.map((c) =>
      c.covered ? [] : wrap(c.text, edges[c.column + c.columns]! - edges[c.column]! - gap),
    );
    const height = leading * Math.max(1, ...lines.map((l, i) => (cells[i]!.rows > 1 ? 1 : l.length))) + 4;
    need(height);
    cells.forEach((cell, i) => {
      const [from, to] = [edges[cell.column]!, edges[cell.column + cell.columns]!];
      lines[i]!.forEach((line, k) => {
        page().words.push([from + 3, y - leading * (k + 1) + 2, line, size]);
      });
      if (!ruled) return;
      if (!cell.covered) page().rules.push([from, y, to, y]);
      if (cell.rows === 1) page().rules.push([from, y - height, to, y - height]);
      page().rules.push([from, y, from, y - height], [to, y, to, y - height]);
    });
    y -= height;
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      for (const line of wrap(part, width)) {
        need(leading + 4);
        y -= leading + 4;
        page().words.push([left, y, line, size]);
      }
      y -= 6;
      continue;
    }
    const edges = edgesOf(part);
    for (const cells of placed(part)) row(cells, edges);
    y -= 10;
  }
  return pages;
}

/** Where the columns of a table begin and end: labels take more than figures. */
function edgesOf(sheet: Sheet): number[] {
  const rows = placed(sheet);
  const wants = Array.from({ length: widthOf(rows) }, (_, c) =>
    Math.max(
      2,
      ...rows.map((row) => Math.min(10, row.find((p) => p.column === c && p.columns === 1)?.text.length ?? 0)),
    ),
  );
  const sum = wants.reduce((a, b) => a + b, 0);
  const edges = [left];
  for (const want of wants) edges.push(Math.round(edges.at(-1)! + (width * want) / sum));
  return edges;
}

/** A report as the bytes of a PDF, one character each. */
export const pdfText = (print: Print, ruled: boolean, font: Parameters<typeof makePdf>[1]): string =>
  Buffer.from(makePdf(pdfPages(print, ruled), font)).toString('latin1');
