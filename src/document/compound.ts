/** Microsoft's compound file: a small file system in a file, with the streams of an old Office document. */
export interface CompoundFile {
  /** The bytes of a stream; null where there is none or its chain is broken. */
  stream(name: string): Uint8Array | null;
  has(name: string): boolean;
}

interface Entry {
  start: number;
  size: number;
}

const endOfChain = 0xfffffffa; // this and above are no sectors

/** Opens a compound file; null where its header, allocation table or directory is damaged. */
export function openCompound(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < 1536) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  if (sectorSize !== 512 && sectorSize !== 4096) return null;
  const sector = (index: number) => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);
  const table = readTable(view, sectorSize, sector);
  const chain = (start: number) => joinChain(start, table, sector, bytes.length / sectorSize);
  const directory = chain(view.getUint32(48, true));
  if (!directory) return null;
  const entries = readDirectory(directory);
  const root = entries.get('Root Entry');
  const cutoff = view.getUint32(56, true);
  const small = () => {
    const mini = root && chain(root.start);
    const miniTable = chain(view.getUint32(60, true));
    if (!mini || !miniTable) return null;
    const piece = (index: number) => mini.subarray(index * 64, (index + 1) * 64);
    return (start: number) => joinChain(start, numbers(miniTable), piece, mini.length / 64);
  };
  return {
    has: (name) => entries.has(name),
    stream(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const read = entry.size < cutoff ? small() : chain;
      const whole = read?.(entry.start);
      return whole && whole.length >= entry.size ? whole.subarray(0, entry.size) : null;
    },
  };
}

/** The allocation table: for each sector the next one of its chain. Its own sectors are listed in the header and beyond. */
function readTable(view: DataView, sectorSize: number, sector: (index: number) => Uint8Array): Uint32Array {
  const own: number[] = [];
  for (let at = 76; at < 512; at += 4) own.push(view.getUint32(at, true));
  let more = view.getUint32(68, true);
  const most = view.byteLength / sectorSize;
  for (let left = view.getUint32(72, true); left > 0 && more < endOfChain && own.length < most; left--) {
    const list = numbers(sector(more));
    own.push(...list.subarray(0, sectorSize / 4 - 1));
    more = list[sectorSize / 4 - 1] ?? endOfChain;
  }
  const used = own
    .filter((index) => index < endOfChain)
    .slice(0, most)
    .map(sector);
  return numbers(concat(used));
}

/** Follows a chain; null where it leaves the file or runs in circles. */
function joinChain(
  start: number,
  table: Uint32Array,
  sector: (index: number) => Uint8Array,
  longest: number,
): Uint8Array | null {
  const parts: Uint8Array[] = [];
  for (let at = start; at < endOfChain; at = table[at]!) {
    if (at >= table.length || parts.length > longest) return null;
    const part = sector(at);
    if (part.length === 0) return null;
    parts.push(part);
  }
  return concat(parts);
}

function readDirectory(directory: Uint8Array): Map<string, Entry> {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries = new Map<string, Entry>();
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(64, view.getUint16(at + 64, true)) - 2;
    if (length <= 0) continue;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
    if (!entries.has(name))
      entries.set(name, { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}
