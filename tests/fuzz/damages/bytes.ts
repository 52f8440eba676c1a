import type { Aim } from '../case.ts';
import type { ByteDamage } from './damage.ts';

const bytes = (
  apply: ByteDamage['apply'],
  { solid = false, numbers = 'open' as ByteDamage['numbers'] } = {},
): ByteDamage => ({ level: 'bytes', numbers, solid, apply });

/** Changes a copy at some places. */
const at = (source: Uint8Array, chance: Aim, most: number, change: (byte: number) => number) => {
  const out = source.slice();
  for (let n = chance.int(1, most); n > 0; n--) {
    const i = chance.index(out.length, 200);
    out[i] = change(out[i]!);
  }
  return out;
};

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
};

const piece = (source: Uint8Array, chance: Aim, most: number): readonly [number, number] => {
  const from = chance.index(source.length, 200);
  return [from, Math.min(source.length, from + chance.int(1, most))];
};

/** Damage to the bytes of a file. */
export const byteDamages = {
  flipBits: bytes((b, chance) => at(b, chance, 12, (byte) => byte ^ (1 << chance.int(0, 7)))),
  setBytes: bytes((b, chance) =>
    at(b, chance, 6, () => chance.pick([0, 0xff, 0x20, 0x0a, 0x09, 0x80, chance.int(0, 255)])),
  ),
  insertBytes: bytes((b, chance) => {
    const i = chance.index(b.length, 200);
    const more = Uint8Array.from({ length: chance.pick([1, 1, 2, 3, 16]) }, () => chance.int(0, 255));
    return joined(b.subarray(0, i), more, b.subarray(i));
  }),
  deleteBytes: bytes((b, chance) => {
    const [from, to] = piece(b, chance, 8);
    return joined(b.subarray(0, from), b.subarray(to));
  }),
  fillBytes: bytes((b, chance) => {
    const [from, to] = piece(b, chance, chance.pick([2, 8, 64, 512]));
    return b.slice().fill(chance.pick([0, 0x20, 0x30, 0x0a, 0xff, 0x5c]), from, to);
  }),
  repeatBytes: bytes((b, chance) => {
    const [from, to] = piece(b, chance, chance.pick([4, 64, 512]));
    return joined(
      b.subarray(0, to),
      ...Array.from({ length: chance.pick([1, 2, 20]) }, () => b.subarray(from, to)),
      b.subarray(to),
    );
  }),
  swapBytes: bytes(
    (b, chance) => {
      const [from, to] = piece(b, chance, 256);
      const end = Math.min(b.length, to + chance.int(1, 256));
      return joined(b.subarray(0, from), b.subarray(to, end), b.subarray(from, to), b.subarray(end));
    },
    { numbers: 'moved' },
  ),
  truncateBytes: bytes((b, chance) => b.slice(0, 1 + chance.index(b.length, 200)), { solid: true }),
  markBefore: bytes((b, chance) =>
    joined(
      Uint8Array.from(
        chance.pick([
          [0xef, 0xbb, 0xbf],
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0],
          [0x20, 0x0a],
          [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf],
        ]),
      ),
      b,
    ),
  ),
} satisfies Record<string, ByteDamage>;
