/** A word of a list found in a text, with what the list says of it. */
export interface Found<T> {
  word: string;
  value: T;
  start: number;
  end: number;
}

/** Words by their first character, longest first. */
export type WordIndex<T> = ReadonlyMap<string, readonly (readonly [word: string, value: T])[]>;

/** The words of a blank-separated list. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Lower-cases Latin letters only, so that positions stay. */
export const lower = (text: string): string => text.replace(/[A-Z]/g, (c) => c.toLowerCase());

/** Builds an index; of equal words the first stands. */
export function indexWords<T>(entries: Iterable<readonly [word: string, value: T]>): WordIndex<T> {
  const index = new Map<string, (readonly [string, T])[]>();
  const seen = new Set<string>();
  for (const [word, value] of entries) {
    const key = lower(word);
    if (!key || seen.has(key)) continue;
    seen.add(key);
    const list = index.get(key[0]!);
    if (list) list.push([key, value]);
    else index.set(key[0]!, [[key, value]]);
  }
  for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length);
  return index;
}

/** Finds the words of an index in a text, in order; of overlapping ones the leftmost longest. Linear. */
export function findWords<T>(text: string, index: WordIndex<T>): Found<T>[] {
  const low = lower(text);
  const found: Found<T>[] = [];
  for (let i = 0; i < low.length; ) {
    const entry = index.get(low[i]!)?.find(([word]) => low.startsWith(word, i) && !inNumber(low, i, word));
    if (!entry) {
      i++;
      continue;
    }
    const end = i + entry[0].length;
    found.push({ word: entry[0], value: entry[1], start: i, end });
    i = end;
  }
  return found;
}

/** A word of digits (12345) inside a longer number, a telephone number say, is not that word. */
const inNumber = (text: string, at: number, word: string) =>
  /^\d/.test(word) && (/[\d-]/.test(text[at - 1] ?? '') || /[\d-]/.test(text[at + word.length] ?? ''));

/** The items of a sorted, disjoint list that lie in [from, to); by bisection. */
export function within<T extends { start: number; end: number }>(sorted: readonly T[], from: number, to: number): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < sorted.length && sorted[i]!.end <= to; i++) out.push(sorted[i]!);
  return out;
}
