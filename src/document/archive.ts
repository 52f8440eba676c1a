import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ReadErrorCode } from './document.ts';
import { isPackedDocument } from './formats.ts';
import { maxBytes, maxDirectory, maxMembers, maxUnpackedArchive } from './limits.ts';
import { findZipEnd, readZipParts, type ZipPart, zipTail } from './zip.ts';

export { decodeName } from './decode.ts';

/** The bytes of a file, taken in slices, so that an archive is never held whole. */
export interface ByteSource {
  size: number;
  slice(from: number, to: number): Promise<Uint8Array>;
}

/** A file in an archive. */
export interface ArchiveMember {
  /** Its path in the archive with `/`, without anything that leads out of it; no two are the same. */
  name: string;
  /** Its size unpacked, in bytes, as stated. */
  size: number;
  part: ZipPart;
}

/**
 * The files of a zip archive in its order; null where a file is no archive, a packed document (docx, xlsx, ofd …), damaged, empty or
 * beyond the limits: it is one file then, and reading it says what it is.
 */
export async function archiveMembers(source: ByteSource): Promise<readonly ArchiveMember[] | null> {
  const [p, k] = await source.slice(0, 2);
  const parts = p === 0x50 && k === 0x4b ? await directoryOf(source) : null;
  if (!parts || isPackedDocument(parts.map(({ name }) => name))) return null;
  const files = parts.filter(({ name }) => !name.endsWith('/'));
  const unpacked = files.reduce((sum, part) => sum + part.unpacked, 0);
  if (!files.length || files.length > maxMembers || unpacked > maxUnpackedArchive) return null;
  const taken = new Map<string, number>();
  return files.map((part) => ({ name: freeName(part.name, taken), size: part.unpacked, part }));
}

/** The parts of a zip, by its last bytes; null where it is damaged. */
async function directoryOf({ size, slice }: ByteSource): Promise<ZipPart[] | null> {
  const end = findZipEnd(await slice(Math.max(0, size - zipTail), size));
  if (!end || end.size > maxDirectory || end.directory + end.size > size) return null;
  return readZipParts(await slice(end.directory, end.directory + end.size), end.count);
}

/** The bytes of a member, or why there are none: never more than stated, and only where the checksum holds. */
export async function readMember(source: ByteSource, { part }: ArchiveMember): Promise<Uint8Array | ReadErrorCode> {
  if (part.encrypted) return 'encrypted';
  if (part.unpacked > maxBytes || part.packed > maxBytes * 2) return 'too_large';
  if (part.method !== 0 && part.method !== 8) return 'unsupported';
  const header = await source.slice(part.offset, part.offset + 30);
  if (header.length < 30) return 'corrupt';
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== 0x04034b50) return 'corrupt';
  const start = part.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = await source.slice(start, start + part.packed);
  const bytes = part.method === 0 ? packed : unpack(packed, part.unpacked);
  return bytes && bytes.length === part.unpacked && crc32(bytes) === part.crc ? bytes : 'corrupt';
}

/** Inflates in small steps and stops beyond the stated size; null where the data is damaged. */
function unpack(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let at = 0;
  const inflate = new Inflate((chunk) => {
    if (at + chunk.length <= size) bytes.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length && at <= size; from += step)
      inflate.push(packed.subarray(from, from + step), from + step >= packed.length);
  } catch {
    return null;
  }
  return at === size ? bytes : null;
}

/** One step unpacks to at most 16 MB. */
const step = 16_384;

/** A name that leads nowhere else and is nobody else's; `taken` has the next number for each. */
function freeName(name: string, taken: Map<string, number>): string {
  const safe =
    name
      .split('/')
      .filter((part) => part && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
      .join('/') || '_';
  let free = safe;
  let next = taken.get(safe) ?? 1;
  for (; taken.has(free); next++) free = safe.replace(/(\.[^./]{0,20})?$/, ` (${next + 1})$1`);
  taken.set(safe, next);
  taken.set(free, taken.get(free) ?? 1);
  return free;
}
