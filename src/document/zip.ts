import type { ReadErrorCode } from './document.ts';
import { canInflate, inflatedSize } from './inflate.ts';
import { maxParts, maxUnpacked, maxXml } from './limits.ts';

/** A part of a zip file, as its central directory states it. */
export interface ZipPart {
  name: string;
  packed: number;
  unpacked: number;
  /** Where its local header starts. */
  offset: number;
  method: number;
  /** CRC-32 of what it unpacks to. */
  crc: number;
  encrypted: boolean;
}

/** Reads the central directory of a zip file, unpacking nothing; null where it is cut off or damaged. */
export function readZipDirectory(bytes: Uint8Array): ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: ZipPart[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The end record stands in the last 65,557 bytes. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

/**
 * Says why a packed document must not be unpacked, null where it may be: sizes are checked as stated first, then by
 * unpacking the parts, stopped at the limit, since stated sizes may lie. The XML that will be read has a limit of its own.
 */
export async function zipObjection(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  isRead: (name: string) => boolean,
): Promise<ReadErrorCode | null> {
  const stated = (some: readonly ZipPart[]) => some.reduce((sum, part) => sum + part.unpacked, 0);
  const read = parts.filter((part) => isRead(part.name));
  if (parts.length > maxParts || stated(parts) > maxUnpacked || stated(read) > maxXml) return 'too_large';
  if (parts.some((part) => part.encrypted)) return 'encrypted';
  let xml = maxXml;
  let all = maxUnpacked;
  for (const part of parts) {
    const size = await unpackedSize(bytes, part, all);
    if (size === null) return 'corrupt';
    all -= size;
    if (isRead(part.name)) xml -= size;
    if (all < 0 || xml < 0) return 'too_large';
  }
  return null;
}

/** How many bytes a part really unpacks to, counted up to just beyond `limit`; null where it is damaged. */
async function unpackedSize(bytes: Uint8Array, part: ZipPart, limit: number): Promise<number | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== 0x04034b50) return null;
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  if (start + part.packed > bytes.length) return null;
  if (part.method !== 8 || !canInflate('deflate-raw')) return part.unpacked;
  return inflatedSize(bytes.subarray(start, start + part.packed), 'deflate-raw', limit);
}
