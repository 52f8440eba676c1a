import { foldLabel as fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { cellPieces } from './tableCell.ts';
import type { Line, Piece } from './tableLine.ts';
import { widthOf } from './tableLine.ts';

/** A table drawn with rules: its rows as lines, and the index of the text line behind it. */
export interface Ruled {
  lines: Line[];
  end: number;
}

const BOXED = /^\s*[|+│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]/;
const RULE_PART = /^[\s+:=\-─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]*$/;
const CORNER = /[+┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]/;
const EDGE = /[|+│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]/;
/** Strokes in groups, which give the columns of a table: `---- ----  ----`. */
const COLUMNS = /^\s*(?:-{2,}|={2,})(?:\s+(?:-{2,}|={2,}))+\s*$/;
const SOLID_RULE = /^\s*(?:-{4,}|={4,})\s*$/;

/** Finds the tables whose columns are drawn, by the index of their first line. `rows` are the lines of the text. */
export function readRuledTables(text: string, rows: readonly Span[]): Map<number, Ruled> {
  const found = new Map<number, Ruled>();
  for (let i = 0; i < rows.length; ) {
    const raw = text.slice(...rows[i]!);
    const table = BOXED.test(raw) ? readBoxed(text, rows, i) : COLUMNS.test(raw) ? readColumned(text, rows, i) : null;
    if (table?.lines.length) found.set(i, table);
    i = table ? Math.max(table.end, i + 1) : i + 1;
  }
  return found;
}

interface Segment {
  span: Span;
  from: number;
  to: number;
}

/** A box: rows between horizontal rules, cells between vertical ones. Without rules between rows it is left to others. */
function readBoxed(text: string, rows: readonly Span[], start: number): Ruled | null {
  let end = start;
  const bands: Segment[][][] = [[]];
  let rules = 0;
  for (; end < rows.length && BOXED.test(text.slice(...rows[end]!)); end++) {
    const raw = text.slice(...rows[end]!);
    const segments = cut(text, rows[end]!);
    const strokes = strokesOf(text, segments);
    if (strokes.length) {
      if (CORNER.test(raw)) rules++;
      if (strokes.includes(segments.at(-1)!) || strokes.length * 2 >= segments.length) bands.push([]);
      const words = segments.filter((s) => !strokes.includes(s));
      if (words.length) bands.at(-1)!.push(words);
    } else bands.at(-1)!.push(segments);
  }
  if (rules === 0) return { lines: [], end: start + 1 };
  countCells(bands);
  return { lines: bandLines(text, bands), end };
}

/** Where every line has the same number of cells, their order is safer than their columns: widths differ by program. */
function countCells(bands: readonly (readonly Segment[][])[]): void {
  const lines = bands.flat();
  if (lines.some((line) => line.length !== lines[0]!.length)) return;
  for (const line of lines) {
    line.forEach((segment, i) => {
      segment.from = i;
      segment.to = i + 1;
    });
  }
}

/** The drawn parts of a line: strokes, and where there is a long one, short ones that alone might be a mark. */
function strokesOf(text: string, segments: readonly Segment[]): Segment[] {
  const strokes = segments.filter((s) => isStroke(text, s, 1));
  return strokes.some((s) => isStroke(text, s, 3))
    ? strokes
    : strokes.filter((s) => /[─━═]/.test(text.slice(...s.span)));
}

const isStroke = (text: string, { span }: Segment, least: number) => {
  const raw = text.slice(...span).trim();
  return raw.length >= least && RULE_PART.test(raw) && /[-=─━═]/.test(raw);
};

/** The stretches of a boxed line between its edges, with their display columns. */
function cut(text: string, [start, end]: Span): Segment[] {
  const segments: Segment[] = [];
  let column = 0;
  let open: { at: number; column: number } | null = null;
  for (let i = start; i < end; i++) {
    const char = text[i]!;
    if (EDGE.test(char) && !(char === '+' && isSign(text, i))) {
      if (open) segments.push({ span: [open.at, i], from: open.column, to: column });
      open = { at: i + 1, column: column + 1 };
    }
    column += widthOf(char);
  }
  if (open && text.slice(open.at, end).trim()) segments.push({ span: [open.at, end], from: open.column, to: column });
  return segments;
}

const isSign = (text: string, i: number) => /\d/.test(text[i + 1] ?? '') && /\s/.test(text[i - 1] ?? '');

/** Makes rows of the lines between rules: one of each band, or one of each line where some lines must be. */
function bandLines(text: string, bands: readonly (readonly Segment[][])[]): Line[] {
  const separate = bands.map((band) => band.map((segments) => segmentLine(text, segments)));
  if (separate.some(areRows)) return separate.flat().filter((line) => line.pieces.length);
  return bands.flatMap((band) => bandLine(text, band));
}

function bandLine(text: string, band: readonly Segment[][]): Line[] {
  const cells: { from: number; to: number; parts: Segment[] }[] = [];
  for (const segments of band) {
    for (const segment of segments) {
      const home = cells.find(
        (c) => Math.min(c.to, segment.to) - Math.max(c.from, segment.from) > (segment.to - segment.from) / 2,
      );
      if (home) home.parts.push(segment);
      else cells.push({ from: segment.from, to: segment.to, parts: [segment] });
    }
  }
  const pieces = cells.sort((a, b) => a.from - b.from).flatMap((cell) => joinCell(text, cell));
  const spans = band.flat().map((s) => s.span);
  if (!pieces.length) return [];
  return [
    {
      pieces,
      span: [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))],
      hard: true,
      grid: true,
      table: 0,
    },
  ];
}

/** A number in figures: a lone Han numeral or comma may be a piece of a label cut letter by letter. */
const isFirm = ({ word }: Piece) => word?.kind === 'number' && !word.weak;

/**
 * True where the lines of a band are rows of their own: two have a number in the same column, or words stand over most
 * of the numbers.
 */
function areRows(lines: readonly Line[]): boolean {
  const above: Piece[] = [];
  for (const { pieces } of lines) {
    const solids = pieces.filter(isFirm);
    const meets = (piece: Piece) => above.filter((q) => piece.from < q.to && q.from < piece.to);
    const under = solids.map(meets);
    if (under.some((pile) => pile.some(isFirm))) return true;
    if (solids.length > 0 && under.filter((pile) => pile.length > 0).length * 2 > solids.length) return true;
    above.push(...pieces.filter((p) => p.kind !== 'empty'));
  }
  return false;
}

function segmentLine(text: string, segments: readonly Segment[]): Line {
  const pieces = segments.flatMap((s) => cellPieces(text, s.span, s.from, s.to));
  const first = segments[0]?.span ?? [0, 0];
  return { pieces, span: [first[0], segments.at(-1)?.span[1] ?? first[1]], hard: true, grid: true, table: 0 };
}

/** The pieces of a cell that runs over several lines; a label cut anywhere is put together again. */
function joinCell(text: string, cell: { from: number; to: number; parts: Segment[] }): Piece[] {
  const filled = cell.parts.filter((part) => text.slice(...part.span).trim());
  if (filled.length === 0) return cellPieces(text, cell.parts[0]!.span, cell.from, cell.to);
  if (filled.length === 1) return cellPieces(text, filled[0]!.span, cell.from, cell.to);
  const parts = filled.flatMap((part) => cellPieces(text, part.span, cell.from, cell.to));
  const words = parts.map((p) => text.slice(...p.span));
  const ink = words.map((word) => fold(word)).join('');
  return [{ kind: 'text', span: [parts[0]!.span[0], parts.at(-1)!.span[1]], from: cell.from, to: cell.to, ink }];
}

/** Columns given by groups of strokes, rows by lines or, where cells run over several lines, by blank lines. */
function readColumned(text: string, rows: readonly Span[], start: number): Ruled | null {
  const columns = columnsOf(text, rows[start]!);
  const bands: Segment[][][] = [[]];
  let end = start + 1;
  let blanks = 0;
  for (; end < rows.length; end++) {
    const raw = text.slice(...rows[end]!);
    if (!raw.trim()) {
      if (++blanks > 1) break;
      bands.push([]);
      continue;
    }
    if (COLUMNS.test(raw) && !sameColumns(columns, columnsOf(text, rows[end]!))) break;
    if (COLUMNS.test(raw) || SOLID_RULE.test(raw)) {
      blanks = 0;
      bands.push([]);
      continue;
    }
    const segments = place(text, rows[end]!, columns);
    if (!segments) break;
    blanks = 0;
    bands.at(-1)!.push(segments);
  }
  return { lines: bandLines(text, bands), end };
}

function columnsOf(text: string, [start, end]: Span): { from: number; to: number }[] {
  return [...text.slice(start, end).matchAll(/-+|=+/g)].map((m) => ({ from: m.index, to: m.index + m[0].length }));
}

const sameColumns = (a: readonly { from: number }[], b: readonly { from: number }[]) =>
  a.length === b.length && a.every(({ from }, i) => from === b[i]!.from);

/** The words of a line under the columns they stand in; null where a word stands across a gap or in two. */
function place(text: string, [start, end]: Span, columns: readonly { from: number; to: number }[]): Segment[] | null {
  const segments: Segment[] = [];
  let column = 0;
  let index = 0;
  let open: Segment | null = null;
  for (let i = start; i < end; i++) {
    const char = text[i]!;
    if (!/\s/.test(char)) {
      while (index < columns.length && column >= columns[index]!.to) {
        if (open?.span[1] === i) return null;
        index++;
        open = null;
      }
      if (index < columns.length - 1 && column < columns[index]!.from) return null;
      if (index >= columns.length) return null;
      if (!open) {
        open = { span: [i, i + 1], from: columns[index]!.from, to: columns[index]!.to };
        segments.push(open);
      }
      open.span = [open.span[0], i + 1];
    }
    column += widthOf(char);
  }
  return withEmpty(segments, columns, [start, end]);
}

function withEmpty(segments: Segment[], columns: readonly { from: number; to: number }[], [, end]: Span): Segment[] {
  let at = segments[0]?.span[0] ?? end;
  return columns.map(({ from, to }) => {
    const segment = segments.find((s) => s.from === from);
    if (segment) at = segment.span[1];
    return segment ?? { span: [at, at], from, to };
  });
}
