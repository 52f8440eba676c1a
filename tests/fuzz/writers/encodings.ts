const encoder = new TextEncoder();

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Text as UTF-16, with a byte order mark or without. */
export const utf16 =
  (bigEndian: boolean, mark: boolean) =>
  (text: string): Uint8Array => {
    const units = (mark ? '\ufeff' : '') + text;
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !bigEndian);
    return new Uint8Array(view.buffer);
  };

let codes: Map<string, number> | undefined;
/** The two-byte codes of GBK, turned round from the decoder's table. */
function gbkCodes(): Map<string, number> {
  if (codes) return codes;
  codes = new Map();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if (char.length === 1 && char !== '\ufffd' && !codes.has(char)) codes.set(char, high * 256 + low);
    }
  return codes;
}

/** Text as GBK; what it does not have becomes a question mark. */
export function gbk(text: string): Uint8Array {
  const known = gbkCodes();
  const out: number[] = [];
  for (const char of text) {
    const code = char < '\u0080' ? char.charCodeAt(0) : (known.get(char) ?? 0x3f);
    if (code > 255) out.push(code >> 8);
    out.push(code & 255);
  }
  return Uint8Array.from(out);
}

/** Lines in GBK and in UTF-8 by turns, as files that were pasted together. */
export function mixed(text: string): Uint8Array {
  const parts = text.split(/(?<=\n)/).map((line, i) => (i % 5 === 4 ? gbk(line) : utf8(line)));
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Each byte as one character. */
export const byteString = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
/** The bytes of such characters; those beyond become a question mark. */
export const fromByteString = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, i) => (text.charCodeAt(i) > 255 ? 0x3f : text.charCodeAt(i)));
