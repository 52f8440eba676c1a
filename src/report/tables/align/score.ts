import type { LetterPairs } from '../lines/letterPairs.ts';
import type { Around } from './around.ts';
import type { Label, LabelIndex } from './labels.ts';
import { weights } from './weights.ts';

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
  /** Where the last letters stand that no other row has; -1 where there are none. */
  own: number;
}

/** Names the slots whose labels stand around a group, best reading of each. */
export type Matcher = (around: Around) => Match[];

/** Makes what names the slots of a table; it remembers nothing from one group to the next. */
export function labelMatcher(index: LabelIndex): Matcher {
  const sight = makeSight(index);
  return (around) => {
    Object.assign(sight, around);
    notePairs(sight);
    return bestMatches(labelsSeen(sight, index), sight);
  };
}

/** The labels that have a pair of letters before the numbers, or one that the numbers part. */
function labelsSeen({ tail, head, seen, pairs, hit }: Sight, { labels, byPair }: LabelIndex): Label[] {
  const hits: Label[] = [];
  hit.fill(0);
  const add = (pair: number) => {
    for (const label of byPair[pair]!) {
      if (!hit[label]) hits.push(labels[label]!);
      hit[label] = 1;
    }
  };
  for (const pair of seen) add(pair);
  const parted = tail && head ? pairs.at(tail.slice(-1) + head.slice(0, 1), 0) : -1;
  if (parted >= 0) add(parted);
  return hits;
}

function bestMatches(labels: readonly Label[], sight: Sight): Match[] {
  const { tail, head } = sight;
  const cut = new Set(labels.filter((l) => isCut(l.ink, tail, head) || isCut(l.core, tail, head)).map((l) => l.slot));
  const shares = labels.map((label) => (sight.beside.length > 1 ? nearShare(label, sight.near) : 0));
  const nearest = labels.reduce((most, label, i) => (label.group ? most : Math.max(most, shares[i]!)), 0);
  const best = new Map<number, Match>();
  const matches = labels.map((label) => matchLabel(label, sight));
  const last = Math.max(...matches.map((match, i) => (match && isWhole(match) && !labels[i]!.group ? match.own : -1)));
  for (const [i, label] of labels.entries()) {
    const match = matches[i];
    if (!match) continue;
    // of labels with the same end that stand before the numbers whole, the last is meant
    if (match.own >= 0 && match.own < last) match.score -= weights.cut;
    // a label that begins right before the numbers and goes on behind them stands between them and any other
    if (cut.size > 0 && !cut.has(label.slot) && !isWhole(match)) match.score -= weights.cut;
    // so does one on the line of the numbers, where the other has at most its end there
    if (nearest >= weights.beside.least && shares[i]! * 2 < nearest) match.score -= weights.beside.off;
    if (match.score < weights.found && match.before < weights.whole) continue;
    if (match.score > (best.get(match.slot)?.score ?? Number.NEGATIVE_INFINITY)) best.set(match.slot, match);
  }
  return [...best.values()];
}

/** True for a label that ends right at the numbers: no other begins between. */
const isWhole = ({ before, gap }: Match) => before >= weights.ends && gap === 0;

/** The letters around a group, by pairs and their places. */
interface Sight extends Around {
  pairs: LetterPairs;
  /** The pairs of the letters before, each once. */
  seen: number[];
  /** By pair: its last place in the letters before, and its first in those behind; -1 for none. */
  before: Int16Array;
  after: Int16Array;
  /** By pair: 1 where the words on the line of the numbers have it. */
  near: Uint8Array;
  /** By label: 1 where it is among those seen. */
  hit: Uint8Array;
}

const makeSight = ({ pairs, labels }: LabelIndex): Sight => ({
  pairs,
  tail: '',
  head: '',
  seen: [],
  before: new Int16Array(pairs.count),
  after: new Int16Array(pairs.count),
  near: new Uint8Array(pairs.count),
  hit: new Uint8Array(labels.length),
  beside: '',
  loose: false,
  headed: false,
});

function notePairs(sight: Sight): void {
  const { pairs, before, after, near, tail, beside } = sight;
  const behind = tail.slice(-1) + sight.head;
  before.fill(-1);
  after.fill(-1);
  near.fill(0);
  sight.seen = [];
  for (let i = 0; i + 1 < tail.length; i++) {
    const pair = pairs.at(tail, i);
    if (pair < 0) continue;
    if (before[pair] === -1) sight.seen.push(pair);
    before[pair] = i;
  }
  for (let i = 0; i + 1 < behind.length; i++) {
    const pair = pairs.at(behind, i);
    if (pair >= 0 && after[pair] === -1) after[pair] = i;
  }
  for (let i = 0; i + 1 < beside.length; i++) {
    const pair = pairs.at(beside, i);
    if (pair >= 0) near[pair] = 1;
  }
}

/** The share of a label that stands on the line of the numbers, in pairs few labels have. */
function nearShare(label: Label, near: Uint8Array): number {
  let sum = 0;
  for (const { pair, weight, rare } of label.pairs) if (rare && near[pair]) sum += weight;
  return sum / label.total;
}

/** True where a label begins right before the numbers and goes on right behind them, group labels aside. */
function isCut(ink: string, tail: string, head: string): boolean {
  for (let size = 1; size <= 6 && size + 2 <= ink.length; size++) {
    if (!endsInFirst(tail, ink, size)) continue;
    const rest = ink.slice(size, size + 2);
    if (size === 1 ? head.startsWith(rest) : head.slice(0, 14).includes(rest)) return true;
  }
  return false;
}

/** True where the letters end in the first `size` letters of a label. */
const endsInFirst = (tail: string, ink: string, size: number) =>
  tail.charCodeAt(tail.length - 1) === ink.charCodeAt(size - 1) && tail.endsWith(ink.slice(0, size));

/** True where the letters end in the first letters of a label, but not in all of it. */
function endsInPrefix(tail: string, ink: string, least = 1): boolean {
  for (let size = least; size <= 8 && size < ink.length; size++) if (endsInFirst(tail, ink, size)) return true;
  return false;
}

/** True where a whole label stands right before the numbers, and not behind the number of another. */
function isAtEnd({ ink, number }: Label, tail: string): boolean {
  const words = tail.replace(/\d$/, '');
  if (!words.endsWith(ink)) return false;
  const before = words[words.length - ink.length - 1] ?? '';
  return !/\d/.test(before) || before === number;
}

function matchLabel(label: Label, { tail, before, after, headed, loose }: Sight): Match | null {
  if (label.bare && (headed || !isAtEnd(label, tail))) return null;
  if (label.numbered && headed && !isAtEnd(label, tail)) return null;
  let found = 0;
  let behind = 0;
  let end = tail.endsWith(label.end) ? tail.length : -1;
  let common = -1;
  let own = -1;
  let begun = false;
  for (const { pair, weight, rare } of label.pairs) {
    const at = before[pair]!;
    if (at >= 0) {
      found += weight;
      // letters behind the numbers that go on before them are those of the next row, whose label has the same end
      if (rare && at > end) behind = 0;
      if (weight === 1) own = Math.max(own, at);
      if (rare) end = Math.max(end, at + 2);
      else common = Math.max(common, at + 2);
      begun ||= rare;
    } else if (after[pair]! >= 0) {
      // a label that begins only behind the numbers is the next row's
      if (rare && !begun && after[pair]! > 0) break;
      behind += weight;
      begun ||= rare;
    }
  }
  if (loose && !endsInPrefix(tail, label.ink, 2) && !endsInPrefix(tail, label.core, 2)) behind = 0;
  const share = found / label.total;
  const rest = behind / label.total;
  if (share < weights.parted.before) {
    // numbers may stand right behind the first letters of a label that goes on below them
    if (rest < weights.parted.behind || !(endsInPrefix(tail, label.ink) || endsInPrefix(tail, label.core))) return null;
    end = tail.length;
  }
  if (end < 0) end = common;
  const gap = Math.max(0, tail.length - end);
  const score = (share + rest) * (label.other ? weights.other : 1) - Math.max(0, gap - 2) / weights.gap;
  return { slot: label.slot, score, before: share, after: rest, gap, own };
}
