const sector = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;

const sectorsOf = (size: number) => Math.ceil(size / sector);

/** A compound file with such streams; each is made as long as a stream that needs no small sectors. [MS-CFB] */
export function packCompound(streams: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const sized = streams.map(([name, bytes]) => ({ name, bytes, size: Math.max(4096, bytes.length) }));
  const directorySize = sectorsOf((sized.length + 1) * 128);
  const dataSize = sized.reduce((sum, { size }) => sum + sectorsOf(size), 0);
  let tableSize = 1;
  while (tableSize * 128 < tableSize + directorySize + dataSize) tableSize++;
  const total = tableSize + directorySize + dataSize;
  const out = new Uint8Array((total + 1) * sector);
  const view = new DataView(out.buffer);
  const place = (index: number) => (index + 1) * sector;
  const links = new Uint32Array(tableSize * 128).fill(free);
  const chain = (from: number, length: number) => {
    for (let i = 0; i < length; i++) links[from + i] = i === length - 1 ? endOfChain : from + i + 1;
  };
  for (let i = 0; i < tableSize; i++) links[i] = 0xfffffffd;
  chain(tableSize, directorySize);
  const entries = [{ name: 'Root Entry', start: endOfChain, size: 0, kind: 5 }];
  let at = tableSize + directorySize;
  for (const { name, bytes, size } of sized) {
    out.set(bytes, place(at));
    chain(at, sectorsOf(size));
    entries.push({ name, start: at, size, kind: 2 });
    at += sectorsOf(size);
  }
  entries.forEach(({ name, start, size, kind }, i) => {
    const entry = place(tableSize) + i * 128;
    for (let k = 0; k < name.length; k++) view.setUint16(entry + k * 2, name.charCodeAt(k), true);
    view.setUint16(entry + 64, (name.length + 1) * 2, true);
    out[entry + 66] = kind;
    for (const link of [68, 72, 76]) view.setUint32(entry + link, free, true);
    view.setUint32(entry + 116, start, true);
    view.setUint32(entry + 120, size, true);
  });
  links.forEach((link, i) => {
    view.setUint32(place(0) + i * 4, link, true);
  });
  writeHeader(out, view, tableSize);
  return out;
}

function writeHeader(out: Uint8Array, view: DataView, tableSize: number): void {
  out.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true);
  view.setUint32(44, tableSize, true);
  view.setUint32(48, tableSize, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i < tableSize ? i : free, true);
}
