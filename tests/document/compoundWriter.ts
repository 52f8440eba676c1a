const sectorSize = 512;
const endOfChain = 0xfffffffe;

/** Writes a compound file, as old Office documents are; streams must have 4,096 bytes or more, and at most three may be given. */
export function makeCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const table = [0xfffffffd, endOfChain];
  const entries = [directoryEntry('Root Entry', 5, endOfChain, 0)];
  for (const [name, content] of Object.entries(streams)) {
    const start = table.length;
    const count = Math.ceil(content.length / sectorSize);
    for (let i = 1; i <= count; i++) table.push(i < count ? start + i : endOfChain);
    entries.push(directoryEntry(name, 2, start, content.length));
  }
  const file = new Uint8Array((table.length + 1) * sectorSize);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i === 0 ? 0 : 0xffffffff, true);
  const sectorAt = (index: number) => (index + 1) * sectorSize;
  for (let i = 0; i < sectorSize / 4; i++) view.setUint32(sectorAt(0) + i * 4, table[i] ?? 0xffffffff, true);
  for (const [i, entry] of entries.entries()) file.set(entry, sectorAt(1) + i * 128);
  let at = sectorAt(2);
  for (const content of Object.values(streams)) {
    file.set(content, at);
    at += Math.ceil(content.length / sectorSize) * sectorSize;
  }
  return file;
}

function directoryEntry(name: string, kind: number, start: number, size: number): Uint8Array {
  const entry = new Uint8Array(128);
  const view = new DataView(entry.buffer);
  for (const [i, char] of [...name].entries()) view.setUint16(i * 2, char.charCodeAt(0), true);
  view.setUint16(64, (name.length + 1) * 2, true);
  view.setUint8(66, kind);
  view.setUint32(116, start, true);
  view.setUint32(120, size, true);
  return entry;
}
