import type { Span } from '../text/span.ts';
import { maxPieces, maxText } from './limits.ts';

/** What a file's content turned out to be, whatever its ending says; `scan`: some or all of it was read from pictures. */
export type Format = 'txt' | 'md' | 'html' | 'docx' | 'doc' | 'pdf' | 'rtf' | 'xlsx' | 'ofd' | 'scan';

/** One cell of a grid, merged cells included once, at their upper left place. Rows and columns count from 0. */
export interface Cell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Where its words stand in the document's text; empty for an empty cell. */
  span: Span;
}

/** A paragraph (in plain text: one line) or a table whose grid survived. */
export type Block =
  | { kind: 'paragraph'; span: Span /** 1–6 where the source marks it as a heading. */; heading?: number }
  | { kind: 'table'; span: Span; rows: number; columns: number; cells: readonly Cell[] };

/** What the page around the article, the file's properties or `<file>.meta.json` state. Never part of the text. */
export interface DocMeta {
  title?: string;
  /** ISO date of publication. */
  published?: string;
  publisher?: string;
  source?: string;
  /** 索引号, as printed. */
  indexNumber?: string;
  url?: string;
}

/**
 * A document as plain text with the places of its blocks. `text` is what the source view shows and what every span
 * refers to; blocks are in reading order, do not overlap, and cover all words of the text. The cells of a table block
 * stand in the text row by row, separated by tabs, rows by line breaks.
 */
export interface Doc {
  format: Format;
  text: string;
  blocks: readonly Block[];
  meta: DocMeta;
  /** The pages that were read from pictures, in their order; absent where there are none. */
  pages?: readonly ScannedPage[];
}

/** A page of which there was only a picture. */
export interface ScannedPage {
  /** Its number among the pages of the file, from 1. */
  number: number;
  /** All that was read of it. Whatever else the document says was stated as text. */
  span: Span;
  /** Size of its picture in pixels. */
  width: number;
  height: number;
  /**
   * Its picture as a PNG in base64: in shades of grey, turned level and upright, at most 144 dots to an inch, two pages that lay side
   * by side one below the other; the same bytes on every machine.
   */
  png: string;
  /** Where words stand on the picture: every cell of its tables, blank ones too, and every line outside them, in the order of the text. */
  places: readonly Place[];
}

/** Where words of a document stand on the picture of a page. */
export interface Place {
  /** The words in the document's text: the span of a cell or paragraph; empty for a blank cell. */
  span: Span;
  /** In pixels of the picture; right and bottom are outside. */
  box: readonly [left: number, top: number, right: number, bottom: number];
}

/**
 * Why a file is no document; the codes are public (`check --json`). `unsupported`: nobody knows what it is;
 * `not_supported`: a known format that is not read, with its id as detail.
 */
export type ReadErrorCode =
  | 'not_a_report'
  | 'no_text'
  | 'encrypted'
  | 'corrupt'
  | 'too_large'
  | 'unsupported'
  | 'not_supported'
  /** Pages are pictures, and what recognises them could not be loaded or broke; nothing is wrong with the file. */
  | 'no_recogniser'
  /** Reading it did not come to an end, or ended the program that read it. */
  | 'timeout'
  | 'crashed';

/** A file that could not be read. `detail` is for people who look closer; the words shown live in i18n. */
export interface ReadError {
  code: ReadErrorCode;
  detail?: string;
}

/** The outcome of reading a file: a document, or why there is none. Content never throws. */
export type ReadResult = { ok: true; doc: Doc } | { ok: false; error: ReadError };

/** A file that could not be read, as a result. */
export const failed = (code: ReadErrorCode, detail?: string): ReadResult => ({
  ok: false,
  error: { code, ...(detail === undefined ? {} : { detail }) },
});

/** A document as a result; `no_text` where it has no letter and no figure, `too_large` beyond what can be a report. */
export function withWords(doc: Doc): ReadResult {
  if (doc.text.length > maxText) return failed('too_large', `${doc.text.length} characters`);
  const pieces = doc.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.cells.length : 1), 0);
  if (pieces > maxPieces) return failed('too_large', `${pieces} paragraphs and cells`);
  return /[\p{L}\p{N}]/u.test(doc.text) ? { ok: true, doc } : failed('no_text');
}
