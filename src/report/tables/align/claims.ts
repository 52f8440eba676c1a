import type { TableAlignment } from './alignTable.ts';
import type { Aligned } from './rows.ts';
import { weights } from './weights.ts';

/** Leaves each group that two tables claim to the one whose label it bears clearly better; where it bears neither so, to none. */
export function settleClaims(one: TableAlignment, other: TableAlignment): [TableAlignment, TableAlignment] {
  return [without(one, other), without(other, one)];
}

function without(own: TableAlignment, other: TableAlignment): TableAlignment {
  const rivals = new Map(other.aligned.map((aligned) => [aligned.group, claimOf(other, aligned)]));
  const holds = (aligned: Aligned) =>
    claimOf(own, aligned) >= (rivals.get(aligned.group) ?? Number.NEGATIVE_INFINITY) + weights.clear;
  return own.aligned.every(holds) ? own : { ...own, aligned: own.aligned.filter(holds) };
}

/** The best score of the labels of an aligned group. */
function claimOf({ matches }: TableAlignment, { group, from, to }: Aligned): number {
  const scores = (matches.get(group) ?? []).filter(({ slot }) => slot >= from && slot <= to).map(({ score }) => score);
  return Math.max(...scores);
}
