import { decodeName } from './decode.ts';

/** A part of a zip file, as its central directory states it. */
export interface ZipPart {
  /** With `/` between folders; ends in one for a folder. */
  name: string;
  packed: number;
  unpacked: number;
  /** Where its local header starts. */
  offset: number;
  method: number;
  encrypted: boolean;
  /** Checksum of its content. */
  crc: number;
}

/** Reads the central directory of a zip file, unpacking nothing; null where it is cut off or damaged. */
export function readZipDirectory(bytes: Uint8Array): ZipPart[] | null {
  const end = findZipEnd(bytes);
  return end && readZipParts(bytes.subarray(end.directory), end.count);
}

/** What the end record of a zip states, looked for in the last bytes of a file; null where there is none. */
export function findZipEnd(tail: Uint8Array): { directory: number; size: number; count: number } | null {
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= Math.max(0, tail.length - zipTail); at--)
    if (view.getUint32(at, true) === 0x06054b50)
      return {
        directory: view.getUint32(at + 16, true),
        size: view.getUint32(at + 12, true),
        count: view.getUint16(at + 10, true),
      };
  return null;
}

/** The end record stands in the last bytes of a zip: it has 22 and a comment of at most 65,535. */
export const zipTail = 65_557;

/** The parts listed by the central directory that the bytes begin with; null where it is damaged. */
export function readZipParts(bytes: Uint8Array, count: number): ZipPart[] | null {
  const view = viewOf(bytes);
  const parts: ZipPart[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    parts.push({
      name: zipName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      crc: view.getUint32(at + 16, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Chinese Windows writes names in GBK and says nothing of it; some programs write UTF-8 and say nothing either. */
function zipName(bytes: Uint8Array, isUtf8: boolean): string {
  return (isUtf8 ? new TextDecoder().decode(bytes) : decodeName(bytes)).replaceAll('\\', '/');
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
