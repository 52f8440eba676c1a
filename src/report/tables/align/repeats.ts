import type { Group } from '../lines/groups.ts';
import type { Slot } from '../lines/slots.ts';
import type { RowRead, TableAlignment } from './alignTable.ts';
import { solidsOf, valuesOf } from './cells.ts';
import { weights } from './weights.ts';

/** A row that stands in the document once more. */
export interface Repeat {
  slot: Slot;
  group: number;
  /** It states other numbers than the first. */
  differs: boolean;
}

/** Groups on either side among which another row of a table given twice stands. */
const near = 3;

/** True where no group around names a row: a line 合计 of something else in the text. */
function isAlone(group: number, matches: TableAlignment['matches']): boolean {
  for (let i = group - near; i <= group + near; i++) if (i !== group && matches.has(i)) return false;
  return true;
}

/** Finds rows that are printed again: a table given twice, or the rows around a page break. */
export function findRepeats(
  groups: readonly Group[],
  { aligned, matches, slots }: TableAlignment,
  rows: readonly RowRead[],
): Repeat[] {
  const own = new Set([...aligned.map((a) => a.group), ...rows.map((row) => row.group)]);
  const bySlot = new Map(rows.map((row) => [row.slot, row]));
  const repeats: Repeat[] = [];
  for (const [group, found] of matches) {
    if (own.has(group)) continue;
    const [best] = [...found].sort((a, b) => b.score - a.score);
    const row = best && best.score >= weights.sure ? bySlot.get(slots[best.slot]!) : undefined;
    const solids = solidsOf(groups[group]!);
    if (!row) continue;
    const size = row.row.columns.length;
    if (solids.length !== size) {
      // behind the label of a long row, other numbers are another reading of it, unless no row of the table is near
      if (size > 4 && solids.length > 1 && !isAlone(group, matches))
        repeats.push({ slot: row.slot, group, differs: true });
      continue;
    }
    repeats.push({ slot: row.slot, group, differs: valuesOf(solids).join() !== valuesOf(row.cells.columns).join() });
  }
  return repeats;
}
