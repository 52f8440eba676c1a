import type { Span } from '../../text/span.ts';
import { type Band, bandLines, mostColumns, type Segment } from './tableBands.ts';
import { type Ruled, widthOf } from './tableLine.ts';

const BOXED = /^\s*[|+│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]/;
const RULE_PART = /^[\s+:=\-─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]*$/;
const CORNER = /[+┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]/;
const EDGE = /[|+│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]/;
/** True where a line begins like a line of a drawn table. */
export const isBoxed = (raw: string): boolean => BOXED.test(raw);

/** A box: rows between horizontal rules, cells between vertical ones. Without rules between rows it is left to others. */
export function readBoxed(text: string, rows: readonly Span[], start: number): Ruled | null {
  let end = start;
  const bands: Band[] = [[]];
  let rules = 0;
  for (; end < rows.length && BOXED.test(text.slice(...rows[end]!)); end++) {
    const raw = text.slice(...rows[end]!);
    const segments = cut(text, rows[end]!);
    if (segments.length > mostColumns) break;
    const strokes = strokesOf(text, segments);
    if (strokes.size) {
      if (CORNER.test(raw)) rules++;
      if (strokes.has(segments.at(-1)!) || strokes.size * 2 >= segments.length) bands.push([]);
      const words = segments.filter((s) => !strokes.has(s));
      if (words.length) bands.at(-1)!.push(words);
    } else bands.at(-1)!.push(segments);
  }
  if (rules === 0) return { lines: [], end };
  countCells(bands);
  return { lines: bandLines(text, bands), end };
}

/** Where every line has the same number of cells, their order is safer than their columns: widths differ by program. */
function countCells(bands: readonly Band[]): void {
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
function strokesOf(text: string, segments: readonly Segment[]): Set<Segment> {
  const strokes = segments.filter((s) => isStroke(text, s, 1));
  const long = strokes.some((s) => isStroke(text, s, 3));
  return new Set(long ? strokes : strokes.filter((s) => /[─━═]/.test(text.slice(...s.span))));
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
