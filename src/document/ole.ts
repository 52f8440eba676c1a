import type { ReadErrorCode } from './document.ts';

/**
 * Says why a file in Microsoft's compound format is no Word document that can be read: `encrypted`, `unsupported` for
 * sheets, slides and Word 95, `corrupt` where it is cut off; null where Word text can be expected.
 */
export function oleObjection(bytes: Uint8Array): ReadErrorCode | null {
  if (bytes.length < 1536) return 'corrupt';
  if (findEntry(bytes, 'EncryptedPackage') >= 0) return 'encrypted';
  const entry = findEntry(bytes, 'WordDocument');
  if (entry < 0) return 'unsupported';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 1 << Math.min(12, view.getUint16(30, true));
  const start = (view.getUint32(entry + 116, true) + 1) * sector;
  if (start + 512 > bytes.length) return 'corrupt';
  if (view.getUint16(start, true) !== 0xa5ec) return 'unsupported';
  return view.getUint16(start + 10, true) & 0x0100 ? 'encrypted' : null;
}

/** Where the directory entry of a stream stands (entries are aligned to 128 bytes); -1 where there is none. */
function findEntry(bytes: Uint8Array, name: string): number {
  const size = (name.length + 1) * 2;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== size || bytes[at + 65] !== 0) continue;
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === name.length) return at;
  }
  return -1;
}
