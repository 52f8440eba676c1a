import type { Span } from '../../../text/span.ts';
import { readCellWord } from './cellValue.ts';

/** Signs that part the cells of a file of values. */
const marks = [',', ';'] as const;
/** Lines with at least so many figures or empty cells that show a text to be of values, and how many cells of each. */
const fewest = { lines: 5, cells: 3 };
/** The longest line of a table, with its labels repeated in merged cells. */
const longest = 2000;

/** The sign that parts cells in the lines of a text, as in a file of values; null where none does. */
export function valueMark(lines: readonly string[]): string | null {
  const isRow = (line: string, mark: string) =>
    valueCells(line, [0, line.length], mark).filter(([from, to]) => isValue(line.slice(from, to))).length >=
    fewest.cells;
  return marks.find((mark) => lines.filter((line) => isRow(line, mark)).length >= fewest.lines) ?? null;
}

const isValue = (words: string) => !words.trim() || readCellWord(words) !== null;

/** The cells of a line between such signs; what stands in quotation marks is one. None where the line holds no two, or a sentence. */
export function valueCells(text: string, [start, end]: Span, mark: string): Span[] {
  const line = text.slice(start, end);
  if (end - start > longest || !line.includes(mark) || /。./.test(line)) return [];
  const cells: Span[] = [];
  const closed = line + mark;
  for (let from = 0; from <= line.length; ) {
    const close = line[from] === '"' ? closed.indexOf(`"${mark}`, from + 1) : -1;
    const next = close < 0 ? line.indexOf(mark, from) : close + 1;
    const to = next < 0 ? line.length : next;
    cells.push(close < 0 ? [start + from, start + to] : [start + from + 1, start + close]);
    from = to + 1;
  }
  return cells;
}
