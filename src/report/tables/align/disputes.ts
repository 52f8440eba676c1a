import type { FormTable } from '../../../form/form.ts';
import { foldLabel } from '../../../text/fold.ts';
import type { Group, Placed } from '../lines/groups.ts';
import { LetterPairs } from '../lines/letterPairs.ts';
import { areAlike, byLine, mayBeSeveral, type RowCells, type Slotted, solidsOf, valuesOf } from './cells.ts';
import { cutRow } from './columns.ts';
import { cutDigits } from './glued.ts';
import { addsUp } from './sums.ts';
import { weights } from './weights.ts';

/** The table of disputes prints its rows side by side: one row of numbers under two lines of headers. */
export interface DisputesRead {
  /** Index of the group its first number stands in. */
  group: number;
  /** Index of the group its last number stands in. */
  last: number;
  cells: RowCells;
}

/** Letters of headers looked at before the numbers. */
const reach = 260;

/** The pairs of letters of a table's headers, found once. */
const headerPairs = new Map<FormTable, LetterPairs>();

const headersOf = ({ rows }: FormTable) =>
  rows.flatMap((row) => [...row.labels, ...row.columns.flatMap((c) => c.labels)]).map(foldLabel);

/** Finds the rows of numbers that stand under the headers of table four, first one first. */
export function alignDisputes(groups: readonly Group[], table: FormTable): DisputesRead[] {
  const pairs = headerPairs.get(table) ?? new LetterPairs(headersOf(table));
  headerPairs.set(table, pairs);
  const size = table.rows.reduce((sum, row) => sum + row.columns.length, 0);
  const found = groups.flatMap((group, index) => {
    const isRow = group.items.length > 1 || cutDigits(group.items, size);
    if (!isRow || headerShare(group, pairs) < weights.headers) return [];
    return [{ group: index, last: index, cells: readRow(group, size, table) }];
  });
  const safe = found.filter(({ cells }) => !cells.columns.includes('unsafe'));
  if (safe.length > 0) return safe;
  const [row] = [...inParts(groups, table), ...underHeading(groups, size, table)];
  return row ? [row] : found;
}

/** The table in two or three, one below the other, each with the labels of its own rows and their results as headers. */
function inParts(groups: readonly Group[], table: FormTable): DisputesRead[] {
  for (let first = 0; first < groups.length; first++) {
    const columns: Placed[] = [];
    for (let k = first; k < Math.min(groups.length, first + table.rows.length); k++) {
      const solids = solidsOf(groups[k]!);
      const from = rowsIn(table, columns.length);
      const to = rowsIn(table, columns.length + solids.length);
      if (from === null || to === null || to <= from || !isPart(groups[k]!, table, from, to)) break;
      columns.push(...solids);
      if (to === table.rows.length && k > first) return [{ group: first, last: k, cells: { columns, extra: [] } }];
    }
  }
  return [];
}

/** How many rows that many numbers fill; null where they fill none to its end. */
function rowsIn({ rows }: FormTable, numbers: number): number | null {
  let sum = 0;
  for (let i = 0; i <= rows.length; i++) {
    if (sum === numbers) return i;
    sum += rows[i]?.columns.length ?? 0;
  }
  return null;
}

/** True where numbers stand in one line, or each on its own, under the headers of rows from–to and of no others. */
function isPart(group: Group, { rows }: FormTable, from: number, to: number): boolean {
  const lines = byLine(solidsOf(group));
  if (lines.length > 1 && lines.some((line) => line.length > 1)) return false;
  let ink = '';
  for (let i = group.before.length - 1; i >= 0 && ink.length < reach; i--) ink = group.before[i]!.ink + ink;
  const results = rows.slice(from, to).flatMap((row) => row.columns.map((column) => column.labels[0]));
  const labelled = rows.every((row, i) => ink.includes(foldLabel(row.labels[0]!)) === (i >= from && i < to));
  return labelled && ink.endsWith(foldLabel(results.join('')));
}

/** Where the headers are lost: a full row that adds up, right under the heading of the section. */
function underHeading(groups: readonly Group[], size: number, table: FormTable): DisputesRead[] {
  return groups.flatMap((group, index) => {
    const solids = solidsOf(group);
    const ink = group.before
      .slice(-4)
      .map((p) => p.ink ?? '')
      .join('');
    // marks alone may be a rule
    if (solids.length !== size || solids.every(({ kind }) => kind === 'mark')) return [];
    if (!/行政复议.{0,2}行政诉讼(?:的?情况)?$/.test(ink) || !addUp(solids, table)) return [];
    return [{ group: index, last: index, cells: { columns: solids, extra: [] } }];
  });
}

/** The share of the headers' pairs of letters that stand before a group. */
function headerShare({ before }: Group, pairs: LetterPairs): number {
  let ink = '';
  for (let i = before.length - 1; i >= 0 && ink.length < reach; i--) ink = before[i]!.ink + ink;
  // too few letters, as before most rows
  if (ink.length < pairs.count * weights.headers) return 0;
  const seen = new Uint8Array(pairs.count);
  let found = 0;
  for (let i = Math.max(0, ink.length - reach); i + 1 < ink.length; i++) {
    const pair = pairs.at(ink, i);
    if (pair < 0 || seen[pair]) continue;
    seen[pair] = 1;
    found++;
  }
  return found / pairs.count;
}

function readRow(group: Group, size: number, table: FormTable): RowCells {
  const solids = solidsOf(group);
  if (solids.some(({ stray, several }) => stray || several !== undefined))
    return { columns: Array<Slotted>(size).fill('unsafe'), extra: [] };
  if (solids.length === size && isRow(solids, table)) return { columns: solids, extra: [] };
  if (solids.length === size) return { columns: solids.map(() => 'unsafe'), extra: [] };
  if (solids.length > size) return cutRow(solids, size, (row) => addUp(row, table));
  const glued = cutDigits(solids, size);
  if (glued && addUp(glued, table)) return { columns: glued, extra: [] };
  const isVague = solids.some((solid) => !solid.word || mayBeSeveral(solid));
  const placed = isVague ? null : (underHeaders(group, solids, size, table) ?? counted(group, size));
  // a cell lost and one won leave the length as it was, but not the sums
  return { columns: placed && addUp(placed, table) ? placed : Array<Slotted>(size).fill('unsafe'), extra: [] };
}

/**
 * True where as many numbers as the table has are its row: all add up; or they would not if they were moved by one, and each has
 * a cell of its own or all but one of the groups of results add up, on one line or with a line to each number.
 */
function isRow(solids: readonly Placed[], table: FormTable): boolean {
  const wrong = partsOf(solids, table).filter((part) => !addsUp(part)).length;
  const lines = byLine(solids);
  const isEven = lines.length === 1 || lines.every((line) => line.length === 1);
  if (wrong === 0) return isEven || areAlike(solids);
  const isOwn = lines.length === 1 && solids[0]!.hard;
  if (!isOwn && (wrong > 1 || !isEven)) return false;
  const empty = ['blank'] as const;
  const moved = [wholeOf([...solids.slice(1), ...empty], table, 0), wholeOf([...empty, ...solids], table, 1)];
  // zeros in cells of their own prove nothing
  return moved.every(
    (whole) => !whole.every(addsUp) || (isOwn && whole.flatMap(valuesOf).every((value) => value === 0)),
  );
}

/** The groups of results of a row but one at the edge, which a cell lost or won makes incomplete. */
const wholeOf = (row: readonly Slotted[], table: FormTable, first: number) =>
  partsOf(row, table).slice(first, first + table.rows.length - 1);

/** True where each group of results adds up to its total. */
const addUp = (row: readonly Slotted[], table: FormTable) => partsOf(row, table).every(addsUp);

function partsOf(row: readonly Slotted[], { rows }: FormTable): Slotted[][] {
  let at = 0;
  return rows.map(({ columns }) => {
    at += columns.length;
    return row.slice(at - columns.length, at);
  });
}

/** Columns by the headers of a grid: the results stand in it once per group, from left to right. */
function underHeaders(group: Group, solids: readonly Placed[], size: number, table: FormTable): Slotted[] | null {
  const inks = table.rows.flatMap((row) => row.columns.map((c) => c.labels.map(foldLabel)));
  const labels = new Set(inks.flat());
  const own = solids[0]!.table;
  const headers = group.before
    .filter((p) => p.grid && p.table === own && labels.has(p.ink ?? ''))
    .sort((a, b) => a.from - b.from);
  // numbers that end before the headers do have lost a cell, and words behind them stand where one was
  if (group.after === solids.at(-1)!.line) return null;
  if (headers.length !== size || headers.at(-1)!.to !== solids[0]!.end) return null;
  if (headers.some((p, i) => !inks[i]!.includes(p.ink ?? ''))) return null;
  // words under a header stand where a number was
  const beside = group.before.filter((p) => p.line === solids[0]!.line && p.grid);
  const isBeside = (h: Placed) => beside.some((p) => p.from < h.to && h.from < p.to);
  const row = headers.map((h): Slotted => (isBeside(h) ? 'unsafe' : 'blank'));
  for (const solid of solids) {
    const places = headers.flatMap((h, i) => (solid.from < h.to && h.from < solid.to ? [i] : []));
    if (places.length !== 1 || row[places[0]!] !== 'blank') return null;
    row[places[0]!] = solid;
  }
  return row;
}

/** Columns by counting delimited cells, where the line has exactly as many as the form. */
function counted(group: Group, size: number): Slotted[] | null {
  const lines = byLine(group.items).filter((line) => line.some((p) => p.kind !== 'empty'));
  // words on the line of the numbers stand in the place of one
  if (group.before.at(-1)?.line === lines[0]?.[0]?.line) return null;
  if (lines.length !== 1 || lines[0]!.length !== size || !lines[0]!.every((p) => p.hard)) return null;
  // so do the headers above them
  const { table, end } = lines[0]![0]!;
  const header = group.before.findLast((p) => p.hard && p.table === table && /总计$/.test(p.ink ?? ''));
  if (header?.end !== end) return null;
  return lines[0]!.map((p) => (p.kind === 'empty' ? 'blank' : p));
}
