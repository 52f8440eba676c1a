/**
 * What Chromium 86, Firefox 78 and Safari 14 lack of the runtime this code uses; nothing where it exists. Imported
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

// written so that no linter turns it into a call of itself
function hasOwn(owner: object, key: PropertyKey): boolean {
  return Object.getOwnPropertyDescriptor(owner, key) !== undefined;
}

/** The built-in objects of an engine. */
type Realm = Pick<typeof globalThis, 'Array' | 'String' | 'Uint8Array' | 'Object'>;

/** Adds to an engine what it lacks. */
export function fillIn({ Array: list, String: text, Uint8Array: bytes, Object: object }: Realm): void {
  const missing: readonly Missing[] = [
    [list.prototype, 'at', at],
    [text.prototype, 'at', at],
    [bytes.prototype, 'at', at],
    [list.prototype, 'findLast', findLast],
    [list.prototype, 'findLastIndex', findLastIndex],
    [list.prototype, 'toSorted', toSorted],
    [list.prototype, 'toReversed', toReversed],
    [object, 'hasOwn', hasOwn],
  ];
  for (const [owner, name, value] of missing) {
    if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  }
}

fillIn(globalThis);
