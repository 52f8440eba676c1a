import type { FormRow } from '../../../form/form.ts';
import type { Edition } from '../../../form/forms.ts';
import type { Group } from '../lines/groups.ts';
import { areInOrder, formShare, rowIn, type Slot } from '../lines/slots.ts';
import type { Around } from './around.ts';
import { byLine, type RowCells, type Sums, solidsOf } from './cells.ts';
import { alignColumns } from './columns.ts';
import { type ColumnGuide, learnColumns } from './guide.ts';
import type { LabelIndex } from './labels.ts';
import { type Aligned, alignRows, type Candidate } from './rows.ts';
import { labelMatcher, type Match } from './score.ts';
import { weights } from './weights.ts';

/** The groups of a document set beside the slots of one table. */
export interface TableAlignment {
  slots: readonly Slot[];
  aligned: readonly Aligned[];
  /** What the words around each group name, by group. */
  matches: ReadonlyMap<number, readonly Match[]>;
}

/** Sets the groups of a document, with the letters around each, beside the slots of a table, whatever the edition. */
export function alignTable(groups: readonly Group[], around: readonly Around[], labels: LabelIndex): TableAlignment {
  const { slots } = labels;
  const match = labelMatcher(labels);
  const matches = new Map<number, readonly Match[]>();
  const candidates: Candidate[] = [];
  groups.forEach((group, k) => {
    if (group.items.length === 0 || isProse(group)) return;
    const found = match(around[k]!);
    if (found.length === 0) return;
    matches.set(k, found);
    const solids = solidsOf(group);
    const lines = byLine(solids).map((line) => line.length);
    candidates.push({
      group: k,
      matches: found,
      fit: (slot) => Math.max(...slots[slot]!.sizes.map((size) => fitOf(size, solids.length, lines))),
      fills: (from, to) => widthOf(slots, from, to) === solids.length,
    });
  });
  return { slots, aligned: alignRows(candidates, slots.length), matches };
}

/** True where the words right before the numbers are a sentence and no label. */
function isProse({ before }: Group): boolean {
  const last = before.at(-1);
  return last !== undefined && !last.hard && (last.ink?.length ?? 0) > 8 && formShare(last.ink!) < 0.5;
}

/** How many numbers the rows of some slots have together. */
function widthOf(slots: readonly Slot[], from: number, to: number): number {
  let width = 0;
  for (let i = from; i <= to; i++) width += slots[i]!.width;
  return width;
}

/** How well numbers fit a row of `size`: by their count, and by the counts of their lines. */
function fitOf(size: number, count: number, lines: readonly number[]): number {
  if (size === count) return weights.fit.all;
  if (size > 1 && lines.includes(size)) return weights.fit.line;
  return count > size + 2 ? weights.fit.over : 0;
}

/** One row of the form as it stands in the document. */
export interface RowRead {
  slot: Slot;
  row: FormRow;
  /** Index of the group it was read from. */
  group: number;
  cells: RowCells;
}

/** Reads the aligned groups as rows of an edition. `sums` says whether the numbers of a row add up as the form asks. */
export function readRows(
  groups: readonly Group[],
  { slots, aligned }: TableAlignment,
  edition: Edition,
  sums: Sums | null,
): RowRead[] {
  const parts = aligned.flatMap((a) => splitGroup(groups[a.group]!, a, slots, edition, sums));
  const sized = parts.map(({ group, row }) => ({ group, size: row.columns.length }));
  const guides = new Map<string, ColumnGuide>();
  return parts.map(({ slot, row, group, index, safe }) => {
    const size = row.columns.length;
    const key = `${size} ${row.columns[0]!.id}`;
    if (!guides.has(key)) guides.set(key, learnColumns(groups, sized, row.columns, sums));
    const cells = safe
      ? alignColumns(group, size, guides.get(key)!, sums)
      : { columns: row.columns.map(() => 'unsafe' as const), extra: [] };
    return { slot, row, group: index, cells };
  });
}

interface Part {
  slot: Slot;
  row: FormRow;
  group: Group;
  /** Index of the group it is a part of. */
  index: number;
  safe: boolean;
}

/** Cuts a group that holds several rows into those rows; safe where lines or sums prove the cut. */
function splitGroup(
  group: Group,
  { group: index, from, to }: Aligned,
  slots: readonly Slot[],
  edition: Edition,
  sums: Sums | null,
): Part[] {
  if (from === to) return [{ slot: slots[from]!, row: rowIn(slots[from]!, edition), group, index, safe: true }];
  const solids = solidsOf(group);
  const ink = group.before.map((piece) => piece.ink).join('');
  const own = slots.slice(from, to + 1);
  const isOrdered = areInOrder(ink, own);
  let at = 0;
  return own.map((slot) => {
    const row = rowIn(slot, edition);
    const items = solids.slice(at, at + row.columns.length);
    at += row.columns.length;
    const alone = byLine(solids).some((line) => line.length === items.length && line[0] === items[0]);
    return {
      slot,
      row,
      group: { ...group, items },
      index,
      safe: isOrdered && (alone || (sums?.(items) ?? false)),
    };
  });
}
