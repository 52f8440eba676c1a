/** One directory of a TIFF file: the fields that tell of one picture, by their tags. */
export interface TiffDirectory {
  numbers(tag: number): readonly number[];
  number(tag: number): number | undefined;
  /** The bytes of a field of bytes. */
  bytes(tag: number): Uint8Array | undefined;
}

/** Bytes to a value of each type: 1 BYTE, 2 ASCII, 3 SHORT, 4 LONG, 5 RATIONAL, 7 UNDEFINED. */
const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
/** No field of a page has more values. */
const mostValues = 100_000;

/** The directories of a TIFF file in their order, at most so many; null where it is damaged. Cameras keep one in a JPEG. */
export function tiffDirectories(bytes: Uint8Array, most: number): TiffDirectory[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const little = view.getUint16(0) === 0x4949;
    const directories: TiffDirectory[] = [];
    const seen = new Set<number>();
    for (let at = view.getUint32(4, little); at && !seen.has(at) && directories.length < most; ) {
      seen.add(at);
      const count = view.getUint16(at, little);
      directories.push(directoryAt(bytes, view, little, at + 2, count));
      const next = at + 2 + count * 12;
      at = next + 4 <= bytes.length ? view.getUint32(next, little) : 0;
    }
    return directories;
  } catch {
    return null;
  }
}

function directoryAt(bytes: Uint8Array, view: DataView, little: boolean, from: number, count: number): TiffDirectory {
  const fields = new Map<number, { type: number; count: number; at: number }>();
  for (let at = from; at < from + count * 12; at += 12) {
    const type = view.getUint16(at + 2, little);
    const values = view.getUint32(at + 4, little);
    if (!sizes[type] || values > mostValues) continue;
    const inside = values * sizes[type] <= 4;
    fields.set(view.getUint16(at, little), {
      type,
      count: values,
      at: inside ? at + 8 : view.getUint32(at + 8, little),
    });
  }
  const value = (type: number, at: number) => {
    if (type === 3) return view.getUint16(at, little);
    if (type === 4) return view.getUint32(at, little);
    if (type === 5) return view.getUint32(at, little) / Math.max(1, view.getUint32(at + 4, little));
    return view.getUint8(at);
  };
  const numbers = (tag: number) => {
    const field = fields.get(tag);
    if (!field || field.at + field.count * sizes[field.type]! > bytes.length) return [];
    return Array.from({ length: field.count }, (_, i) => value(field.type, field.at + i * sizes[field.type]!));
  };
  return {
    numbers,
    number: (tag) => numbers(tag)[0],
    bytes(tag) {
      const field = fields.get(tag);
      return field && bytes.subarray(field.at, field.at + field.count * sizes[field.type]!);
    },
  };
}
