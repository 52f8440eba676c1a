import { Unzlib } from 'fflate';
import type { PackedPicture } from './picturePdf.ts';

/** A PNG, unpacked to bytes of grey, or of red, green and blue. */
export interface PngPicture extends PackedPicture {
  /** Dots to an inch; null where it does not say. */
  dots: number | null;
}

/** Samples to a pixel by colour type: grey, RGB, palette, grey and alpha, RGB and alpha. */
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Where the passes of an interlaced picture begin, and by how many pixels they go: [x, y, across, down]. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Head {
  width: number;
  height: number;
  depth: number;
  colour: number;
  interlaced: boolean;
}

/** Reads a PNG (ISO 15948); null where it is damaged. What is transparent lies on white. */
export function pngPicture(bytes: Uint8Array, mostPixels: number): PngPicture | 'too_large' | null {
  const chunks = chunksOf(bytes);
  const head = headOf(chunks.find(({ name }) => name === 'IHDR')?.data);
  if (!head) return null;
  if (head.width * head.height > mostPixels) return 'too_large';
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data ?? new Uint8Array();
  const layers = head.interlaced ? passes : ([[0, 0, 1, 1]] as const);
  const sizes = layers.map(([x, y, across, down]) => ({
    columns: Math.ceil((head.width - x) / across),
    rows: Math.ceil((head.height - y) / down),
  }));
  const row = (columns: number) =>
    columns > 0 ? 1 + Math.ceil((columns * samplesOf[head.colour]! * head.depth) / 8) : 0;
  const size = sizes.reduce((sum, { columns, rows }) => sum + row(columns) * Math.max(0, rows), 0);
  const raw = unpack(
    chunks.flatMap(({ name, data }) => (name === 'IDAT' ? [data] : [])),
    size,
  );
  if (!raw) return null;
  const channels = head.colour === 0 || head.colour === 4 ? 1 : 3;
  const data = new Uint8Array(head.width * head.height * channels).fill(255);
  let at = 0;
  for (const [i, [x, y, across, down]] of layers.entries()) {
    const { columns, rows } = sizes[i]!;
    if (columns <= 0 || rows <= 0) continue;
    const length = row(columns);
    const lines = raw.subarray(at, at + length * rows);
    at += length * rows;
    if (!unfilter(lines, length, Math.max(1, (samplesOf[head.colour]! * head.depth) >> 3))) return null;
    const put = painter(head, palette, data);
    for (let line = 0; line < rows; line++)
      for (let column = 0; column < columns; column++)
        put(lines, line * length + 1, column, (y + line * down) * head.width + x + column * across);
  }
  const space = channels === 1 ? '/DeviceGray' : '/DeviceRGB';
  const { width, height } = head;
  return { width, height, entries: `/ColorSpace${space}/BitsPerComponent 8`, data, dots: dotsOf(chunks) };
}

interface Chunk {
  name: string;
  data: Uint8Array;
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length) });
    if (name === 'IEND') break;
    at += 12 + length;
  }
  return chunks;
}

function headOf(data: Uint8Array | undefined): Head | null {
  if (!data || data.length < 13) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [depth, colour] = [data[8]!, data[9]!];
  const isKnown =
    samplesOf[colour] &&
    [1, 2, 4, 8, 16].includes(depth) &&
    (depth === 8 || depth === 16 || colour === 0 || colour === 3);
  const head = { width: view.getUint32(0), height: view.getUint32(4), depth, colour, interlaced: data[12] === 1 };
  return isKnown && head.width && head.height ? head : null;
}

/** pHYs: dots to a metre. */
function dotsOf(chunks: readonly Chunk[]): number | null {
  const data = chunks.find(({ name }) => name === 'pHYs')?.data;
  if (!data || data.length < 9 || data[8] !== 1) return null;
  return new DataView(data.buffer, data.byteOffset, data.byteLength).getUint32(0) * 0.0254;
}

/** Unpacks exactly so many bytes; null where there are fewer. What goes beyond is left out. */
function unpack(parts: readonly Uint8Array[], size: number): Uint8Array | null {
  const raw = new Uint8Array(size);
  let filled = 0;
  const stream = new Unzlib((bytes) => {
    raw.set(bytes.subarray(0, size - filled), filled);
    filled = Math.min(size, filled + bytes.length);
  });
  try {
    for (const [i, part] of parts.entries()) {
      for (let at = 0; at < part.length && filled < size; at += 65_536)
        stream.push(part.subarray(at, at + 65_536), i === parts.length - 1 && at + 65_536 >= part.length);
    }
  } catch {
    return null;
  }
  return filled === size ? raw : null;
}

/** Undoes the filters of rows in place; false where one is unknown. `step`: bytes to a pixel. */
function unfilter(lines: Uint8Array, length: number, step: number): boolean {
  for (let from = 0; from < lines.length; from += length) {
    const filter = lines[from]!;
    if (filter > 4) return false;
    for (let i = from + 1; i < from + length; i++) {
      const left = i - from > step ? lines[i - step]! : 0;
      const above = from ? lines[i - length]! : 0;
      const corner = from && i - from > step ? lines[i - length - step]! : 0;
      if (filter === 1) lines[i]! += left;
      else if (filter === 2) lines[i]! += above;
      else if (filter === 3) lines[i]! += (left + above) >> 1;
      else if (filter === 4) lines[i]! += nearest(left, above, corner);
    }
  }
  return true;
}

/** Paeth's predictor. */
function nearest(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Writes a pixel of a row to its place. */
function painter({ depth, colour }: Head, palette: Uint8Array, data: Uint8Array) {
  const most = 2 ** Math.min(depth, 8) - 1;
  const step = depth === 16 ? 2 : 1; // the high byte of a sample is enough
  const small = (line: Uint8Array, from: number, column: number) => {
    const bit = column * depth;
    return (line[from + (bit >> 3)]! >> (8 - depth - (bit & 7))) & most;
  };
  return (line: Uint8Array, from: number, column: number, pixel: number) => {
    if (colour === 0) data[pixel] = depth < 8 ? (small(line, from, column) * 255) / most : line[from + column * step]!;
    else if (colour === 3) {
      const entry = depth < 8 ? small(line, from, column) : line[from + column]!;
      for (let i = 0; i < 3; i++) data[pixel * 3 + i] = palette[entry * 3 + i] ?? 0;
    } else {
      const samples = samplesOf[colour]!;
      const colours = samples > 2 ? 3 : 1;
      const at = from + column * samples * step;
      const alpha = samples === colours ? 255 : line[at + colours * step]!;
      for (let i = 0; i < colours; i++) data[pixel * colours + i] = 255 - ((255 - line[at + i * step]!) * alpha) / 255;
    }
  };
}
