import type { FormTable } from '../../../form/form.ts';
import { type Edition, forms } from '../../../form/forms.ts';
import { foldLabel } from '../../../text/fold.ts';
import { type RowRead, readRows, type TableAlignment } from '../align/alignTable.ts';
import { tailInk } from '../align/around.ts';
import { hasRoom, type RowCells, solidsOf } from '../align/cells.ts';
import { readByOrder } from '../align/order.ts';
import { addsUp } from '../align/sums.ts';
import { weights } from '../align/weights.ts';
import type { Group } from '../lines/groups.ts';
import { isSolid } from '../lines/line.ts';
import { isScrap, type Slot } from '../lines/slots.ts';

/** The rows of a table, and what is known of them together. */
export interface TableRows {
  rows: RowRead[];
  /** Numbers stand apart from the labels they belong to: a label without numbers is not known to be empty. */
  displaced: boolean;
}

/** Column headers long enough to be no part of a label. */
const headers = forms
  .flatMap((form) => form.tables.flatMap((table) => table.rows.flatMap((row) => row.columns)))
  .flatMap((column) => column.labels.map(foldLabel))
  .filter((label) => label.length >= 4);

/**
 * The rows of a table: by their labels, then, for the table whose sums prove it, by their order. Rows that may have
 * been moved are unreadable.
 */
export function readTableRows(
  groups: readonly Group[],
  alignment: TableAlignment,
  edition: Edition,
  table: FormTable['id'],
  bounds: readonly [from: number, to: number],
): TableRows {
  const sums = table === 'applications' ? addsUp : null;
  const rows = readRows(groups, alignment, edition, sums);
  const others = holdsOthers(groups, alignment);
  const stray = others || moved(groups, alignment, rows);
  const taken = new Set(alignment.aligned.flatMap((a) => alignment.slots.slice(a.from, a.to + 1)));
  const isFree = (slot: Slot) => slot.rows[edition] !== undefined && !taken.has(slot);
  const isApart = (row: RowRead) =>
    followsHeader(groups, row, alignment) ||
    followsNearer(row, alignment, isFree) ||
    followsBare(groups[row.group]!, row.row.columns.length, alignment, isFree) ||
    isBesideOthers(groups[row.group]!, row.slot, alignment.slots);
  const apart = rows.filter(isApart);
  const behind = rows.filter(
    (row) => (stray && isHollow(row)) || ((stray || hasMore(row)) && followsLabels(row, alignment, isFree)),
  );
  const doubtful = new Set([...apart, ...behind]);
  const safe = rows.map((row) => (doubtful.has(row) ? blurred(row) : row));
  const displaced = doubtful.size > 0 || others;
  if (!sums) return { rows: safe, displaced };
  const ordered = readByOrder(groups, alignment, safe, edition, bounds);
  const slots = new Set(ordered.map((row) => row.slot));
  const all = [...safe.filter((row) => !slots.has(row.slot)), ...ordered].sort((a, b) => a.group - b.group);
  return { rows: all, displaced };
}

/** True where numbers that belong to no row stand among the rows: a converter may have moved others too. */
function moved(groups: readonly Group[], { aligned }: TableAlignment, rows: readonly RowRead[]): boolean {
  const own = new Set(aligned.map((a) => a.group));
  const first = aligned[0]?.group ?? 0;
  const last = aligned.at(-1)?.group ?? -1;
  const stray = groups.slice(first, last + 1).some((group, i) => !own.has(first + i) && solidsOf(group).length > 1);
  return stray || rows.some((row) => row.cells.columns.includes('unsafe'));
}

/** True where a row has so many numbers more than the form that they may be those of another. */
const holdsOthers = (groups: readonly Group[], { aligned, slots }: TableAlignment) =>
  aligned.some((a) => a.from === a.to && solidsOf(groups[a.group]!).length > slots[a.from]!.width + 2);

/** True for a row of more numbers than it has columns. */
const hasMore = ({ cells }: RowRead) => cells.extra.length > 0;

/** True for a row of nothing but marks: they may stand beside its numbers. */
const isHollow = ({ cells }: RowRead) =>
  cells.columns.every((piece) => typeof piece !== 'string' && piece.word?.kind === 'mark');

/** True where the numbers follow several labels at once, so that they may belong to an earlier one. */
function followsLabels(
  { group, slot }: RowRead,
  { matches, slots }: TableAlignment,
  isFree: (slot: Slot) => boolean,
): boolean {
  return (matches.get(group) ?? []).some(
    (m) => slots[m.slot] !== slot && isFree(slots[m.slot]!) && m.before >= weights.whole,
  );
}

/** True where a column header stands between a row's label and its numbers: they are a column, not the row. */
function followsHeader(
  groups: readonly Group[],
  { group, slot }: RowRead,
  { matches, slots }: TableAlignment,
): boolean {
  const own = matches.get(group)?.find((m) => slots[m.slot] === slot);
  if (!own?.gap) return false;
  const between = tailInk(groups[group]!).slice(-own.gap);
  return headers.some((header) => between.includes(header));
}

/** True where another label, itself without numbers, stands between a row's label and its numbers. */
function followsNearer(
  { group, slot }: RowRead,
  { matches, slots }: TableAlignment,
  isFree: (slot: Slot) => boolean,
): boolean {
  const around = matches.get(group) ?? [];
  const own = around.find((m) => slots[m.slot] === slot);
  return around.some((m) => own && isFree(slots[m.slot]!) && m.before >= weights.found && m.gap < own.gap);
}

/** Words looked at before numbers: more than the labels of a table have. */
const longestRun = 200;

/** True where the numbers stand below their label, and before that are others without numbers: labels first, then figures. */
function followsBare(group: Group, size: number, { slots }: TableAlignment, isFree: (slot: Slot) => boolean): boolean {
  const { before, items } = group;
  const label = before.findLast(({ ink = '' }) => ink && !isScrap(ink));
  if (!label || label.line === items.find(isSolid)!.line || hasRoom(group, size)) return false;
  const ink = before
    .slice(-longestRun)
    .map((piece) => piece.ink)
    .join('');
  const bare = slots.filter(
    (slot) => isFree(slot) && slot.labels.some((label) => label.length > 2 && ink.includes(label)),
  );
  return bare.length > 1;
}

/** So many labels may have two letters that tell them from the others. */
const fewLabels = 3;

/**
 * True where the words in a row of cells have no two letters that tell its label from most: the label stands in the row above,
 * the numbers in another.
 */
function isBesideOthers({ before, items }: Group, { labels }: Slot, slots: readonly Slot[]): boolean {
  const { line, hard } = items.find(isSolid)!;
  const label = before.at(-1);
  if (!hard || label?.line !== line) return false;
  const ink = before.reduce((all, piece) => (piece.line === line ? all + (piece.ink ?? '') : all), '');
  const isTelling = (pair: string) =>
    slots.filter((slot) => slot.labels.some((words) => words.includes(pair))).length <= fewLabels;
  const isNamed = (words: string) => ink.includes(words) || pairsOf(words).some((p) => ink.includes(p) && isTelling(p));
  return ink.length > 1 && !labels.some(isNamed);
}

const pairsOf = (words: string) => Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2));

/** A row of which no cell is legible. */
export const blurred = (row: RowRead): RowRead => {
  const cells: RowCells = { columns: row.cells.columns.map(() => 'unsafe'), extra: [] };
  return { ...row, cells };
};
