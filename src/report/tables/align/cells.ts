import type { Group, Placed } from '../lines/groups.ts';
import { isSolid } from '../lines/line.ts';
import { formShare } from '../lines/slots.ts';

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

/** The values of a row's numbers; a mark counts as nothing. */
export const valuesOf = (items: readonly (Placed | string)[]): number[] =>
  items.map((p) =>
    typeof p !== 'string' && p.word?.kind === 'number' ? Number(p.word.digits) * (p.word.sign || 1) : 0,
  );

/** A piece as a figure of some digits. */
export const figureOf = (piece: Placed, digits: string): Placed => ({
  ...piece,
  kind: 'number',
  word: { kind: 'number', digits, sign: 0, unit: '', odd: undefined, weak: false },
});

/** True for a number that may be several: a row that is short of numbers is not read with it. */
export const mayBeSeveral = ({ word, several }: Placed): boolean =>
  several !== undefined || (word?.kind === 'number' && word.parted === true);

/** True where empty lines stand among the last words before numbers, as many as a row of `size` has cells: one may be empty. */
export function hasRoom({ before }: Group, size: number): boolean {
  const last = before.slice(-8);
  return last.some((piece, i) => i > 0 && piece.line - last[i - 1]!.line > Math.max(size, 3));
}

/**
 * True where the figures of several lines are written alike, so that they may be a row that a program broke: else something may
 * have parted them by how they are written, and no sum tells their order.
 */
export const areAlike = (solids: readonly Placed[]): boolean =>
  new Set(solids.map(({ word }) => (word?.kind === 'number' ? word.unit : word?.kind))).size < 2;

/** Numbers by line, in order. */
export function byLine(items: readonly Placed[]): Placed[][] {
  const lines: Placed[][] = [];
  for (const item of items) {
    if (lines.at(-1)?.[0]?.line === item.line) lines.at(-1)!.push(item);
    else lines.push([item]);
  }
  return lines;
}

/** True where the words before the numbers hold a digit that is no label's: it may be the first of them. */
export function isStuck({ before, items }: Group): boolean {
  const last = before.at(-1);
  const line = items[0]!.line;
  return before.some(
    (p) => (p === last && /^\d$/.test(p.ink ?? '')) || ((p === last || p.line === line) && holdsDigit(p)),
  );
}

/** One digit before letters of the form is the number of a label. */
const holdsDigit = ({ ink = '' }: Placed) => /^\d{2}|\D\d/.test(ink) || (/^\d\D/.test(ink) && formShare(ink) < 0.5);
