import type { Edition } from '../../../form/forms.ts';
import type { Group } from '../lines/groups.ts';
import { rowIn, type Slot } from '../lines/slots.ts';
import type { TableAlignment } from './alignTable.ts';
import { tailInk } from './around.ts';
import type { Aligned } from './rows.ts';
import { weights } from './weights.ts';

/**
 * Names the rows of a scan whose labels were misread, by their order: between two that are named stand exactly as many as the form
 * has there, each with all its numbers and two letters side by side that its label alone has, and none bears the label of another.
 */
export function nameBetween(groups: readonly Group[], alignment: TableAlignment, edition: Edition): TableAlignment {
  const { slots, aligned, matches } = alignment;
  const isOther = (group: number, slot: number) =>
    (matches.get(group) ?? []).some((m) => m.slot !== slot && m.score >= weights.found);
  const named = aligned.slice(1).flatMap((below, i): Aligned[] => {
    const above = aligned[i]!;
    const missing = range(above.to + 1, below.from).filter((slot) => slots[slot]!.rows[edition]);
    const between = range(above.group + 1, below.group);
    const fits = (group: number, k: number) =>
      isOwn(groups[group]!, slots[missing[k]!]!, slots, edition) && !isOther(group, missing[k]!);
    if (missing.length !== between.length || !between.every(fits)) return [];
    return between.map((group, k) => ({ group, from: missing[k]!, to: missing[k]!, score: 0 }));
  });
  return named.length ? { ...alignment, aligned: [...aligned, ...named].sort((a, b) => a.group - b.group) } : alignment;
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** True for as many numbers as the row has, behind words that have two letters of its label and of no other. */
function isOwn(group: Group, slot: Slot, slots: readonly Slot[], edition: Edition): boolean {
  const ink = tailInk(group);
  const isRare = (pair: string) =>
    !slots.some((other) => other !== slot && other.labels.some((label) => label.includes(pair)));
  const pairs = slot.labels.flatMap((label) => range(0, label.length - 1).map((at) => label.slice(at, at + 2)));
  return (
    group.items.length === rowIn(slot, edition).columns.length &&
    pairs.some((pair) => ink.includes(pair) && isRare(pair))
  );
}
