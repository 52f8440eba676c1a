import type { Span } from '../../../text/span.ts';
import { isUnitOf } from '../../../text/unit.ts';
import { type Band, bandLines, mostColumns, type Segment } from './bands.ts';
import { type Ruled, widthOf } from './line.ts';

const BOXED = /^\s*[|+│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]/;
const RULE_PART = /^[\s+:=\-\\─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]*$/;
const CORNER = /[+┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]/;
const isEdge = isUnitOf(/[|+│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪]/);
const CLOSED = /[|+│┃║┐┘┤╗╝╣┓┛┫╡]\s*$/;
/** True where a line begins like a line of a drawn table. */
export const isBoxed = (raw: string): boolean => BOXED.test(raw);

/** A box: rows between horizontal rules, cells between vertical ones. Without rules between rows it is left to others. */
export function readBoxed(text: string, rows: readonly Span[], start: number): Ruled | null {
  const drawn: Drawn[] = [];
  let end = start;
  for (; end < rows.length; end++) {
    const raw = text.slice(...rows[end]!);
    if (!raw.trim() && goesOn(text, rows, end)) continue;
    if (!BOXED.test(raw)) break;
    const segments = cut(text, rows[end]!);
    if (segments.length > mostColumns) break;
    drawn.push({ segments, strokes: strokesOf(text, segments), corners: CORNER.test(raw), closed: CLOSED.test(raw) });
  }
  const rules = drawn.filter(({ strokes, corners }) => corners && strokes.size > 0);
  if (rules.length < 2) return { lines: null, end };
  const bands = bandsOf(drawn);
  countCells(bands);
  return { lines: bandLines(text, bands, true), end };
}

/** A line of a box: what stands between its edges, and what of that is drawn. */
interface Drawn {
  segments: Segment[];
  strokes: ReadonlySet<Segment>;
  corners: boolean;
  /** It ends with an edge. */
  closed: boolean;
}

/**
 * Cuts a box at its rules. A band is left out where a line was put together of several, so that it is much wider than
 * the rules, or cut in two, so that it alone has no edge at its end, or has lost an edge with its cell.
 */
function bandsOf(drawn: readonly Drawn[]): Band[] {
  const widthOfLine = ({ segments }: Drawn) => segments.at(-1)?.to ?? 0;
  const width = drawn.reduce(
    (most, line) => (line.strokes.size === line.segments.length ? Math.max(most, widthOfLine(line)) : most),
    0,
  );
  const style = drawn.filter(({ closed }) => closed).length * 2 > drawn.length;
  const isLong = (line: Drawn) => width > 0 && widthOfLine(line) > width * 1.5;
  // a line put together of several has more cells than the table
  const whole = drawn.filter((line) => !isLong(line));
  const most = whole.reduce((count, { segments }) => Math.max(count, segments.length), 0);
  const full = whole.filter(({ segments }) => segments.length === most).map(widthOfLine);
  const narrowest = full.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  // merged cells leave a line as wide as the others
  const isShort = (line: Drawn) => line.segments.length < most && widthOfLine(line) < narrowest;
  const isBroken = (line: Drawn) => isLong(line) || (style && !line.closed) || isShort(line);
  const bands: Band[] = [[]];
  const broken = new Set<Band>();
  for (const line of drawn) {
    const { segments, strokes } = line;
    if (isBroken(line)) broken.add(bands.at(-1)!);
    if (strokes.size) {
      if (strokes.has(segments.at(-1)!) || strokes.size * 2 >= segments.length) bands.push([]);
      const words = segments.filter((s) => !strokes.has(s));
      if (words.length) bands.at(-1)!.push(words);
    } else bands.at(-1)!.push(segments);
    if (isBroken(line)) broken.add(bands.at(-1)!);
  }
  return bands.filter((band) => !broken.has(band));
}

/** True where lines that a program put into a table stand between two of its own: the table ends and begins with a rule. */
function goesOn(text: string, rows: readonly Span[], at: number): boolean {
  const isRule = (row: Span | undefined) => row !== undefined && RULE_PART.test(text.slice(...row).replace(/\|/g, ''));
  const rest = rows.slice(at + 1, at + 4).find((row) => text.slice(...row).trim());
  const last = rows.slice(Math.max(0, at - 3), at).findLast((row) => text.slice(...row).trim());
  return rest !== undefined && BOXED.test(text.slice(...rest)) && !(isRule(last) && isRule(rest));
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

/** The stretches of a boxed line between its edges, with their display columns, counted from the first edge. */
function cut(text: string, [start, end]: Span): Segment[] {
  const segments: Segment[] = [];
  let column = 0;
  let open: { at: number; column: number } | null = null;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isEdge(unit) && !(text[i] === '+' && isSign(text, i))) {
      if (open) segments.push({ span: [open.at, i], from: open.column, to: column });
      open = { at: i + 1, column: column + 1 };
    }
    if (open) column += widthOf(unit);
  }
  if (open && text.slice(open.at, end).trim()) segments.push({ span: [open.at, end], from: open.column, to: column });
  return segments;
}

const isSign = (text: string, i: number) => /\d/.test(text[i + 1] ?? '') && /\s/.test(text[i - 1] ?? '');
