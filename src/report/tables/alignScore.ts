import type { Group, Placed } from './tableGroups.ts';
import { formShare, groupsOf, isTail, type Slot } from './tableSlots.ts';

/** How well the words around a group name a slot. */
export interface Match {
  /** Index of the slot. */
  readonly slot: number;
  /** The share of the label found, 0–1, less what stands between the label and the numbers; may be negative. */
  score: number;
  /** The share of the label found before the numbers and behind them. */
  before: number;
  after: number;
  /** Letters between the label and the numbers. */
  gap: number;
}

/** Letters looked at before and behind a group: the longest label is 35, headers and group labels come between. */
const reach = { before: 200, after: 60 };
/** Least score with which a label counts as found. */
export const leastScore = 0.45;
/** Share of a label that counts as the whole label, however far from the numbers it stands. */
export const whole = 0.9;

/** Letters between a label and its numbers that make it worthless; pieces of group labels come between. */
const strange = 24;

interface Label {
  slot: number;
  ink: string;
  /** In one edition the label of a group, beside which rows stand. */
  group: boolean;
  /** Without its number. */
  core: string;
  /** Two letters that are a column header too. */
  bare: boolean;
  pairs: readonly { pair: string; weight: number; rare: boolean }[];
  total: number;
  /** Wordings shorter than the form's own prove less. */
  trust: number;
}

/** Knows the labels of one table by their letter pairs. */
export interface LabelIndex {
  labels: readonly Label[];
  byPair: ReadonlyMap<string, readonly number[]>;
}

/** Labels of rows that are labels of columns too, in short. */
const columnHeaders = new Set(['其他', '总计', '合计']);

/** Indexes the labels of a table; pairs that few labels have weigh more. */
export function indexLabels(slots: readonly Slot[]): LabelIndex {
  const spread = new Map<string, Set<number>>();
  slots.forEach((slot, i) => {
    for (const label of slot.labels)
      for (const pair of pairsOf(label)) spread.set(pair, (spread.get(pair) ?? new Set()).add(i));
  });
  const groups = new Set(slots.flatMap(groupsOf));
  const labels: Label[] = slots.flatMap((slot, i) =>
    slot.labels.map((label, variant) => {
      const pairs = pairsOf(label).map((pair) => ({
        pair,
        weight: 1 / spread.get(pair)!.size,
        rare: spread.get(pair)!.size <= 2,
      }));
      return {
        slot: i,
        ink: label,
        group: groups.has(label),
        core: label.replace(/^[\d一二三四五六七]/, ''),
        bare: columnHeaders.has(label),
        pairs,
        total: pairs.reduce((sum, p) => sum + p.weight, 0),
        trust: variant === 0 ? 1 : 0.95,
      };
    }),
  );
  const byPair = new Map<string, number[]>();
  labels.forEach((label, i) => {
    for (const { pair } of label.pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), i]);
  });
  return { labels, byPair };
}

const pairs = (ink: string) => Array.from({ length: Math.max(0, ink.length - 1) }, (_, i) => ink.slice(i, i + 2));
const pairsOf = (ink: string) => [...new Set(pairs(ink))];

/** More letters than this that are not of the form are a sentence, and what stands before it belongs to no table. */
const sentence = 16;

/** The label letters right before a group, back to a sentence, or right behind one. */
export const tailInk = (pieces: readonly Placed[]): string => {
  let ink = '';
  for (let i = pieces.length - 1; i >= 0 && ink.length < reach.before; i--) {
    const own = pieces[i]!.ink ?? '';
    if (pieces[i]!.rule || (own.length > sentence && formShare(own) < 0.5)) break;
    ink = own + ink;
  }
  return ink.slice(-reach.before);
};
export const headInk = (pieces: readonly Placed[]): string => {
  let ink = '';
  for (let i = 0; i < pieces.length && ink.length < reach.after; i++) ink += pieces[i]!.ink ?? '';
  return ink.slice(0, reach.after);
};

/** Words of column headers: near them 其他 and 总计 are columns too, not rows. */
const columnWords = /法律服|服务机构|务机构|公益|结果维|结果纠|未审|审结/;

/** The slots whose labels stand around a group, best reading of each. */
export function matchLabels(group: Group, next: Group | undefined, index: LabelIndex): Match[] {
  const around = lookAround(group, next);
  const { tail, head } = around;
  const hits = new Set<number>();
  for (const pair of around.before.keys()) for (const label of index.byPair.get(pair) ?? []) hits.add(label);
  for (const label of index.byPair.get(tail.slice(-1) + head.slice(0, 1)) ?? []) hits.add(label);
  const labels = [...hits].map((i) => index.labels[i]!);
  const cut = new Set(labels.filter((l) => isCut(l.ink, tail, head) || isCut(l.core, tail, head)).map((l) => l.slot));
  const beside = new Set(labels.filter((l) => !l.group && nearShare(l, around.near) >= 0.3).map((l) => l.slot));
  const best = new Map<number, Match>();
  for (const label of labels) {
    const match = matchLabel(label, around);
    if (!match) continue;
    // a label that begins right before the numbers and goes on behind them stands between them and any other
    if (cut.size > 0 && !cut.has(label.slot) && !isWhole(match)) match.score -= 0.4;
    // so does one on the line of the numbers
    if (beside.size > 0 && !beside.has(label.slot) && nearShare(label, around.near) === 0) match.score -= 0.5;
    if (match.score < leastScore && match.before < whole) continue;
    if (match.score > (best.get(match.slot)?.score ?? Number.NEGATIVE_INFINITY)) best.set(match.slot, match);
  }
  return [...best.values()];
}

/** True for a label that ends right at the numbers: no other begins between. */
const isWhole = ({ before, gap }: Match) => before >= 0.8 && gap === 0;

/** The letters around a group, by pairs and their places. */
interface Around {
  tail: string;
  head: string;
  /** Pairs of the words on the line of the numbers. */
  near: ReadonlySet<string>;
  before: ReadonlyMap<string, number>;
  after: ReadonlyMap<string, number>;
  /** The words behind lead straight to numbers of their own: they may be a whole label. */
  loose: boolean;
  /** Column headers stand right before the numbers. */
  headed: boolean;
}

function lookAround({ before, items }: Group, next: Group | undefined): Around {
  const tail = tailInk(before);
  const head = headInk(next?.before ?? []);
  const line = items[0]?.line;
  const beside = before.slice(-12).filter((piece) => piece.line === line);
  return {
    tail,
    head,
    near: new Set(pairsOf(headInk(beside))),
    before: positions(tail, 'last'),
    after: positions(tail.slice(-1) + head, 'first'),
    loose: Boolean(next?.items.length) && isTail(head),
    headed: columnWords.test(tail.slice(-40)),
  };
}

function positions(ink: string, which: 'first' | 'last'): Map<string, number> {
  const at = new Map<string, number>();
  pairs(ink).forEach((pair, i) => {
    if (which === 'last' || !at.has(pair)) at.set(pair, i);
  });
  return at;
}

/** The share of a label that stands on the line of the numbers, in pairs few labels have. */
const nearShare = (label: Label, near: ReadonlySet<string>) =>
  label.pairs.reduce((sum, p) => sum + (p.rare && near.has(p.pair) ? p.weight : 0), 0) / label.total;

/** True where a label begins right before the numbers and goes on right behind them, group labels aside. */
function isCut(ink: string, tail: string, head: string): boolean {
  const near = head.slice(0, 14);
  return [1, 2, 3, 4, 5, 6].some((size) => {
    const rest = ink.slice(size, size + 2);
    if (rest.length < 2 || !tail.endsWith(ink.slice(0, size))) return false;
    return size === 1 ? near.startsWith(rest) : near.includes(rest);
  });
}

/** True where the letters end in the first letters of a label. */
const endsInPrefix = (tail: string, ink: string, least = 1) =>
  [1, 2, 3, 4, 5, 6, 7, 8].some((size) => size >= least && size < ink.length && tail.endsWith(ink.slice(0, size)));

function matchLabel(label: Label, { tail, before, after, headed, loose }: Around): Match | null {
  if (label.bare && (headed || !tail.replace(/\d$/, '').endsWith(label.ink))) return null;
  let found = 0;
  let behind = 0;
  let end = tail.endsWith(label.ink.slice(-3)) ? tail.length : -1;
  let common = -1;
  let begun = false;
  for (const { pair, weight, rare } of label.pairs) {
    const at = before.get(pair);
    if (at !== undefined) {
      found += weight;
      if (rare) end = Math.max(end, at + 2);
      else common = Math.max(common, at + 2);
      begun ||= rare;
    } else if (after.has(pair)) {
      // a label that begins only behind the numbers is the next row's
      if (rare && !begun && after.get(pair)! > 0) break;
      behind += weight;
      begun ||= rare;
    }
  }
  if (loose && !endsInPrefix(tail, label.ink, 2) && !endsInPrefix(tail, label.core, 2)) behind = 0;
  const share = found / label.total;
  const rest = behind / label.total;
  if (share < 0.2) {
    // numbers may stand right behind the first letters of a label that goes on below them
    if (rest < 0.5 || !(endsInPrefix(tail, label.ink) || endsInPrefix(tail, label.core))) return null;
    end = tail.length;
  }
  if (end < 0) end = common;
  const gap = Math.max(0, tail.length - end);
  const score = (share + rest) * label.trust - Math.max(0, gap - 2) / strange;
  return { slot: label.slot, score, before: share, after: rest, gap };
}
