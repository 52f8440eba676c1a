import type { Span } from '../../text/span.ts';
import { solidsOf } from './alignCells.ts';
import type { TableAlignment } from './alignTable.ts';
import type { Group, Placed } from './tableGroups.ts';
import type { Slot } from './tableSlots.ts';

/** A row whose label stands in the document without numbers of its own. */
export interface BareRow {
  slot: Slot;
  span: Span;
  /** Numbers nobody claims stand near: the row may have lost them, and is not known to be empty. */
  stray: boolean;
}

/** Finds the labels of the slots that no group was aligned with. */
export function findBareRows(groups: readonly Group[], { slots, aligned }: TableAlignment): BareRow[] {
  if (aligned.length === 0) return findEmptyTable(groups, slots);
  const taken = new Map(aligned.flatMap((a) => slots.slice(a.from, a.to + 1).map((slot) => [slot, a.group] as const)));
  const bare: BareRow[] = [];
  slots.forEach((slot, i) => {
    if (taken.has(slot)) return;
    const above = slots.slice(0, i).findLast((s) => taken.has(s));
    const below = slots.slice(i + 1).find((s) => taken.has(s));
    const first = above ? taken.get(above)! + 1 : taken.get(below!)!;
    const last = below ? taken.get(below)! : first;
    const between = groups.slice(first, Math.min(last, first + 60) + 1);
    const words = between.flatMap((g) =>
      g.before.length > 120 ? [...g.before.slice(0, 60), ...g.before.slice(-60)] : g.before,
    );
    const span = findLabel(words, slot);
    if (!span) return;
    const stray = between.slice(0, -1).some((g) => solidsOf(g).length > 0);
    bare.push({ slot, span, stray: stray || isFollowedByDigits(words, span) });
  });
  return bare;
}

/** True where digits stand right behind a label that were taken for words. */
function isFollowedByDigits(words: readonly Placed[], [, end]: Span): boolean {
  const next = words.find((word) => word.span[0] >= end);
  return /^\d+$/.test(next?.ink ?? '');
}

/** The span of a label among words, whole or cut into pieces; null where it is not there. */
function findLabel(words: readonly Placed[], slot: Slot): Span | null {
  const starts: number[] = [];
  let ink = '';
  for (const word of words) {
    starts.push(ink.length);
    ink += word.ink;
  }
  // labels of two letters are those of columns too
  for (const label of slot.labels.filter(({ length }) => length > 2 || slot.labels.length === 1)) {
    const at = ink.indexOf(label);
    if (at < 0) continue;
    const first = starts.findLastIndex((s) => s <= at);
    const last = starts.findLastIndex((s) => s < at + label.length);
    return [words[first]!.span[0], words[last]!.span[1]];
  }
  return null;
}

/**
 * A table of labels alone: most of them, each a piece of its own, in the order of the form. Numbers right behind the last of
 * a line of labels may be those of all.
 */
function findEmptyTable(groups: readonly Group[], slots: readonly Slot[]): BareRow[] {
  const bare: BareRow[] = [];
  let next = 0;
  let stray = false;
  for (const { before, items } of groups) {
    for (const piece of before) {
      const i = slots.findIndex((slot, at) => at >= next && slot.labels.includes(piece.ink ?? ''));
      if (i < 0) continue;
      bare.push({ slot: slots[i]!, span: piece.span, stray: false });
      next = i + 1;
      stray ||= piece === before.at(-1) && items.length > 0;
    }
  }
  return bare.length * 2 >= slots.length ? bare.map((row) => ({ ...row, stray })) : [];
}
