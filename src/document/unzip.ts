import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ReadErrorCode } from './document.ts';
import type { ZipPart } from './zip.ts';

/** A part that could not be unpacked. */
export class UnzipError extends Error {
  readonly code: ReadErrorCode;
  readonly part: string;

  constructor(code: ReadErrorCode, part: string) {
    super(`${code} ${part}`);
    this.code = code;
    this.part = part;
  }
}

/** Packed bytes given to the unpacker at a time: each can become 1,032, so that the limit is met before memory is full. */
const step = 8192;

/**
 * Unpacks one part of a zip file; throws an {@link UnzipError} where it is beyond `limit` bytes, locked, packed in an
 * unknown way, or not what its checksum says: a damaged part may hold other figures than were written.
 */
export function unzipPart(bytes: Uint8Array, part: ZipPart, limit: number): Uint8Array {
  if (part.encrypted) throw new UnzipError('encrypted', part.name);
  if (part.unpacked > limit) throw new UnzipError('too_large', part.name);
  const packed = packedBytes(bytes, part);
  if (part.method !== 0 && part.method !== 8) throw new UnzipError('unsupported', part.name);
  const unpacked = part.method === 0 ? packed : inflate(packed, part, limit);
  if (unpacked.length !== part.unpacked || crc32(unpacked) !== part.crc) throw new UnzipError('corrupt', part.name);
  return unpacked;
}

/** The bytes of a part behind its local header. */
function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== 0x04034b50;
  if (broken) throw new UnzipError('corrupt', part.name);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  if (start + part.packed > bytes.length) throw new UnzipError('corrupt', part.name);
  return bytes.subarray(start, start + part.packed);
}

/** Unpacks what was deflated, stopped just beyond what the part states or `limit`, since stated sizes may lie. */
function inflate(packed: Uint8Array, part: ZipPart, limit: number): Uint8Array {
  const out = new Uint8Array(part.unpacked);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > limit) throw new UnzipError('too_large', part.name);
    if (length + chunk.length > out.length) throw new UnzipError('corrupt', part.name);
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof UnzipError ? error : new UnzipError('corrupt', part.name);
  }
  return out.subarray(0, length);
}
