import { zlibSync } from 'fflate';
import { crc32 } from '../../../src/document/crc32.ts';

const word = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const chunk = (name: string, data: readonly number[]) => {
  const named = [...Buffer.from(name, 'latin1'), ...data];
  return [...word(data.length), ...named, ...word(crc32(Uint8Array.from(named)))];
};

/** A PNG of rows as they are packed, each with its filter before it. */
export function makePng(
  head: { width: number; height: number; depth: number; colour: number; interlaced?: boolean },
  rows: readonly (readonly number[])[],
  more: readonly (readonly [string, readonly number[]])[] = [],
): Uint8Array {
  const { width, height, depth, colour, interlaced = false } = head;
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...word(width), ...word(height), depth, colour, 0, 0, interlaced ? 1 : 0]),
    ...more.flatMap(([name, data]) => chunk(name, data)),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(rows.flat()))]),
    ...chunk('IEND', []),
  ]);
}

/** A PNG with a block of ink on white paper, to be seen as a page with one line of words. */
export const inkedPng = (width = 100, height = 140): Uint8Array =>
  makePng(
    { width, height, depth: 8, colour: 0 },
    Array.from({ length: height }, (_, y) => [
      0,
      ...Array.from({ length: width }, (_, x) => (y > 40 && y < 52 && x > 20 && x < 80 && x % 6 < 3 ? 0 : 255)),
    ]),
  );

/** A TIFF of pages of 16 by 16 pixels with two strips each; fields and strips as given. */
export function makeTiff(
  pages: readonly { fields: Readonly<Record<number, number>>; strips: Uint8Array[] }[],
): Uint8Array {
  const parts: number[] = [0x49, 0x49, 0x2a, 0, 0, 0, 0, 0];
  const put = (at: number, value: number) => {
    for (let i = 0; i < 4; i++) parts[at + i] = (value >>> (8 * i)) & 255;
  };
  let link = 4;
  for (const { fields, strips } of pages) {
    const offsets = strips.map((strip) => {
      const at = parts.length;
      parts.push(...strip);
      return at;
    });
    const lists = [offsets, strips.map(({ length }) => length)].map((list) => {
      const at = parts.length;
      for (const value of list) {
        parts.push(0, 0, 0, 0);
        put(parts.length - 4, value);
      }
      return list.length === 1 ? list[0]! : at;
    });
    const all = Object.entries({ ...fields, 273: lists[0]!, 279: lists[1]! }).sort(([a], [b]) => Number(a) - Number(b));
    put(link, parts.length);
    parts.push(all.length & 255, all.length >> 8);
    for (const [tag, value] of all) {
      const count = tag === '273' || tag === '279' ? strips.length : 1;
      parts.push(Number(tag) & 255, Number(tag) >> 8, 4, 0, count, 0, 0, 0, 0, 0, 0, 0);
      put(parts.length - 4, value);
    }
    link = parts.length;
    parts.push(0, 0, 0, 0);
  }
  return Uint8Array.from(parts);
}

/** A recogniser that sees the same words in every picture. */
export const seeing = (text: string) => ({
  recogniser: async () => ({
    figure: () => '',
    line: () => text,
    lines: () => [{ left: 20, top: 40, right: 80, bottom: 52, text }],
  }),
});
