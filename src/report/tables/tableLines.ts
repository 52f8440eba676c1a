import type { Block, Doc } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { cellPieces, isPageNumber } from './tableCell.ts';
import type { Line, Piece } from './tableLine.ts';
import { readRuledTables } from './tableRuled.ts';
import { readWords } from './tableWords.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Turns a document into lines of pieces: grids row by row, the text between them by its own delimiters. */
export function readLines(doc: Doc): Line[] {
  const grids = doc.blocks.filter((b): b is TableBlock => b.kind === 'table').sort((a, b) => a.span[0] - b.span[0]);
  const lines: Line[] = [];
  let from = 0;
  let table = 1;
  for (const grid of grids) {
    table = readText(doc.text, [from, grid.span[0]], table, lines);
    lines.push(...gridLines(doc.text, grid, table++));
    from = Math.max(from, grid.span[1]);
  }
  readText(doc.text, [from, doc.text.length], table, lines);
  return lines;
}

function gridLines(text: string, grid: TableBlock, table: number): Line[] {
  const lines: Line[] = Array.from({ length: grid.rows }, () => ({
    pieces: [],
    span: [-1, -1] as Span,
    hard: true,
    grid: true,
    table,
  }));
  for (const cell of grid.cells) {
    const line = lines[cell.row];
    if (!line) continue;
    line.pieces.push(...cellPieces(text, cell.span, cell.column, cell.column + cell.columnSpan));
    line.span = line.span[0] < 0 ? cell.span : [line.span[0], cell.span[1]];
  }
  return lines.filter((line) => line.pieces.length > 0);
}

/** What rules of drawn tables and underlines consist of. */
const STROKES = /^[\s|+:=\-_~^─-╿]*$/;

/** Lines that belong to no text: page numbers, strokes. */
const isDecoration = (raw: string) => isPageNumber(raw.trim()) || (/[-=_~^─-╿]{3}/.test(raw) && STROKES.test(raw));
const bars = '|｜│┃║';
const BAR = /[|｜│┃║]/;

/** What stands at the head of nearly all lines, as before quoted words or the items of a list; '' where nothing does. */
function quoteOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  const [head = ''] = /^[>\-*+•·] /.exec(lines[0] ?? '') ?? [];
  return lines.length > 3 && lines.filter((line) => line.startsWith(head)).length > lines.length * 0.8 ? head : '';
}

/** Reads the lines of text[span] into `out`; returns the next free table number. */
function readText(text: string, [from, to]: Span, table: number, out: Line[]): number {
  const rows: Span[] = [];
  const quoted = quoteOf(text.slice(from, to));
  for (let at = from; at < to; ) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 || end > to ? to : end;
    rows.push([text.startsWith(quoted, at) ? Math.min(at + quoted.length, stop) : at, stop]);
    at = stop + 1;
  }
  let next = table;
  const ruled = readRuledTables(text, rows);
  for (let i = 0; i < rows.length; ) {
    const drawn = ruled.get(i);
    if (drawn) {
      for (const line of drawn.lines) out.push({ ...line, table: next });
      next++;
      i = drawn.end;
      continue;
    }
    const row = rows[i++]!;
    const raw = text.slice(row[0], row[1]);
    if (isDecoration(raw)) continue;
    const line = BAR.test(raw) ? barLine(text, row) : raw.includes('\t') ? tabLine(text, row) : wordLine(text, row);
    if (line.pieces.length) out.push({ ...line, table: line.hard ? next : 0 });
    else out.push({ pieces: [], span: row, hard: false, grid: false, table: 0 });
    if (line.hard === false && raw.trim()) next++;
  }
  return next + 1;
}

const wordLine = (text: string, span: Span): Line => ({
  pieces: readWords(text, span, 0),
  span,
  hard: false,
  grid: false,
  table: 0,
});

/** Cells between tabs. */
const tabLine = (text: string, span: Span): Line => delimited(text, span, '\t');

/** Cells between bars; the bars at both ends delimit nothing. */
function barLine(text: string, span: Span): Line {
  const line = delimited(text, span, bars);
  const { pieces } = line;
  if (pieces.length > 1 && pieces[0]!.kind === 'empty') pieces.shift();
  if (pieces.length > 1 && pieces.at(-1)!.kind === 'empty') pieces.pop();
  if (pieces.every((p) => p.kind === 'empty')) line.pieces = [];
  return line;
}

function delimited(text: string, span: Span, marks: string): Line {
  const pieces: Piece[] = [];
  let index = 0;
  let at = span[0];
  for (let i = span[0]; i <= span[1]; i++) {
    if (i < span[1] && !marks.includes(text[i]!)) continue;
    pieces.push(...cellPieces(text, [at, i], index, index + 1));
    index++;
    at = i + 1;
  }
  return { pieces, span, hard: true, grid: false, table: 0 };
}
