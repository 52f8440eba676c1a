/**
 * What Chromium 87, Firefox 78 and Safari 14 lack of the runtime this code uses; nothing where it exists. Imported
 * first by the page and by the worker.
 */
type Missing = readonly [owner: object, name: string, value: unknown];

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const i = Math.trunc(index) || 0;
  return this[i < 0 ? this.length + i : i];
}

function findLastIndex<T>(this: readonly T[], test: (value: T, index: number, all: readonly T[]) => unknown): number {
  for (let i = this.length - 1; i >= 0; i--) if (test(this[i] as T, i, this)) return i;
  return -1;
}

function findLast<T>(this: readonly T[], test: (value: T, index: number, all: readonly T[]) => unknown) {
  return this[findLastIndex.call(this, test as never)];
}

function toSorted<T>(this: readonly T[], order?: (a: T, b: T) => number): T[] {
  return [...this].sort(order);
}

function toReversed<T>(this: readonly T[]): T[] {
  return [...this].reverse();
}

const missing: readonly Missing[] = [
  [Array.prototype, 'at', at],
  [String.prototype, 'at', at],
  [Uint8Array.prototype, 'at', at],
  [Array.prototype, 'findLast', findLast],
  [Array.prototype, 'findLastIndex', findLastIndex],
  [Array.prototype, 'toSorted', toSorted],
  [Array.prototype, 'toReversed', toReversed],
  [Object, 'hasOwn', (owner: object, key: PropertyKey) => Object.hasOwn(owner, key)],
];

for (const [owner, name, value] of missing) {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

export {};
