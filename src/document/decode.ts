/** Text decoded from bytes, with what share of it could not be decoded. */
export interface Decoded {
  text: string;
  /** Characters that could not be decoded ÷ all characters, 0–1. */
  loss: number;
}

/**
 * Decodes a text file: by byte order mark, as UTF-8 where it is valid, as UTF-16 where its bytes show it, else in the
 * declared charset, else as GB18030. Files pasted together from several encodings are decoded line by line.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes);
  if (marked) return measured(decode(bytes, marked));
  const strict = decodeStrict(bytes);
  if (strict !== null && !isHollow(bytes)) return measured(strict);
  const order = utf16Order(bytes);
  if (order) return measured(decode(bytes, order));
  if (strict !== null) return measured(strict);
  if (isMixed(bytes)) return measured(lines(bytes).map(decodeLine).join(''));
  return measured(decode(bytes, knownCharset(declared)));
}

/** Decodes the name of a file: UTF-8 where it is valid, else GB18030. */
export const decodeName = (bytes: Uint8Array): string => decodeStrict(bytes) ?? decode(bytes, 'gb18030');

/** True where bytes are UTF-16 by their mark or by evidence: their control bytes are halves of characters then. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  /^utf-16/.test(byMark(bytes) ?? '') ||
  (utf16Order(bytes) !== null && (isHollow(bytes) || decodeStrict(bytes) === null));

/** The charset an HTML page declares in its first 4 kB; undefined where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = decode(bytes.subarray(0, 4096), 'latin1');
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
}

const decode = (bytes: Uint8Array, charset: string) => new TextDecoder(charset).decode(bytes);

function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const byMark = ([a, b, c]: Uint8Array): string | null =>
  a === 0xff && b === 0xfe
    ? 'utf-16le'
    : a === 0xfe && b === 0xff
      ? 'utf-16be'
      : a === 0xef && b === 0xbb && c === 0xbf
        ? 'utf-8'
        : null;

/** How many bytes at the beginning are looked at for evidence of UTF-16. */
const sample = 4096;

/** True where at least every fifth byte is zero: ASCII in UTF-16 is valid UTF-8 too. */
function isHollow(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sample);
  return head.length > 0 && head.filter((byte) => byte === 0).length * 5 >= head.length;
}

/** The order of the bytes of UTF-16 without a mark; null where they show none. */
const utf16Order = (bytes: Uint8Array) => orderByMarks(bytes) ?? orderByZeros(bytes);

/** ASCII characters of UTF-16 have a zero byte, all on the same side; few Han characters (开, 一) have one on the other. */
function orderByZeros(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, sample) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (even + odd < size / 200 || even + odd === 0) return null;
  if (even * 4 < odd) return 'utf-16le';
  return odd * 4 < even ? 'utf-16be' : null;
}

/** Text without ASCII: nearly all units are Han or wide, with wide marks and figures (FFxx, a byte GB18030 and UTF-8 lack). */
function orderByMarks(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, sample) & ~1;
  for (const [high, order] of [
    [1, 'utf-16le'],
    [0, 'utf-16be'],
  ] as const) {
    let wide = 0;
    let marks = 0;
    for (let i = 0; i < size; i += 2) {
      const byte = bytes[i + high]!;
      if (byte === 0xff) marks++;
      else if ((byte >= 0x4e && byte < 0xa0) || byte === 0x30 || byte === 0) wide++;
    }
    if (marks * 200 >= size / 2 && marks < wide && (marks + wide) * 20 >= (size / 2) * 19) return order;
  }
  return null;
}

/** The GB family is decoded as its superset; UTF-8 was tried before; what is unknown is GB18030. */
function knownCharset(declared = 'gb18030'): string {
  if (/^(gb|utf-?8|x-gbk|ascii|us-ascii|iso-8859-1|latin1|windows-1252)/.test(declared)) return 'gb18030';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'gb18030';
  }
}

/** Lines with their ends; the line feed is no part of a longer character in UTF-8 or GB18030. */
function lines(bytes: Uint8Array): Uint8Array[] {
  const out: Uint8Array[] = [];
  let start = 0;
  for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, start)) {
    out.push(bytes.subarray(start, i + 1));
    start = i + 1;
  }
  if (start < bytes.length) out.push(bytes.subarray(start));
  return out;
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

/** True where most of what is not ASCII reads as UTF-8, though not all of it does. */
function isMixed(bytes: Uint8Array): boolean {
  let valid = 0;
  let rest = 0;
  for (const line of lines(bytes)) {
    if (isAscii(line)) continue;
    if (looksUtf8(line)) valid += line.length;
    else rest += line.length;
  }
  return valid > rest / 4;
}

/** Figures and blanks of several kinds; their bytes are words of GBK that no report has. */
const BLANKS = /^[\t-~\u00a0\u2000-\u200f\u3000]*$/;

/** Reads as Chinese in UTF-8, but for a few bytes broken or cut off. Short words of GBK are valid UTF-8 too, never Han. */
function looksUtf8(line: Uint8Array): boolean {
  const text = decode(line, 'utf-8');
  if (BLANKS.test(text)) return true;
  const wide = text.match(/[\u2e80-\uffee]/g)?.length ?? 0;
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  return wide > 0 && lost * 10 <= wide;
}

const decodeLine = (line: Uint8Array) => decode(line, looksUtf8(line) ? 'utf-8' : 'gb18030');

function measured(text: string): Decoded {
  let lost = 0;
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) lost++;
  return { text, loss: text.length ? lost / text.length : 0 };
}
