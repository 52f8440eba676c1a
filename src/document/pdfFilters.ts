import { Unzlib } from 'fflate';

/** Takes in unpacked bytes up to a limit. */
export interface Sink {
  push(bytes: Uint8Array): void;
}

/** Thrown by a sink that has taken more than its limit. */
export class TooLarge extends Error {}

type Filter = (packed: Uint8Array, sink: Sink) => void;

/** So little at a time that what it unpacks to stays small. */
const portion = 4096;

/** Damaged data, and what follows the end, count for nothing. */
const inflate: Filter = (packed, sink) => {
  let idle = 0;
  const stream = new Unzlib((bytes) => {
    if (bytes.length) idle = 0;
    sink.push(bytes);
  });
  try {
    for (let at = 0; at < packed.length && idle < 3; at += portion) {
      idle++;
      stream.push(packed.subarray(at, at + portion), at + portion >= packed.length);
    }
  } catch (error) {
    if (error instanceof TooLarge) throw error;
  }
};

/** Codes of 9 to 12 bits; 256 starts anew, 257 ends. Each code stands for the words of an earlier one and one byte more. */
const lzw: Filter = (packed, sink) => {
  const prefix = new Int32Array(4097);
  const last = new Uint8Array(4097);
  const length = new Int32Array(4097).fill(1, 0, 256);
  for (let code = 0; code < 256; code++) last[code] = code;
  const write = (code: number) => {
    const word = new Uint8Array(length[code]!);
    for (let i = word.length - 1, c = code; i >= 0; i--, c = prefix[c]!) word[i] = last[c]!;
    sink.push(word);
    return word[0]!;
  };
  let next = 258;
  let before = -1;
  let bits = 0;
  let held = 0;
  for (const byte of packed) {
    held = (held << 8) | byte;
    bits += 8;
    const width = next < 511 ? 9 : next < 1023 ? 10 : next < 2047 ? 11 : 12;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    held &= (1 << bits) - 1;
    if (code === 257) return;
    if (code === 256) {
      next = 258;
      before = -1;
      continue;
    }
    if (code > next || (code > 255 && before < 0)) return;
    if (before >= 0 && next < 4096) {
      prefix[next] = before;
      length[next] = length[before]! + 1;
      last[next] = firstOf(code === next ? before : code, prefix);
      next++;
    }
    write(code);
    before = code;
  }
};

function firstOf(code: number, prefix: Int32Array): number {
  let first = code;
  while (first > 255) first = prefix[first]!;
  return first;
}

const runLength: Filter = (packed, sink) => {
  for (let at = 0; at < packed.length && packed[at] !== 128; ) {
    const size = packed[at]!;
    if (size < 128) sink.push(packed.subarray(at + 1, at + 2 + size));
    else sink.push(new Uint8Array(257 - size).fill(packed[at + 1] ?? 0));
    at += size < 128 ? size + 2 : 2;
  }
};

const ascii85: Filter = (packed, sink) => {
  let out: number[] = [];
  let group: number[] = [];
  const close = (missing: number) => {
    const value = [...group, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0);
    for (let i = 0; i < 4 - missing; i++) out.push(Math.floor(value / 256 ** (3 - i)) & 255);
    group = [];
  };
  const flush = () => {
    sink.push(Uint8Array.from(out));
    out = [];
  };
  for (const byte of packed) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && !group.length) out.push(0, 0, 0, 0);
    else if (byte >= 33 && byte <= 117) group.push(byte - 33);
    if (group.length === 5) close(0);
    if (out.length > portion) flush();
  }
  if (group.length > 1) close(5 - group.length);
  flush();
};

const asciiHex: Filter = (packed, sink) => {
  const digits = new TextDecoder('latin1')
    .decode(packed)
    .split('>')[0]!
    .replace(/[^0-9a-f]/gi, '');
  sink.push(
    Uint8Array.from({ length: (digits.length + 1) >> 1 }, (_, i) =>
      Number.parseInt(digits.slice(i * 2, i * 2 + 2).padEnd(2, '0'), 16),
    ),
  );
};

/** What streams of a PDF may be packed by, under both names of each. Pictures have filters of their own. */
export const pdfFilters: ReadonlyMap<string, Filter> = new Map([
  ['FlateDecode', inflate],
  ['Fl', inflate],
  ['LZWDecode', lzw],
  ['LZW', lzw],
  ['RunLengthDecode', runLength],
  ['RL', runLength],
  ['ASCII85Decode', ascii85],
  ['A85', ascii85],
  ['ASCIIHexDecode', asciiHex],
  ['AHx', asciiHex],
]);
