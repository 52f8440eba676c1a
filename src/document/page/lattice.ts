import type { Grid, GridCell } from '../builder.ts';
import { gridLines } from '../edgeGrid.ts';
import { maxColumns, maxSlots } from '../limits.ts';
import { joinLines, makeLines } from './lines.ts';
import type { Piece } from './piece.ts';
import type { Rule } from './rules.ts';

/** A table as its rules draw it: grid lines, and which of them really separate two neighbouring slots. */
export interface Lattice {
  xs: readonly number[];
  ys: readonly number[];
  /** Whether a rule stands on the left of slot (row, column). */
  wall(row: number, column: number): boolean;
  /** Whether a rule stands above slot (row, column). */
  floor(row: number, column: number): boolean;
}

/** Rules closer than this are one line (double borders, rounding); in points. */
const near = 3;
/** More lines than this on a page are a drawing, not a table. */
const mostLines = 1_500;

/** Finds the tables that rules draw: sets of horizontal and vertical lines that touch. From top to bottom. */
export function findLattices(rules: readonly Rule[]): Lattice[] {
  const lines = [...mergeRules(rules, 'h'), ...mergeRules(rules, 'v')];
  if (lines.length > mostLines) return [];
  return touching(lines)
    .map(makeLattice)
    .filter((lattice): lattice is Lattice => lattice !== null)
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

/** Joins rules on one line that touch end to end: borders are drawn cell by cell. */
function mergeRules(rules: readonly Rule[], axis: Rule['axis']): Rule[] {
  const own = rules.filter((rule) => rule.axis === axis);
  const lineOf = gridLines(
    own.map(({ at }) => at),
    near / 2,
  );
  const groups = new Map<number, Rule[]>();
  for (const rule of own) {
    const line = lineOf(rule.at);
    const group = groups.get(line);
    if (group) group.push(rule);
    else groups.set(line, [rule]);
  }
  return [...groups.values()].flatMap((group) => {
    const merged: Rule[] = [];
    for (const rule of group.sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last && rule.from <= last.to + near) last.to = Math.max(last.to, rule.to);
      else merged.push({ ...rule });
    }
    return merged;
  });
}

const meet = (h: Rule, v: Rule) =>
  h.at >= v.from - near && h.at <= v.to + near && v.at >= h.from - near && v.at <= h.to + near;

/** Groups lines that touch, directly or through others. */
function touching(lines: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  const rest = new Set(lines);
  for (const seed of lines) {
    if (!rest.delete(seed)) continue;
    const group = [seed];
    for (const line of group)
      for (const other of rest) {
        if (other.axis === line.axis) continue;
        if (!(line.axis === 'h' ? meet(line, other) : meet(other, line))) continue;
        rest.delete(other);
        group.push(other);
      }
    groups.push(group);
  }
  return groups;
}

/** Null for frames and underlines. Open sides are closed at the ends of the lines that run into them. */
function makeLattice(lines: readonly Rule[]): Lattice | null {
  const h = lines.filter(({ axis }) => axis === 'h');
  const v = lines.filter(({ axis }) => axis === 'v');
  if (!h.length || !v.length) return null;
  const xs = places([...v.map(({ at }) => at), ...ends(h)]);
  const ys = places([...h.map(({ at }) => at), ...ends(v)]);
  const slots = (xs.length - 1) * (ys.length - 1);
  if (slots < 2 || slots > maxSlots || xs.length > maxColumns) return null;
  const between = (rules: readonly Rule[], at: number, from: number, to: number) =>
    rules.some((rule) => Math.abs(rule.at - at) <= near && rule.from <= (from + to) / 2 && rule.to >= (from + to) / 2);
  return {
    xs,
    ys,
    wall: (row, column) => between(v, xs[column]!, ys[row]!, ys[row + 1]!),
    floor: (row, column) => between(h, ys[row]!, xs[column]!, xs[column + 1]!),
  };
}

const ends = (rules: readonly Rule[]) => [
  Math.min(...rules.map(({ from }) => from)),
  Math.max(...rules.map(({ to }) => to)),
];

/** One place for each gathering of coordinates. */
function places(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, i) => i === 0 || value - sorted[i - 1]! > near);
}

/** True where the middle of a run of words lies inside the table. */
export function latticeHolds({ xs, ys }: Lattice, { x, y, width, size }: Piece): boolean {
  const middle = y - size * 0.35;
  return middle > ys[0]! && middle < ys.at(-1)! && x + width / 2 > xs[0]! && x + width / 2 < xs.at(-1)!;
}

/** The table with its words; null where it holds words in fewer than two cells. */
export function latticeGrid(lattice: Lattice, pieces: readonly Piece[]): Grid | null {
  const { slots, rows, columns } = latticeSlots(lattice);
  const held = new Map<Slot, Piece[]>();
  for (const piece of pieces)
    for (const part of cutAtWalls(piece, lattice, slots)) {
      const slot = slots[rowAt(lattice, part)]![columnAt(lattice, part.x + part.width / 2)]!;
      const parts = held.get(slot);
      if (parts) parts.push(part);
      else held.set(slot, [part]);
    }
  if (held.size < 2) return null;
  const cells: GridCell[] = [...new Set(slots.flat())].map((slot) => ({
    ...slot,
    text: joinLines(makeLines(held.get(slot) ?? [])),
  }));
  return { rows, columns, cells };
}

export type Slot = Omit<GridCell, 'text'>;

/** The cell that each slot of the grid belongs to: first along the rows, then equal runs down. */
export function latticeSlots(lattice: Lattice): { slots: Slot[][]; rows: number; columns: number } {
  const rows = lattice.ys.length - 1;
  const columns = lattice.xs.length - 1;
  const slots: Slot[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Slot[] = [];
    for (let column = 0; column < columns; ) {
      let end = column + 1;
      while (end < columns && !lattice.wall(row, end)) end++;
      const above = slots[row - 1]?.[column];
      const open =
        above && above.column === column && above.columnSpan === end - column && !floored(lattice, row, column, end);
      const slot = open ? above : { row, column, rowSpan: 0, columnSpan: end - column };
      slot.rowSpan++;
      line.push(...Array.from({ length: end - column }, () => slot));
      column = end;
    }
    slots.push(line);
  }
  return { slots, rows, columns };
}

const floored = (lattice: Lattice, row: number, from: number, to: number) => {
  for (let column = from; column < to; column++) if (lattice.floor(row, column)) return true;
  return false;
};

const rowAt = ({ ys }: Lattice, { y, size }: Piece) => indexAt(ys, y - size * 0.35);
const columnAt = ({ xs }: Lattice, x: number) => indexAt(xs, x);

const indexAt = (places: readonly number[], at: number) => {
  let i = 0;
  while (i < places.length - 2 && places[i + 1]! <= at) i++;
  return i;
};

/** A run of words that crosses a wall is cut there, character by character, by their usual widths. */
function cutAtWalls(piece: Piece, lattice: Lattice, slots: readonly (readonly Slot[])[]): Piece[] {
  const line = slots[rowAt(lattice, piece)]!;
  const inset = Math.min(piece.width / 2, piece.size * 0.3);
  const first = line[columnAt(lattice, piece.x + inset)];
  if (first === line[columnAt(lattice, piece.x + piece.width - inset)]) return [piece];
  const chars = [...piece.text];
  const weights = chars.map((char) => (char.charCodeAt(0) < 0x2e80 ? 0.5 : 1));
  const unit = piece.width / weights.reduce((sum, weight) => sum + weight, 0);
  const parts: Piece[] = [];
  let x = piece.x;
  let last: Slot | undefined;
  chars.forEach((char, i) => {
    const width = weights[i]! * unit;
    const slot = line[columnAt(lattice, x + width / 2)];
    const open = parts.at(-1);
    if (open && slot === last) {
      open.text += char;
      open.width += width;
    } else parts.push({ ...piece, text: char, x, width });
    last = slot;
    x += width;
  });
  return parts.filter(({ text }) => text.trim());
}
