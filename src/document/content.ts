import { type CompoundFile, openCompound } from './compound.ts';
import { type Decoded, declaredCharset, decodeText, isUtf16 } from './decode.ts';
import { type Markup, sniffMarkup } from './sniff.ts';
import { readZipDirectory } from './zip.ts';

/** What the bytes of a file are recognised by. Each view is made when it is first asked for. */
export interface Content {
  bytes: Uint8Array;
  /** The first 16 bytes in hexadecimal. */
  magic: string;
  /** The first 1024 bytes, one character each. */
  start: string;
  /** Names of the parts of a zip file; empty for other files, null where the zip is damaged. */
  parts(): readonly string[] | null;
  /** An old Office file; null for other files and where it is damaged. */
  compound(): CompoundFile | null;
  /** The text of a text file; null for other files. */
  text(): string | null;
  /** How the text is marked up; null for other files. */
  markup(): Markup | null;
}

/** Looks at the bytes of a file. */
export function contentOf(bytes: Uint8Array): Content {
  const magic = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const text = once(() => (isBinary(bytes) ? null : wordsOf(decodeText(bytes, declaredCharset(bytes)))));
  return {
    bytes,
    magic,
    start: String.fromCharCode(...bytes.subarray(0, 1024)),
    parts: once(() => (isZip(magic) ? (readZipDirectory(bytes)?.map(({ name }) => name) ?? null) : [])),
    compound: once(() => (isCompound(magic) ? openCompound(bytes) : null)),
    text,
    markup: once(() => {
      const words = text();
      return words === null ? null : sniffMarkup(words);
    }),
  };
}

/** What is known of a zip file by the names of its parts. */
export const contentOfParts = (names: readonly string[]): Content => ({
  ...contentOf(Uint8Array.from([0x50, 0x4b, 3, 4])),
  parts: () => names,
  text: () => null,
  markup: () => null,
});

export const isZip = (magic: string): boolean => /^504b(?:0304|0506)/.test(magic);
export const isCompound = (magic: string): boolean => magic.startsWith('d0cf11e0');

/** Text with more of it lost, or as many zeros, is none. Zeros in a text are gaps: they part what stands beside them. */
function wordsOf({ text, loss }: Decoded): string | null {
  const zeros = text.split('\u0000').length - 1;
  return loss > 0.2 || zeros * 20 > text.length ? null : text.replaceAll('\u0000', ' ');
}

/** Control bytes that no text has; zero bytes are judged in the text, since UTF-16 has them. */
function isBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, 8192);
  let control = 0;
  for (let i = 0; i < size; i++) {
    const byte = bytes[i]!;
    if (byte < 9 ? byte > 0 && byte !== 7 : byte > 13 && byte < 32 && byte !== 26 && byte !== 27) control++;
  }
  return control > size / 20 && !isUtf16(bytes);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
