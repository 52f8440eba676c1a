/** A piece of rich text: a brace, a control word with its number, or one byte of text. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; word: string; value: number | null }
  | { kind: 'byte'; value: number };

const isLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90));
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 48 && byte <= 57;

/** Cuts rich text into tokens; `\'hh` comes as its byte, binary data is passed over. Linear. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++]!;
    if (byte === 0x7b) yield { kind: 'open' };
    else if (byte === 0x7d) yield { kind: 'close' };
    else if (byte === 10 || byte === 13 || byte === 0) continue;
    else if (byte !== 0x5c) yield { kind: 'byte', value: byte };
    else if (bytes[at] === 0x27) {
      const value = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
      if (!Number.isNaN(value)) yield { kind: 'byte', value };
      at += 3;
    } else if (isLetter(bytes[at])) {
      const start = at;
      while (isLetter(bytes[at]) && at - start < 32) at++;
      const word = String.fromCharCode(...bytes.subarray(start, at));
      const numberStart = at;
      if (bytes[at] === 0x2d) at++;
      while (isDigit(bytes[at]) && at - numberStart < 12) at++;
      const digits = String.fromCharCode(...bytes.subarray(numberStart, at));
      const value = /\d/.test(digits) ? Number(digits) : null;
      if (bytes[at] === 0x20) at++;
      if (word === 'bin') at += Math.max(0, value ?? 0);
      else yield { kind: 'word', word, value };
    } else yield* symbol(bytes[at++]);
  }
}

/** `\{ \} \\` are characters, a broken line is `\par`, the rest keep their sign as their word. */
function* symbol(byte: number | undefined): Generator<RtfToken> {
  if (byte === undefined) return;
  if (byte === 0x7b || byte === 0x7d || byte === 0x5c) yield { kind: 'byte', value: byte };
  else if (byte === 10 || byte === 13) yield { kind: 'word', word: 'par', value: null };
  else yield { kind: 'word', word: String.fromCharCode(byte), value: null };
}
