import type { CompoundFile } from './compound.ts';

/** A modification of formatting: its code and the bytes of its operand. [MS-DOC] 2.6. */
export interface Sprm {
  code: number;
  operand: DataView;
}

/** The text of an old Word file with the formatting of its paragraphs, by character position. */
export interface WordText {
  /** One UTF-16 unit per character position; field codes, hidden and deleted words are still in it. */
  text: string;
  /** Formatting of the paragraph that ends at a position. */
  paragraphAt(position: number): readonly Sprm[];
  /** True for characters that are hidden or marked as deleted. */
  isHiddenAt(position: number): boolean;
}

/** A stretch of text in the file. Positions count characters, `fc` bytes. */
interface PieceOfText {
  from: number;
  to: number;
  fc: number;
  wide: boolean;
}

/** A stretch of bytes of one format. */
interface Run {
  from: number;
  to: number;
  sprms: readonly Sprm[];
}

/** Reads the main text of a Word 97–2007 file; null where the file is damaged. Source: [MS-DOC] 2.4. */
export function readWordText(file: CompoundFile): WordText | null {
  const document = file.stream('WordDocument');
  if (!document || document.length < 0x1aa) return null;
  const fib = viewOf(document);
  const table = file.stream(fib.getUint16(0x0a, true) & 0x0200 ? '1Table' : '0Table');
  if (!table) return null;
  const pieces = readPieces(table, fib.getUint32(0x01a2, true), fib.getUint32(0x01a6, true));
  if (!pieces || !areSound(pieces, document.length)) return null;
  const data = file.stream('Data');
  // no more pages than the stream has: a list that names one again and again would grow without bounds
  const plc = (at: number) =>
    pageNumbers(table, fib.getUint32(at, true), fib.getUint32(at + 4, true)).slice(0, document.length / 512);
  const paragraphs = plc(0x0102).flatMap((page) => readRuns(document, page, 13, (fkp, at) => papx(fkp, at, data)));
  const characters = plc(0x00fa)
    .flatMap((page) => readRuns(document, page, 1, chpx))
    .filter(({ sprms }) => sprms.some(isHiding));
  const end = fib.getUint32(0x4c, true);
  const fcOf = (position: number) => {
    const piece = find(pieces, position);
    return piece ? piece.fc + (position - piece.from) * (piece.wide ? 2 : 1) : -1;
  };
  return {
    text: pieces
      .map((piece) => pieceText(document, piece))
      .join('')
      .slice(0, end),
    paragraphAt: (position) => find(paragraphs, fcOf(position))?.sprms ?? [],
    isHiddenAt: (position) => characters.length > 0 && find(characters, fcOf(position)) !== undefined,
  };
}

/** sprmCFRMarkDel, sprmCFVanish. */
const isHiding = ({ code, operand }: Sprm) => (code === 0x0800 || code === 0x083c) && operand.getUint8(0) === 1;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Binary search in sorted, disjoint stretches. */
function find<T extends { from: number; to: number }>(stretches: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found && found.from <= at && at < found.to ? found : undefined;
}

/** The piece table: which bytes hold which characters. */
function readPieces(table: Uint8Array, start: number, size: number): PieceOfText[] | null {
  const view = viewOf(table);
  const end = Math.min(table.length, start + size);
  let at = start;
  while (at + 5 <= end && view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > end || view.getUint8(at) !== 2) return null;
  const count = Math.floor((Math.min(view.getUint32(at + 1, true), end - at - 5) - 4) / 12);
  at += 5;
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const fc = view.getUint32(at + (count + 1) * 4 + i * 8 + 2, true);
    const wide = !(fc & 0x40000000);
    const offset = fc & 0x3fffffff;
    return {
      from: view.getUint32(at + i * 4, true),
      to: view.getUint32(at + i * 4 + 4, true),
      fc: wide ? offset : offset >> 1,
      wide,
    };
  });
}

/** Pieces follow each other and hold no more characters than the file has bytes. */
const areSound = (pieces: readonly PieceOfText[], bytes: number) =>
  pieces.every(({ from, to }, i) => from === (pieces[i - 1]?.to ?? 0) && from <= to && to <= bytes);

function pieceText(document: Uint8Array, { from, to, fc, wide }: PieceOfText): string {
  const length = Math.max(0, to - from);
  const bytes = document.subarray(fc, fc + length * (wide ? 2 : 1));
  const text = new TextDecoder(wide ? 'utf-16le' : 'windows-1252', { ignoreBOM: true }).decode(bytes);
  return text.padEnd(length, '\u0000').slice(0, length);
}

/** The pages of 512 bytes that hold formatting, as listed in the table stream. */
function pageNumbers(table: Uint8Array, start: number, size: number): number[] {
  const count = Math.floor((size - 4) / 8);
  if (count <= 0 || start + size > table.length) return [];
  const view = viewOf(table);
  return Array.from({ length: count }, (_, i) => view.getUint32(start + (count + 1) * 4 + i * 4, true) & 0x3fffff);
}

function readRuns(
  document: Uint8Array,
  page: number,
  width: number,
  read: (fkp: Uint8Array, at: number) => readonly Sprm[],
): Run[] {
  const fkp = document.subarray(page * 512, page * 512 + 512);
  if (fkp.length < 512) return [];
  const view = viewOf(fkp);
  const count = fkp[511]!;
  if ((count + 1) * 4 + count * width > 511) return [];
  return Array.from({ length: count }, (_, i) => {
    const at = fkp[(count + 1) * 4 + i * width]! * 2;
    return { from: view.getUint32(i * 4, true), to: view.getUint32(i * 4 + 4, true), sprms: at ? read(fkp, at) : [] };
  });
}

const chpx = (fkp: Uint8Array, at: number) => readSprms(fkp.subarray(at + 1, at + 1 + fkp[at]!));

/** Formatting of a paragraph; what is too long for a page stands in the Data stream (sprmPHugePapx). */
function papx(fkp: Uint8Array, at: number, data: Uint8Array | null): readonly Sprm[] {
  const short = fkp[at]!;
  const start = short ? at + 1 : at + 2;
  const length = short ? short * 2 - 1 : fkp[at + 1]! * 2;
  const sprms = readSprms(fkp.subarray(start + 2, start + length));
  const huge = sprms.find(({ code }) => code === 0x6646 || code === 0x6645);
  if (!huge || !data) return sprms;
  const offset = huge.operand.getUint32(0, true);
  if (offset + 2 > data.length) return sprms;
  return [...sprms, ...readSprms(data.subarray(offset + 2, offset + 2 + viewOf(data).getUint16(offset, true)))];
}

/** Operand sizes by the three highest bits of the code; 6 says it itself. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3];

function readSprms(bytes: Uint8Array): Sprm[] {
  const view = viewOf(bytes);
  const sprms: Sprm[] = [];
  for (let at = 0; at + 3 <= bytes.length; ) {
    const code = view.getUint16(at, true);
    at += 2;
    let size = operandSizes[code >> 13]!;
    if (code === 0xd608) {
      if (at + 2 > bytes.length) break;
      size = view.getUint16(at, true) - 1;
      at += 2;
    } else if (code >> 13 === 6) size = bytes[at++]!;
    if (size < 0 || at + size > bytes.length) break;
    sprms.push({ code, operand: new DataView(bytes.buffer, bytes.byteOffset + at, size) });
    at += size;
  }
  return sprms;
}
