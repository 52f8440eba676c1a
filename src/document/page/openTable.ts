import type { Grid, GridCell } from '../builder.ts';
import { gridLines } from '../edgeGrid.ts';
import { joinLines, type Line, makeLines } from './lines.ts';
import type { Piece } from './piece.ts';

/** A table without rules, and the lines of the page that are not in it. */
export interface OpenTable {
  top: number;
  grid: Grid;
}

/** Fewer columns of figures, or fewer rows, are read line by line. */
const fewestColumns = 4;
const fewestRows = 3;

/** A label of the form that stands below another is often numbered: 2.重复申请. */
const NUMBERED = /^\d{1,2} ?[.．、] ?[^\d\s]/;
const FIGURE = /^(?:[+-]?[\d０-９][\d０-９,.]{0,11}|[/／\-—无零])$/;

/**
 * Finds a table that is set in columns without rules: rows of figures under each other, with labels on their left that
 * may run over several lines. A label belongs to the figures whose baseline it reaches; where a label reaches the
 * figures of several rows and none is left for one of them, the lines are left as they are.
 */
export function findOpenTable(lines: readonly Line[]): { table: OpenTable | null; rest: readonly Line[] } {
  const parted = lines.map((line) => ({ y: line.y, pieces: fragments(line) }));
  const all = parted.flatMap(({ pieces }) => pieces);
  const figures = parted.map(({ pieces }) => figureTail(pieces)).filter(({ length }) => length >= fewestColumns);
  const columns = commonColumns(figures);
  if (!columns) return { table: null, rest: lines };
  const labelEnd = columns[0]!.from - 1;
  const rows = figureRows(parted, columns, labelEnd);
  const labels = labelClusters(all.filter((piece) => piece.x + piece.width <= labelEnd + 1));
  const table = rows.length >= fewestRows ? build(rows, labels, columns) : null;
  if (!table) return { table: null, rest: lines };
  return { table: table.open, rest: makeLines(all.filter((piece) => !table.used.has(piece))) };
}

interface Stretch {
  from: number;
  to: number;
}

/** The words of a line, parted where they stand apart. */
function fragments({ pieces }: Line): Piece[] {
  const parts: Piece[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last && piece.x - last.x - last.width < piece.size * 0.7) {
      last.text += piece.text;
      last.width = piece.x + piece.width - last.x;
    } else parts.push({ ...piece });
  }
  return parts;
}

/** The figures a line ends with. */
function figureTail(line: readonly Piece[]): Piece[] {
  let start = line.length;
  while (start > 0 && FIGURE.test(line[start - 1]!.text.trim())) start--;
  return line.slice(start);
}

/** The columns that most figure lines share; null where they do not stand under each other. */
function commonColumns(lines: readonly (readonly Piece[])[]): Stretch[] | null {
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [size, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  if (times < fewestRows) return null;
  const own = lines.filter(({ length }) => length === size);
  const columns = Array.from({ length: size }, (_, i) => ({
    from: Math.min(...own.map((line) => line[i]!.x)),
    to: Math.max(...own.map((line) => line[i]!.x + line[i]!.width)),
  }));
  return columns.every((column, i) => i === 0 || columns[i - 1]!.to < column.from) ? columns : null;
}

interface FigureRow {
  y: number;
  /** Per column; undefined where a cell is blank. */
  cells: (Piece | undefined)[];
}

/** The lines whose words on the right of the labels are figures, each in a column. */
function figureRows(lines: readonly Line[], columns: readonly Stretch[], labelEnd: number): FigureRow[] {
  return lines.flatMap((line): FigureRow[] => {
    const words = line.pieces.filter((piece) => piece.x > labelEnd);
    if (!words.length || !words.every((piece) => FIGURE.test(piece.text.trim()))) return [];
    const cells = columns.map(({ from, to }) =>
      words.find((piece) => piece.x < to + 1 && piece.x + piece.width > from - 1),
    );
    return new Set(cells.filter(Boolean)).size === words.length ? [{ y: line.y, cells }] : [];
  });
}

interface Label {
  lines: Piece[];
  left: number;
  right: number;
}

/** Words that stand closely under each other are one label; a number begins another. */
function labelClusters(pieces: readonly Piece[]): Label[] {
  const labels: Label[] = [];
  const reach = leading(pieces) * 1.15;
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const end = piece.x + piece.width;
    const under = ({ lines, left, right }: Label) =>
      piece.y - lines.at(-1)!.y <= Math.min(reach, piece.size * 2) &&
      piece.y > lines.at(-1)!.y &&
      Math.min(end, right) - Math.max(piece.x, left) > Math.min(piece.width, right - left) / 2;
    const open = NUMBERED.test(piece.text) ? undefined : labels.filter(under).at(-1);
    if (!open) labels.push({ lines: [piece], left: piece.x, right: end });
    else {
      open.lines.push(piece);
      open.left = Math.min(open.left, piece.x);
      open.right = Math.max(open.right, end);
    }
  }
  return labels;
}

/** The smallest distance of two baselines with words under each other. */
function leading(pieces: readonly Piece[]): number {
  let least = Number.POSITIVE_INFINITY;
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  sorted.forEach((piece, i) => {
    for (const next of sorted.slice(i + 1, i + 8)) {
      const under = Math.min(piece.x + piece.width, next.x + next.width) > Math.max(piece.x, next.x);
      if (under && next.y - piece.y > piece.size * 0.8) least = Math.min(least, next.y - piece.y);
    }
  });
  return least;
}

function build(rows: readonly FigureRow[], labels: readonly Label[], columns: readonly Stretch[]) {
  const placed = labels.flatMap((label) => {
    const size = label.lines[0]!.size;
    const covered = rows.flatMap(({ y }, row) =>
      y >= label.lines[0]!.y - size * 0.75 && y <= label.lines.at(-1)!.y + size * 0.75 ? [row] : [],
    );
    return covered.length ? [{ label, first: covered[0]!, last: covered.at(-1)! }] : [];
  });
  const columnOf = gridLines(
    placed.map(({ label }) => label.left),
    Math.max(0, ...placed.map(({ label }) => label.lines[0]!.size)),
  );
  const width = Math.max(0, ...placed.map(({ label }) => columnOf(label.left))) + 1;
  const inRow = rows.map((_, row) => placed.filter(({ first, last }) => first <= row && row <= last));
  // the label next to the figures must be theirs alone
  const own = inRow.map((some) =>
    some.reduce<(typeof placed)[number] | null>((a, b) => (a && a.label.left > b.label.left ? a : b), null),
  );
  if (own.some((nearest) => nearest === null || nearest.first !== nearest.last)) return null;
  const cells: GridCell[] = placed.map(({ label, first, last }) => {
    const column = columnOf(label.left);
    const next = inRow
      .slice(first, last + 1)
      .flatMap((some) => some.map((other) => columnOf(other.label.left)).filter((c) => c > column));
    const text = joinLines(makeLines(label.lines));
    return { row: first, column, rowSpan: last - first + 1, columnSpan: Math.min(width, ...next) - column, text };
  });
  const keys = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  if (keys.size < cells.length) return null;
  rows.forEach(({ cells: figures }, row) => {
    figures.forEach((piece, i) => {
      cells.push({ row, column: width + i, rowSpan: 1, columnSpan: 1, text: piece?.text ?? '' });
    });
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const used = new Set<Piece>([
    ...placed.flatMap(({ label }) => label.lines),
    ...rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined)),
  ]);
  return { open: { top: rows[0]!.y, grid: { rows: rows.length, columns: width + columns.length, cells } }, used };
}
