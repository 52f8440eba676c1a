import { datasetFormat, type PublicReport, type ReportSource } from '../../src/dataset/dataset.ts';
import type { Block, Cell } from '../../src/document/document.ts';
import type { Span } from '../../src/text/span.ts';

/** A report with nothing in it but what is given. */
export const publicReport = (given: Partial<PublicReport> = {}): PublicReport => ({
  file: '青石镇-2024.html',
  sha256: '0'.repeat(64),
  format: 'html',
  identity: {
    township: '青石镇',
    county: '云泽县',
    prefecture: '宁江市',
    province: '河川省',
    code: '990101102',
    year: 2024,
    date: '2025-01-20',
    agency: '云泽县青石镇人民政府',
    resolved: [],
  },
  form: '2021',
  cells: {},
  coverage: { read: 0, blank: 0, unreadable: 0, missing: 0, expected: 0 },
  counts: [],
  disclosed: { value: null, approx: false, basis: null },
  channels: [],
  problems: [],
  improvements: [],
  rectified_last_year: false,
  applications_stated: { new: null, carried_in: null, answered: null, carried_out: null },
  disputes_stated: { reconsideration: null, litigation: null },
  information_fee: null,
  statements: [],
  findings: [],
  ...given,
});

/** Where some words stand in a text. */
export function spanIn(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return [start, start + words.length];
}

/** A source of plain lines: one block a line, blank lines without a block. */
export function sourceOfLines(lines: readonly string[], given: (text: string) => Partial<PublicReport> = () => ({})) {
  const text = lines.join('\n');
  const blocks: Block[] = [];
  let at = 0;
  for (const line of lines) {
    if (line) blocks.push({ kind: 'paragraph', span: [at, at + line.length] });
    at += line.length + 1;
  }
  return { format: datasetFormat, id: 'x', text, blocks, report: publicReport(given(text)) } satisfies ReportSource;
}

/** A table block of the given rows, its cells joined with tabs from `from` on. */
export function tableBlock(rows: readonly (readonly string[])[], from: number): { text: string; block: Block } {
  const cells: Cell[] = [];
  let text = '';
  rows.forEach((row, r) => {
    row.forEach((words, c) => {
      const start = from + text.length;
      cells.push({ row: r, column: c, rowSpan: 1, columnSpan: 1, span: [start, start + words.length] });
      text += words + (c < row.length - 1 ? '\t' : '\n');
    });
  });
  const columns = Math.max(...rows.map((row) => row.length));
  return { text, block: { kind: 'table', span: [from, from + text.length], rows: rows.length, columns, cells } };
}
