/** Text decoded from bytes, with what share of it could not be decoded. */
export interface Decoded {
  text: string;
  /** Characters that could not be decoded ÷ all characters, 0–1. */
  loss: number;
}

/**
 * Decodes a text file: by byte order mark, as UTF-16 where the zero bytes show it, as UTF-8 where it is valid, else in
 * the declared charset, else as GB18030. Files pasted together from several encodings are decoded line by line.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes) ?? utf16Order(bytes);
  if (marked) return measured(decode(bytes, marked));
  const strict = decodeStrict(bytes);
  if (strict !== null) return measured(strict);
  if (isMixed(bytes)) return measured(lines(bytes).map(decodeLine).join(''));
  return measured(decode(bytes, knownCharset(declared)));
}

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

/** ASCII characters of UTF-16 have a zero byte, all on the same side; few Han characters have one on the other. */
function utf16Order(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, 4096) & ~1;
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

/** Reads as Chinese in UTF-8, but for a few bytes broken or cut off. Short words of GBK are valid UTF-8 too, never Han. */
function looksUtf8(line: Uint8Array): boolean {
  const text = decode(line, 'utf-8');
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
