import type { FormRow } from '../../../form/form.ts';
import type { Edition } from '../../../form/forms.ts';
import type { Group, Placed } from '../lines/groups.ts';
import { areInOrder, type Slot } from '../lines/slots.ts';
import type { RowRead, TableAlignment } from './alignTable.ts';
import { type RowCells, solidsOf, valuesOf } from './cells.ts';
import { addsUp, balances } from './sums.ts';
import { weights } from './weights.ts';

/** The numbers of a row found by order alone, with the group they begin in. */
interface Filled {
  group: number;
  items: readonly Placed[];
}

/**
 * Reads the rows whose numbers a converter moved away from their labels: where, between two rows that are safe, there
 * are exactly as many numbers as the rows between have columns, order says whose they are. It is believed where the
 * whole table then adds up, by row and by column, or where all those numbers are zero.
 */
export function readByOrder(
  groups: readonly Group[],
  { slots, matches }: TableAlignment,
  rows: readonly RowRead[],
  edition: Edition,
  bounds: readonly [from: number, to: number],
): RowRead[] {
  const wanted = slots.filter((slot) => slot.rows[edition]);
  const safe = rows.filter((r) => r.cells.columns.every((c) => typeof c !== 'string') && r.cells.extra.length === 0);
  const anchors = new Map(safe.map((r) => [r.slot, r]));
  if (wanted.every((slot) => anchors.has(slot))) return [];
  // numbers that stand behind the label of another row are that row's, printed again
  const isNamed = ([from, to]: readonly [number, number], missing: readonly Slot[]) =>
    [...matches].some(
      ([k, found]) =>
        k >= from && k <= to && found.some((m) => m.score >= weights.sure && !missing.includes(slots[m.slot]!)),
    );
  const words = groups.slice(Math.max(0, bounds[0]), bounds[1] + 2).flatMap(({ before }) => before);
  const ink = words.map((piece) => piece.ink).join('');
  const filled = new Map<Slot, Filled>();
  const same: Slot[][] = [];
  const stops = wanted.filter((slot) => anchors.has(slot));
  for (let i = 0; i <= stops.length; i++) {
    const above = stops[i - 1];
    const below = stops[i];
    const missing = wanted.slice(above ? wanted.indexOf(above) + 1 : 0, below ? wanted.indexOf(below) : wanted.length);
    if (missing.length === 0) continue;
    const span = [
      above ? anchors.get(above)!.group + 1 : bounds[0],
      below ? anchors.get(below)!.group - 1 : bounds[1],
    ] as const;
    const isOther = isNamed(span, missing) || !areInOrder(ink, missing);
    const found = isOther ? null : cutRows(groups, span, missing, edition);
    if (!found) continue;
    for (const [k, slot] of missing.entries()) filled.set(slot, found[k]!);
    const key = (f: Filled) => valuesOf(f.items).join();
    if (found.every((f) => /^[0,]+$/.test(key(f)))) same.push(missing);
  }
  const row = (slot: Slot): FormRow => slot.rows[edition]!;
  const read = (slot: Slot): RowRead => {
    const { group, items } = filled.get(slot)!;
    const cells: RowCells = { columns: items, extra: [] };
    return { slot, row: row(slot), group, cells };
  };
  const complete = [...safe, ...[...filled.keys()].map(read)];
  const whole = wanted.every((slot) => anchors.has(slot) || filled.has(slot));
  return (whole && balances(complete) ? [...filled.keys()] : same.flat()).map(read);
}

/** Cuts the numbers of a stretch of groups into rows; null where they are not as many or a row does not add up. */
function cutRows(
  groups: readonly Group[],
  [from, to]: readonly [number, number],
  slots: readonly Slot[],
  edition: Edition,
): Filled[] | null {
  const size = slots.reduce((sum, slot) => sum + slot.rows[edition]!.columns.length, 0);
  const solids: { group: number; item: Placed }[] = [];
  for (let k = from; k <= to && solids.length <= size; k++) {
    for (const item of solidsOf(groups[k]!)) solids.push({ group: k, item });
  }
  // digits alone that are no number may have been one of them
  const isLoose = groups.slice(from, to + 1).some(({ before }) => before.some(({ ink = '' }) => /^\d+$/.test(ink)));
  if (solids.length !== size || isLoose || solids.some(({ item }) => !item.word)) return null;
  let at = 0;
  const rows = slots.map((slot) => {
    const part = solids.slice(at, at + slot.rows[edition]!.columns.length);
    at += part.length;
    return { group: part[0]!.group, items: part.map((p) => p.item) };
  });
  return rows.every(({ items }) => addsUp(items)) ? rows : null;
}
