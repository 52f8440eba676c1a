import type { Span } from '../text/span.ts';
import { lettersOf } from './wording.ts';

/** Letters of the shortest passage: shorter ones (政府信息公开工作) are the trade's own terms. */
const shortest = 12;
/** Places of the other text that are tried for one beginning, the first ones: what stands oftener is no passage of anybody's. */
const tried = 8;
/** Letters of a text that are compared; reports have some thousands. */
const mostLetters = 100_000;

/** Words that stand in both texts, letter for letter; punctuation and white space between them may differ. */
export interface Passage {
  /** Where in the first text, and where in the second. */
  a: Span;
  b: Span;
}

/** What two texts have in common. */
export interface Common {
  /** In the order of the first text. */
  passages: readonly Passage[];
  /** How much of the letters of each stands in the other, 0 to 1; 0 of an empty text. */
  shares: { a: number; b: number };
  /** True where a text was too long to be compared whole. */
  cut: boolean;
}

/** A text's letters, with the places of every run of so many. */
interface Indexed {
  words: string;
  at: readonly number[];
  places: ReadonlyMap<string, readonly number[]>;
  covered: Uint8Array;
}

function indexOf(text: string): Indexed {
  const { words: all, at } = lettersOf(text);
  const words = all.slice(0, mostLetters);
  const places = new Map<string, number[]>();
  for (let i = 0; i + shortest <= words.length; i++) {
    const run = words.slice(i, i + shortest);
    const known = places.get(run);
    if (!known) places.set(run, [i]);
    else if (known.length < tried) known.push(i);
  }
  return { words, at, places, covered: new Uint8Array(words.length) };
}

/**
 * The passages that two texts share. Each place of the first text is matched with the longest words of the second that
 * begin like it, then what is left of the second with the first. The work is in proportion to the length of both.
 */
export function commonPassages(first: string, second: string): Common {
  const [a, b] = [indexOf(first), indexOf(second)];
  const found = match(a, b).map(([i, j, n]): Passage => ({ a: spanOf(a, i, n), b: spanOf(b, j, n) }));
  const rest = match(b, a).map(([j, i, n]): Passage => ({ a: spanOf(a, i, n), b: spanOf(b, j, n) }));
  return {
    passages: [...found, ...rest].sort((p, q) => p.a[0] - q.a[0] || p.b[0] - q.b[0]),
    shares: { a: shareOf(a), b: shareOf(b) },
    cut: a.at.length > mostLetters || b.at.length > mostLetters,
  };
}

/** Matches what is not covered of a text with another: where in each, and how many letters. Covers both. */
function match(text: Indexed, other: Indexed): [at: number, there: number, length: number][] {
  const found: [number, number, number][] = [];
  let after = 0;
  for (let i = 0; i + shortest <= text.words.length; i++) {
    if (text.covered[i]) continue;
    const [there, length] = longest(text, other, i, after);
    if (length < shortest) continue;
    found.push([i, there, length]);
    text.covered.fill(1, i, i + length);
    other.covered.fill(1, there, there + length);
    after = there + length;
    i += length - 1;
  }
  return found;
}

/** The longest words of the other text that begin at a place of this; of equal ones those that go on where the last ended. */
function longest(text: Indexed, other: Indexed, i: number, after: number): [there: number, length: number] {
  let best: [number, number] = [0, 0];
  for (const there of other.places.get(text.words.slice(i, i + shortest)) ?? []) {
    let n = shortest;
    while (goesOn(text, i + n) && text.words[i + n] === other.words[there + n]) n++;
    if (n > best[1] || (n === best[1] && best[0] < after && there >= after)) best = [there, n];
  }
  return best;
}

const goesOn = ({ words, covered }: Indexed, i: number): boolean => i < words.length && !covered[i];

const spanOf = ({ at }: Indexed, from: number, length: number): Span => [at[from]!, at[from + length - 1]! + 1];

const shareOf = ({ covered }: Indexed): number =>
  covered.length === 0 ? 0 : covered.reduce((n, mark) => n + mark, 0) / covered.length;

/** A stretch of a text: the numbers of the passages it belongs to, from 1, and those that end with it. */
export interface Stretch {
  span: Span;
  of: readonly number[];
  ends: readonly number[];
}

/** Cuts a text at the beginnings and ends of its side of the passages; numbers are places in the list. */
export function stretchesOf(text: string, passages: readonly Passage[], side: 'a' | 'b'): Stretch[] {
  const own = passages
    .map((passage, i) => ({ span: passage[side], number: i + 1 }))
    .sort((p, q) => p.span[0] - q.span[0] || p.number - q.number);
  const cuts = [...new Set([0, text.length, ...own.flatMap(({ span }) => span)])].sort((x, y) => x - y);
  const stretches: Stretch[] = [];
  let open: typeof own = [];
  let next = 0;
  for (const [i, from] of cuts.entries()) {
    const to = cuts[i + 1];
    if (to === undefined) break;
    while (next < own.length && own[next]!.span[0] <= from) open.push(own[next++]!);
    open = open.filter(({ span }) => span[1] > from);
    const ends = open.filter(({ span }) => span[1] === to);
    stretches.push({ span: [from, to], of: open.map((o) => o.number), ends: ends.map((o) => o.number) });
  }
  return stretches;
}
