import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/app/polyfills.ts';

type Realm = Parameters<typeof fillIn>[0];
/** The built-in objects of an engine of its own, without what Chromium 86 lacks. */
const oldEngine = (): Realm =>
  runInNewContext(`
    for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed']) delete Array.prototype[name];
    delete String.prototype.at;
    delete Object.getPrototypeOf(Uint8Array).prototype.at;
    delete Object.hasOwn;
    ({ Array, String, Uint8Array, Object });
  `);

describe('fillIn(realm)', () => {
  it('stands in for what old engines lack', () => {
    const realm = oldEngine();
    const list = (...values: number[]): number[] => realm.Array.of(...values);
    expect('at' in realm.Array.prototype).toBe(false);
    fillIn(realm);
    expect([list(1, 2, 3).at(-1), list(1).at(4), new realm.Uint8Array([7, 8]).at(-2)]).toEqual([3, undefined, 7]);
    expect(new realm.String('ab').at(-2)).toBe('a');
    expect([list(1, 2, 3, 4).findLast((n) => n % 2 === 1), list(1, 2).findLastIndex((n) => n > 5)]).toEqual([3, -1]);
    expect([...list(3, 1, 2).toSorted((a, b) => a - b), ...list(1, 2).toReversed()]).toEqual([1, 2, 3, 2, 1]);
    expect([realm.Object.hasOwn({ a: 1 }, 'a'), realm.Object.hasOwn({}, 'toString')]).toEqual([true, false]);
  });

  it('does not call itself where it stands in', () => {
    const realm = oldEngine();
    fillIn(realm);
    const own = Object.getOwnPropertyDescriptor(Object, 'hasOwn')!;
    try {
      // as in an old engine, whose `Object.hasOwn` is the stand-in
      Object.defineProperty(Object, 'hasOwn', { ...own, value: realm.Object.hasOwn });
      expect([Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'a')]).toEqual([true, false]);
    } finally {
      Object.defineProperty(Object, 'hasOwn', own);
    }
  });

  it('leaves alone what is there', () => {
    const { at } = Array.prototype;
    fillIn(globalThis);
    expect(Array.prototype.at).toBe(at);
  });
});
