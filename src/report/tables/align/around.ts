import type { Group, Placed } from '../lines/groups.ts';
import { isSolid } from '../lines/line.ts';
import { formShare, isTail } from '../lines/slots.ts';

/** The letters around a group. */
export interface Around {
  /** Those before the numbers, and those behind them. */
  tail: string;
  head: string;
  /** Those on the line of the numbers. */
  beside: string;
  /** The words behind lead straight to numbers of their own: they may be a whole label. */
  loose: boolean;
  /** Column headers stand right before the numbers. */
  headed: boolean;
}

/**
 * Looks around each group, once for all tables. `ahead`: all of a label stands before its numbers, so that words behind them
 * are those of the next row.
 */
export const lookAround = (groups: readonly Group[], ahead = false): Around[] =>
  groups.map((group, i) => aroundOf(group, ahead ? undefined : groups[i + 1]));

function aroundOf(group: Group, next: Group | undefined): Around {
  const { before, items } = group;
  const tail = tailInk(group);
  const head = headInk(next?.before ?? []);
  const line = items[0]?.line;
  const own = before.slice(-12).filter((piece) => piece.line === line);
  const beside = own.reduce((ink, piece) => ink + (piece.ink ?? ''), '').slice(0, reach.after);
  const loose = Boolean(next?.items.length) && isTail(head);
  return { tail, head, beside, loose, headed: columnWords.test(tail.slice(-40)) };
}

/** Letters looked at before and behind a group: the longest label is 35, headers and group labels come between. */
const reach = { before: 200, after: 60 };

/** More letters than this that are not of the form are a sentence, and what stands before it belongs to no table. */
const sentence = 16;

/** The label letters right before the numbers of a group, back to a sentence or a rule. */
export const tailInk = ({ before: pieces, items }: Group): string => {
  let ink = '';
  if (items.find(isSolid)?.under) return ink;
  for (let i = pieces.length - 1; i >= 0 && ink.length < reach.before; i--) {
    const own = pieces[i]!.ink ?? '';
    if (pieces[i]!.rule || (own.length > sentence && formShare(own) < 0.5)) break;
    ink = own + ink;
    if (pieces[i]!.under) break;
  }
  return ink.slice(-reach.before);
};
/** The label letters right behind a group, down to a rule. */
const headInk = (pieces: readonly Placed[]): string => {
  let ink = '';
  for (let i = 0; i < pieces.length && ink.length < reach.after; i++) {
    if (pieces[i]!.under) break;
    ink += pieces[i]!.ink ?? '';
  }
  return ink.slice(0, reach.after);
};

/** Words of column headers: near them 其他 and 总计 are columns too, not rows. */
const columnWords = /法律服|服务机构|务机构|公益|结果维|结果纠|未审|审结/;
