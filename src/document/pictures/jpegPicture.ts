import type { PackedPicture } from './picturePdf.ts';
import { tiffDirectories } from './tiffDirectory.ts';

/** What a JPEG says of itself besides its picture. */
export interface JpegPicture extends PackedPicture {
  /** Dots to an inch; null where it does not say. */
  dots: number | null;
  /** Degrees clockwise that it is to be turned by, as cameras note it. */
  turn: 0 | 90 | 180 | 270;
}

/** Markers that begin a frame: baseline, progressive and the like, but for tables (C4, C8, CC). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const spaces: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' };

/** A JPEG as a PDF holds it; null where its frame cannot be found. `entries` may say more of its colours. */
export function jpegPicture(bytes: Uint8Array, entries = ''): JpegPicture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let dots: number | null = null;
  let turn: JpegPicture['turn'] = 0;
  let isAdobe = false;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    const part = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe0) dots = densityOf(part) ?? dots;
    else if (marker === 0xe1) turn = turnOf(part);
    else if (marker === 0xee) isAdobe = nameOf(part).startsWith('Adobe');
    else if (isFrame(marker)) {
      const [height, width, channels] = [view.getUint16(at + 5), view.getUint16(at + 7), bytes[at + 9]!];
      if (!width || !height || !spaces[channels]) return null;
      // Adobe's programs write inks the other way round
      const inks = channels === 4 && isAdobe ? '/Decode[1 0 1 0 1 0 1 0]' : '';
      const all = `/ColorSpace${spaces[channels]}/BitsPerComponent 8/Filter/DCTDecode${inks}${entries}`;
      return { width, height, entries: all, data: bytes, dots, turn };
    }
    at += 2 + length;
  }
  return null;
}

const nameOf = (part: Uint8Array) => String.fromCharCode(...part.subarray(0, 6));

/** JFIF: unit 1 is the inch, 2 the centimetre. */
function densityOf(part: Uint8Array): number | null {
  if (!nameOf(part).startsWith('JFIF') || part.length < 10) return null;
  const density = part[8]! * 256 + part[9]!;
  return part[7] === 1 ? density : part[7] === 2 ? density * 2.54 : null;
}

/** Exif's orientation; mirrored pictures are left as they are. */
function turnOf(part: Uint8Array): JpegPicture['turn'] {
  if (!nameOf(part).startsWith('Exif')) return 0;
  const orientation = tiffDirectories(part.subarray(6), 1)?.[0]?.number(274);
  return orientation === 3 ? 180 : orientation === 6 ? 90 : orientation === 8 ? 270 : 0;
}
