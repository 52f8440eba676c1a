import type { Span } from '../../../text/span.ts';
import { isSpace } from '../../../text/unit.ts';
import { type Band, bandLines, mostColumns, type Segment } from './bands.ts';
import { type Ruled, widthOf } from './line.ts';

/** Strokes in groups, which give the columns of a table: `---- ----  ----`. */
const COLUMNS = /^\s*(?:-{2,}|={2,})(?:\s+(?:-{2,}|={2,}))+\s*$/;
const SOLID_RULE = /^\s*(?:-{4,}|={4,})\s*$/;

/** True where a line gives columns by strokes. */
export const isColumned = (raw: string): boolean => COLUMNS.test(raw);

/** Columns given by groups of strokes, rows by lines or, where cells run over several lines, by blank lines. */
export function readColumned(text: string, rows: readonly Span[], start: number): Ruled | null {
  const columns = columnsOf(text, rows[start]!);
  if (columns.length > mostColumns) return null;
  const bands: Band[] = [[]];
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
  return { lines: bandLines(text, bands, false), end };
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
    const unit = text.charCodeAt(i);
    if (!isSpace(unit)) {
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
    column += widthOf(unit);
  }
  return withEmpty(segments, columns, [start, end]);
}

function withEmpty(segments: Segment[], columns: readonly { from: number; to: number }[], [, end]: Span): Segment[] {
  let at = segments[0]?.span[0] ?? end;
  const byColumn = new Map(segments.map((s) => [s.from, s]));
  return columns.map(({ from, to }) => {
    const segment = byColumn.get(from);
    if (segment) at = segment.span[1];
    return segment ?? { span: [at, at], from, to };
  });
}
