import type { Matrix } from '../page/piece.ts';
import { jpegPicture } from './jpegPicture.ts';
import type { PackedPicture } from './picturePdf.ts';
import { type TiffDirectory, tiffDirectories } from './tiffDirectory.ts';

/** One page of a TIFF file: its strips or tiles, each where it belongs, in pixels from the lower left corner. */
export interface TiffPage {
  width: number;
  height: number;
  /** Dots to an inch; null where it does not say. */
  dots: number | null;
  turn: 0 | 90 | 180 | 270;
  parts: readonly { picture: PackedPicture; matrix: Matrix }[];
}

/** Tags of the fields that are used. */
const tag = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  stripSizes: 279,
  resolution: 282,
  planes: 284,
  faxOptions: 292,
  resolutionUnit: 296,
  predictor: 317,
  colours: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileSizes: 325,
  jpegTables: 347,
} as const;

/** The pages of a TIFF file, at most so many; null where it is damaged, or packed in a way that PDF does not know. */
export function tiffPages(bytes: Uint8Array, most: number): TiffPage[] | null {
  const pages = (tiffDirectories(bytes, most) ?? []).map((directory) => pageOf(bytes, directory));
  return pages.length && pages.every((page) => page !== null) ? pages : null;
}

function pageOf(bytes: Uint8Array, directory: TiffDirectory): TiffPage | null {
  const [width, height] = [directory.number(tag.width) ?? 0, directory.number(tag.height) ?? 0];
  const tiled = directory.number(tag.tileWidth) !== undefined;
  const partWidth = directory.number(tag.tileWidth) ?? width;
  const partHeight = directory.number(tag.tileHeight) ?? Math.min(height, directory.number(tag.rowsPerStrip) ?? height);
  const offsets = directory.numbers(tiled ? tag.tileOffsets : tag.stripOffsets);
  const lengths = directory.numbers(tiled ? tag.tileSizes : tag.stripSizes);
  if (!width || !height || !partWidth || !partHeight || offsets.length !== lengths.length) return null;
  const across = Math.ceil(width / partWidth);
  if (offsets.length !== across * Math.ceil(height / partHeight)) return null;
  const parts = offsets.map((offset, i) => {
    const [x, y] = [(i % across) * partWidth, Math.floor(i / across) * partHeight];
    const rows = tiled ? partHeight : Math.min(partHeight, height - y);
    const data = bytes.subarray(offset, offset + lengths[i]!);
    const picture = packed(directory, data, partWidth, rows);
    return picture && { picture, matrix: [partWidth, 0, 0, rows, x, height - y - rows] as const };
  });
  const unit = directory.number(tag.resolutionUnit) === 3 ? 2.54 : 1;
  const dots = directory.number(tag.resolution);
  return parts.every((part) => part !== null)
    ? { width, height, dots: dots ? dots * unit : null, turn: turnOf(directory), parts }
    : null;
}

function turnOf(directory: TiffDirectory): TiffPage['turn'] {
  const orientation = directory.number(tag.orientation);
  return orientation === 3 ? 180 : orientation === 6 ? 90 : orientation === 8 ? 270 : 0;
}

function packed(directory: TiffDirectory, data: Uint8Array, width: number, height: number): PackedPicture | null {
  const compression = directory.number(tag.compression) ?? 1;
  if (compression === 7) return packedJpeg(directory, data);
  const bits = directory.numbers(tag.bits);
  const depth = bits[0] ?? 1;
  const samples = directory.number(tag.samples) ?? 1;
  const space = colours(directory, samples, depth);
  const isPlain = bits.every((n) => n === depth) && depth <= 8 && (directory.number(tag.planes) ?? 1) === 1;
  const filter = filterOf(directory, compression, width, height, samples, depth);
  if (!space || !isPlain || filter === null) return null;
  const ordered = directory.number(tag.fillOrder) === 2 ? data.map(mirrored) : data;
  return { width, height, entries: `${space}/BitsPerComponent ${depth}${filter}`, data: ordered };
}

/** How PDF calls a way of packing; null where it knows none. */
function filterOf(
  directory: TiffDirectory,
  compression: number,
  width: number,
  height: number,
  samples: number,
  depth: number,
) {
  const fax = (k: number, more = '') =>
    `/Filter/CCITTFaxDecode/DecodeParms<</K ${k}/Columns ${width}/Rows ${height}/EndOfBlock false${more}>>`;
  const steps = directory.number(tag.predictor) ?? 1;
  const predictor = `/DecodeParms<</Predictor ${steps}/Colors ${samples}/Columns ${width}/BitsPerComponent ${depth}>>`;
  if (steps > 2) return null;
  switch (compression) {
    case 1:
      return '';
    case 2:
      return fax(0, '/EncodedByteAlign true');
    case 3:
      return fax((directory.number(tag.faxOptions) ?? 0) & 1, '/EndOfLine true');
    case 4:
      return fax(-1);
    case 5:
      return `/Filter/LZWDecode${predictor}`;
    case 8:
    case 32946:
      return `/Filter/FlateDecode${predictor}`;
    case 32773:
      return '/Filter/RunLengthDecode';
    default:
      return null;
  }
}

/** What the samples of a picture mean: white is zero, black is zero, red green blue, places in a palette. */
function colours(directory: TiffDirectory, samples: number, depth: number): string | null {
  const photometric = directory.number(tag.photometric);
  const isFax = [2, 3, 4].includes(directory.number(tag.compression) ?? 1);
  if (photometric === 0 && samples === 1) return `/ColorSpace/DeviceGray${isFax ? '' : '/Decode[1 0]'}`;
  if (photometric === 1 && samples === 1) return `/ColorSpace/DeviceGray${isFax ? '/Decode[1 0]' : ''}`;
  if (photometric === 2 && samples === 3) return '/ColorSpace/DeviceRGB';
  if (photometric !== 3 || samples !== 1) return null;
  const map = directory.numbers(tag.colours);
  const size = 2 ** depth;
  if (map.length !== size * 3) return null;
  const hex = (value: number) => (value >> 8).toString(16).padStart(2, '0');
  const table = Array.from({ length: size }, (_, i) => [map[i]!, map[size + i]!, map[2 * size + i]!].map(hex).join(''));
  return `/ColorSpace[/Indexed/DeviceRGB ${size - 1}<${table.join('')}>]`;
}

/** A part packed as JPEG may have its tables with the page. */
function packedJpeg(directory: TiffDirectory, data: Uint8Array): PackedPicture | null {
  const tables = directory.bytes(tag.jpegTables)?.subarray(2, -2) ?? new Uint8Array();
  const whole = new Uint8Array(data.length + tables.length);
  whole.set(data.subarray(0, 2));
  whole.set(tables, 2);
  whole.set(data.subarray(2), 2 + tables.length);
  return jpegPicture(whole, directory.number(tag.photometric) === 2 ? '/DecodeParms<</ColorTransform 0>>' : '');
}

/** A byte with its bits the other way round. */
function mirrored(byte: number): number {
  let result = 0;
  for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) result |= 128 >> bit;
  return result;
}
