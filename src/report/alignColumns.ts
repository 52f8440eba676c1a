import type { FormColumn } from '../form/form.ts';
import { foldLabel } from '../text/fold.ts';
import type { Group, Placed } from './tableGroups.ts';
import { isSolid } from './tableLine.ts';
import { formShare } from './tableSlots.ts';

/** What stands in one column of a row: a number or mark, nothing, or what cannot be told. */
export type Slotted = Placed | 'blank' | 'unsafe';

/** A row's columns, and the numbers in it that the form has no place for. */
export interface RowCells {
  columns: readonly Slotted[];
  extra: readonly Placed[];
}

/** Where the columns of full rows stand; rows with empty cells are read by them. */
export interface ColumnGuide {
  /** Display columns or cell indexes of each number of a full row. */
  across: readonly FullRow[];
  /** Where the headers of grids stand, by table. */
  headers: ReadonlyMap<number, readonly Extent[]>;
  /** Line of each number of a full row that runs downwards, counted from its label; null where rows disagree. */
  down: readonly number[] | null;
}
type Extent = readonly [from: number, to: number];
interface FullRow {
  table: number;
  line: number;
  /** Where its label stands. */
  label: number;
  at: readonly Extent[];
}

export const solidsOf = (group: Group): Placed[] => group.items.filter(isSolid);

/** Numbers by line, in order. */
export function byLine(items: readonly Placed[]): Placed[][] {
  const lines: Placed[][] = [];
  for (const item of items) {
    if (lines.at(-1)?.[0]?.line === item.line) lines.at(-1)!.push(item);
    else lines.push([item]);
  }
  return lines;
}

/** Learns where the columns stand from rows that have a number in each, and from the headers of grids. */
export function learnColumns(
  groups: readonly Group[],
  rows: readonly { group: Group; size: number }[],
  columns: readonly FormColumn[],
): ColumnGuide {
  const size = columns.length;
  const across: FullRow[] = [];
  const downs: number[][] = [];
  for (const { group, size: own } of rows) {
    const solids = solidsOf(group);
    if (own !== size || solids.length !== size) continue;
    const lines = byLine(solids);
    const label = group.before.at(-1);
    if (lines.length === 1 && group.fresh) {
      across.push({
        table: solids[0]!.table,
        line: solids[0]!.line,
        label: label?.from ?? -1,
        at: solids.map((p) => [p.from, p.to]),
      });
    } else if (lines.length === size && label) downs.push(solids.map((p) => p.line - label.line));
  }
  const same = downs.every((d) => d.every((offset, i) => offset === downs[0]![i]));
  return { across, headers: headerColumns(groups, columns), down: downs.length > 0 && same ? downs[0]! : null };
}

/** Where the headers of the columns stand in grids: one extent per column, in the form's order. */
function headerColumns(groups: readonly Group[], columns: readonly FormColumn[]): Map<number, readonly Extent[]> {
  const inks = columns.map((column) => column.labels.map(foldLabel));
  const found = new Map<number, (Extent | undefined)[]>();
  for (const { before } of groups) {
    for (const piece of before) {
      if (!piece.grid) continue;
      const column = inks.findIndex((labels) => labels.includes(piece.ink ?? ''));
      if (column < 0) continue;
      const row = found.get(piece.table) ?? [];
      found.set(piece.table, row);
      row[column] = [piece.from, piece.to];
    }
  }
  const ordered = (row: (Extent | undefined)[]): row is Extent[] =>
    columns.every((_, i) => row[i] && (i === 0 || (row[i - 1] && row[i - 1]![1] <= row[i]![0])));
  const headers = new Map<number, readonly Extent[]>();
  for (const [table, row] of found) if (ordered(row)) headers.set(table, row);
  return headers;
}

/** Reads the numbers of a group as one row of `size` columns. `sums` says whether seven numbers add up as the form asks. */
export function alignColumns(
  group: Group,
  size: number,
  guide: ColumnGuide,
  sums: (items: readonly Placed[]) => boolean,
): RowCells {
  const solids = solidsOf(group);
  if (solids.length === size)
    return { columns: holdTogether(group, solids) ? solids : solids.map(() => 'unsafe'), extra: [] };
  if (solids.length > size) return cutRow(solids, size, sums);
  const columns =
    placeAcross(group, solids, size, guide) ?? placeDown(group, solids, size, guide) ?? placeByCount(group, size);
  return { columns: columns ?? Array<Slotted>(size).fill('unsafe'), extra: [] };
}

/**
 * True where numbers can be one row: on one line, each on its own, or on lines that a program broke. Delimited rows with
 * empty cells, and rows of a grid, do not go on in the next line.
 */
function holdTogether({ items }: Group, solids: readonly Placed[]): boolean {
  const lines = byLine(solids);
  if (lines.length === 1 || lines.every((line) => line.length === 1)) return !solids[0]!.grid || lines.length === 1;
  const inner = items.slice(items.indexOf(solids[0]!), items.indexOf(solids.at(-1)!) + 1);
  return !solids[0]!.grid && (!solids[0]!.hard || inner.every(isSolid));
}

/** Reads more numbers than a row has columns: one line that holds a row, or the part that adds up, or for a single column the first. */
export function cutRow(solids: readonly Placed[], size: number, sums: (items: readonly Placed[]) => boolean): RowCells {
  const full = byLine(solids).filter((line) => line.length === size);
  const rest = (kept: readonly Placed[]) => solids.filter((p) => !kept.includes(p));
  const lone = byLine(solids).every((line) => line.length === 1 || line === full[0] || line[0] === full[0]?.[0]);
  if (size > 1 && full.length === 1 && lone) return { columns: full[0]!, extra: rest(full[0]!) };
  if (size === 1) return { columns: [solids[0]!], extra: solids.slice(1) };
  const copies = chunk(solids, size);
  if (size > 1 && copies && copies.every((copy) => sameWords(copy, copies[0]!))) {
    return { columns: copies[0]!, extra: rest(copies[0]!) };
  }
  if (solids.length === size + 1 || full.length > 1) {
    const options = full.length > 1 ? full : [solids.slice(1), solids.slice(0, size)];
    const same = options.every((o) => sameWords(o, options[0]!));
    const right = options.filter((option) => option.every(isNumber) && sums(option));
    const kept = same || full.length > 1 ? options[0] : right.length === 1 ? right[0] : undefined;
    if (kept) return { columns: kept, extra: rest(kept) };
  }
  return { columns: Array<Slotted>(size).fill('unsafe'), extra: [] };
}

/** Numbers in rows of `size`; null where they do not come out even. */
const chunk = (solids: readonly Placed[], size: number) =>
  solids.length % size
    ? null
    : Array.from({ length: solids.length / size }, (_, i) => solids.slice(i * size, (i + 1) * size));

/** True where two rows say the same in numbers. */
const sameWords = (a: readonly Placed[], b: readonly Placed[]) =>
  a.every((p, i) => isNumber(p) && wordKey(p) === wordKey(b[i]!));

const isNumber = (piece: Placed) => piece.word?.kind === 'number';

const wordKey = (piece: Placed) =>
  piece.word?.kind === 'number' ? `${piece.word.sign}${piece.word.digits}${piece.word.unit}` : 'mark';

/** Columns by position across the line, where the full rows around agree. */
function placeAcross(group: Group, solids: readonly Placed[], size: number, guide: ColumnGuide): Slotted[] | null {
  const line = solids[0]!.line;
  if (!group.fresh || solids.some((p) => p.line !== line)) return null;
  const table = solids[0]!.table;
  const label = group.before.at(-1)?.from ?? -1;
  const peers = guide.across.filter((row) => row.table === table);
  const overlaps = (p: Placed, e: Extent) => p.from < e[1] && e[0] < p.to;
  const header = guide.headers.get(table);
  if (peers.length === 0) return header ? fill(solids, header, size, overlaps) : null;
  if (table !== 0) {
    const agreed = [peers, peers.filter((row) => row.label === label)].find(
      (rows) => rows.length && rows.every((r) => sameExtents(r.at, rows[0]!.at)),
    );
    return agreed ? fill(solids, agreed[0]!.at, size, overlaps) : null;
  }
  const near = [...nearest(peers, line)];
  const readings = near.map((row) => fill(solids, row.at, size, nearerThanHalf(row.at)));
  const [first] = readings;
  if (!first || readings.some((r) => !r || r.some((p, i) => p !== first[i]))) return null;
  return first;
}

const sameExtents = (a: readonly Extent[], b: readonly Extent[]) =>
  a.every((e, i) => e[0] < b[i]![1] && b[i]![0] < e[1]);

/** The full rows next above and next below, at most one page away. */
function* nearest<T extends { line: number }>(rows: readonly T[], line: number): Generator<T> {
  const page = 60;
  const above = rows.findLast((row) => row.line < line && line - row.line < page);
  const below = rows.find((row) => row.line > line && row.line - line < page);
  if (above) yield above;
  if (below) yield below;
}

/** True where a number's middle is within a third of the way to the neighbouring columns. */
function nearerThanHalf(columns: readonly Extent[]) {
  const middle = ([from, to]: Extent) => (from + to) / 2;
  const gaps = columns.slice(1).map((c, i) => middle(c) - middle(columns[i]!));
  const limit = Math.min(...gaps) / 3;
  return (p: Placed, e: Extent) => Math.abs(middle([p.from, p.to]) - middle(e)) < Math.max(limit, 1);
}

/** Puts each number under the one column it fits; null where one fits none or several. */
function fill(
  solids: readonly Placed[],
  columns: readonly Extent[],
  size: number,
  fits: (p: Placed, e: Extent) => boolean,
): Slotted[] | null {
  const row = Array<Slotted>(size).fill('blank');
  for (const solid of solids) {
    const places = columns.flatMap((column, i) => (fits(solid, column) ? [i] : []));
    if (places.length !== 1 || row[places[0]!] !== 'blank') return null;
    row[places[0]!] = solid;
  }
  return row;
}

/**
 * Columns by line, where each number has its own line and the full rows run down in the same steps. The lines of the
 * empty cells must be there: where the next words follow too soon, numbers may have been moved elsewhere.
 */
function placeDown(
  { before, after }: Group,
  solids: readonly Placed[],
  size: number,
  guide: ColumnGuide,
): Slotted[] | null {
  const label = before.at(-1);
  // words that are no label may stand in the place of a number
  if (
    !guide.down ||
    !label ||
    formShare(label.ink ?? '') < 0.5 ||
    (after !== null && after - label.line <= guide.down.at(-1)!)
  )
    return null;
  const row = Array<Slotted>(size).fill('blank');
  for (const solid of solids) {
    const at = guide.down.indexOf(solid.line - label.line);
    if (at < 0 || row[at] !== 'blank') return null;
    row[at] = solid;
  }
  return row;
}

/** Columns by counting the delimited cells behind the label, where there are exactly as many as the form has. */
function placeByCount(group: Group, size: number): Slotted[] | null {
  const line = group.items.find(isSolid)!.line;
  const label = group.before.at(-1);
  if (!group.items.every((p) => p.hard) || label?.line !== line) return null;
  const own = group.items.filter((p) => p.line === line);
  // empty cells right behind the label may be the rest of a merged one
  if (own.length !== size || !isSolid(own[0]!) || group.items.some((p) => isSolid(p) && p.line !== line)) return null;
  return own.map((p) => (isSolid(p) ? p : 'blank'));
}
