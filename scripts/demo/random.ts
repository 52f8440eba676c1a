/** What a random choice depends on: nothing but its key, so that adding a choice changes no other. */
export type Key = readonly (string | number)[];

/** A number in [0, 1) for a key: FNV-1a with a final mix. */
export function chance(...key: Key): number {
  let hash = 0x811c9dc5;
  for (const char of key.join('|')) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole number from low to high, both included. */
export const between = (low: number, high: number, ...key: Key): number =>
  low + Math.floor(chance(...key) * (high - low + 1));

/** One entry of a list. */
export const pick = <T>(list: readonly T[], ...key: Key): T => list[between(0, list.length - 1, ...key)]!;

/** The entries of a list in an order of their own. */
export const shuffle = <T>(list: readonly T[], ...key: Key): T[] =>
  list
    .map((entry, i) => ({ entry, at: chance(...key, i) }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);

/** The entry that falls to a number from 0 on, each taking up its share; undefined past the last. */
export function atShare<T>(shares: Iterable<readonly [entry: T, share: number]>, at: number): T | undefined {
  let end = 0;
  for (const [entry, share] of shares) {
    end += share;
    if (at < end) return entry;
  }
  return undefined;
}
