import type { Group, Placed } from './tableGroups.ts';
import { isSolid } from './tableLine.ts';

/** What stands in one column of a row: a number or mark, nothing, or what cannot be told. */
export type Slotted = Placed | 'blank' | 'unsafe';

/** A row's columns, and the numbers in it that the form has no place for. */
export interface RowCells {
  columns: readonly Slotted[];
  extra: readonly Placed[];
}

/** Says whether the numbers of a row add up as the form asks; empty columns count as nothing. */
export type Sums = (columns: readonly Slotted[]) => boolean;

/** The numbers and marks of a group. */
export const solidsOf = (group: Group): Placed[] => group.items.filter(isSolid);

/** True for a number that may be several: a row that is short of numbers is not read with it. */
export const mayBeSeveral = ({ word, several }: Placed): boolean =>
  several !== undefined || (word?.kind === 'number' && word.parted === true);

/** Numbers by line, in order. */
export function byLine(items: readonly Placed[]): Placed[][] {
  const lines: Placed[][] = [];
  for (const item of items) {
    if (lines.at(-1)?.[0]?.line === item.line) lines.at(-1)!.push(item);
    else lines.push([item]);
  }
  return lines;
}
