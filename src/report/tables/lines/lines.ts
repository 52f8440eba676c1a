import type { Block, Doc } from '../../../document/document.ts';
import { tableSections } from '../../../form/headers.ts';
import { foldLabel } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { mostColumns } from './bands.ts';
import { cellPieces, isPageNumber, lineOfCells } from './cell.ts';
import type { Line, Piece } from './line.ts';
import { readRuledTables } from './ruled.ts';
import { valueCells, valueMark } from './values.ts';
import { readWords } from './words.ts';

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
  const rows = Array.from({ length: grid.rows }, () => ({ cells: [] as Piece[][], span: [-1, -1] as Span }));
  for (const cell of grid.cells) {
    const row = rows[cell.row];
    if (!row) continue;
    row.cells.push(cellPieces(text, cell.span, cell.column, cell.column + cell.columnSpan));
    row.span = row.span[0] < 0 ? cell.span : [row.span[0], cell.span[1]];
  }
  return rows
    .map(({ cells, span }) => ({ pieces: lineOfCells(text, cells, true), span, hard: true, grid: true, table }))
    .filter(({ pieces }) => pieces.length > 0);
}

/** What rules of drawn tables and underlines consist of. */
const STROKES = /^[\s|+:=\-_~^\\─-╿]*$/;

/** Lines that belong to no text: page numbers, strokes. */
const isDecoration = (raw: string) => isPageNumber(raw.trim()) || isRule(raw);
/** A rule, in Markdown perhaps with its strokes escaped; in a wiki it is short, and a row of cells begins below. */
const isRule = (raw: string) =>
  STROKES.test(raw) && (/[-=_~^─-╿]{3}/.test(raw.replace(/\\/g, '')) || /^\s*\|-+\s*$/.test(raw));
const TAB = 9;
const bars = new Set(Array.from('|｜│┃║¦', (bar) => bar.charCodeAt(0)));
const BAR = /[|｜│┃║¦]/;

/** Lines in a row with the same sign before them that are a list or words quoted; before figures alone it may be a cell. */
const listed = 5;
const HEAD = /^[>\-*+•·] (?=\s*\S)/;

/** How many letters of each line are the sign before the items of a list or before quoted words, as on the lines around. */
function quotesOf(lines: readonly string[]): number[] {
  const heads = lines.map((line) => HEAD.exec(line)?.[0] ?? '');
  if (!heads.some(Boolean)) return lines.map(() => 0);
  const filled = lines.flatMap((line, i) => (line.trim() ? [i] : []));
  const quotes = lines.map(() => 0);
  for (let from = 0; from < filled.length; ) {
    const head = heads[filled[from]!]!;
    let to = from + 1;
    while (to < filled.length && heads[filled[to]!] === head) to++;
    const run = filled.slice(from, to);
    const isList = run.length >= listed && run.some((i) => /^..\s*\p{Script=Han}/u.test(lines[i]!));
    if (isList) for (const i of run) quotes[i] = head.length;
    from = to;
  }
  return quotes;
}

/** Reads the lines of text[span] into `out`; returns the next free table number. */
function readText(text: string, [from, to]: Span, table: number, out: Line[]): number {
  const lines = text.slice(from, to).split('\n');
  if (lines.at(-1) === '') lines.pop();
  const quotes = quotesOf(lines);
  let at = from;
  const rows = lines.flatMap((line, i): Span[] => {
    const start = at;
    at += line.length + 1;
    const row = [start + quotes[i]!, start + line.length] as const;
    // a line of more cells than a table has columns is a whole document
    const cells = cutAt(text, row, (unit) => unit === TAB || bars.has(unit));
    return cells.length > mostColumns ? cells : [row];
  });
  let next = table;
  let under = false;
  const ruled = readRuledTables(text, rows);
  const mark = valueMark(lines);
  for (let i = 0; i < rows.length; ) {
    const drawn = ruled.get(i);
    if (drawn?.lines) {
      for (const line of drawn.lines) out.push({ ...line, table: next });
      next++;
      i = drawn.end;
      continue;
    }
    const row = rows[i++]!;
    const raw = text.slice(row[0], row[1]);
    if (isDecoration(raw)) {
      under ||= isRule(raw);
      continue;
    }
    const line = readLine(text, row, mark);
    if (line.pieces.length) {
      line.table = line.hard ? next : 0;
      line.under = under;
      under = false;
      out.push(line);
    } else out.push({ pieces: [], span: row, hard: false, grid: false, table: 0 });
    if (raw.trim() && (!line.hard || isSection(line))) next++;
  }
  return next + 1;
}

/** Reads a line by what parts its cells; `mark`: the sign that does in a text of values. */
function readLine(text: string, span: Span, mark: string | null): Line {
  const raw = text.slice(...span);
  // signs of other kinds may stand in quotation marks
  const cells = mark ? valueCells(text, span, mark) : [];
  if (cells.length > 1) return cellLine(text, span, cells);
  if (BAR.test(raw)) return barLine(text, span);
  return raw.includes('\t') ? tabLine(text, span) : wordLine(text, span);
}

const sections = new Set(tableSections.map(foldLabel));

/** True for a line of cells that holds nothing but the heading of a section: in a sheet of them another table begins below. */
function isSection({ pieces }: Line): boolean {
  const words = pieces.filter(({ kind }) => kind !== 'empty');
  return words.length === 1 && sections.has(words[0]!.ink ?? '');
}

const wordLine = (text: string, span: Span): Line => ({
  pieces: readWords(text, span, 0),
  span,
  hard: false,
  grid: false,
  table: 0,
});

/** Cells between tabs. */
const tabLine = (text: string, span: Span): Line => delimited(text, span, (unit) => unit === TAB);

/** Cells between bars; the bars at both ends delimit nothing. */
function barLine(text: string, span: Span): Line {
  const line = delimited(text, span, (unit) => bars.has(unit));
  const { pieces } = line;
  if (pieces.length > 1 && pieces[0]!.kind === 'empty') pieces.shift();
  if (pieces.length > 1 && pieces.at(-1)!.kind === 'empty') pieces.pop();
  if (pieces.every((p) => p.kind === 'empty')) line.pieces = [];
  return line;
}

const delimited = (text: string, span: Span, isMark: (unit: number) => boolean): Line =>
  cellLine(text, span, cutAt(text, span, isMark));

/** The stretches of a line between such signs. */
function cutAt(text: string, span: Span, isMark: (unit: number) => boolean): Span[] {
  const cells: Span[] = [];
  let at = span[0];
  for (let i = span[0]; i <= span[1]; i++) {
    if (i < span[1] && !isMark(text.charCodeAt(i))) continue;
    cells.push([at, i]);
    at = i + 1;
  }
  return cells;
}

function cellLine(text: string, span: Span, cells: readonly Span[]): Line {
  const pieces = cells.map((cell, i) => cellPieces(text, cell, i, i + 1));
  return { pieces: lineOfCells(text, pieces, false), span, hard: true, grid: false, table: 0 };
}
