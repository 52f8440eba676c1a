import type { Span } from '../text/span.ts';
import type { Block, Cell, Doc, DocMeta, Format } from './document.ts';

/** A cell with its words, before it has a place in a text. */
export interface GridCell extends Omit<Cell, 'span'> {
  text: string;
}

/** A table as a rectangle; merged cells are listed once, at their upper left place, in row order. */
export interface Grid {
  rows: number;
  columns: number;
  cells: readonly GridCell[];
}

/** Collects paragraphs and tables in reading order into a text with blocks. */
export interface DocBuilder {
  /** Adds a paragraph and tells where it stands; inner `\n` are line breaks. Blank paragraphs are left out: null. */
  paragraph(text: string, heading?: number): Span | null;
  /** Adds a table and tells where its cells stand; a table without words is left out. */
  table(grid: Grid): readonly Cell[];
  build(format: Format, meta: DocMeta): Doc;
}

const CONTROL = /[^\P{Cc}\t\n]/gu;
const NO_CHARACTER = /[\ufeff\ufffe\uffff]/g;
/** Where a word may be broken. Between figures it may part two. */
const SOFT_HYPHEN = /(\P{N})\u00ad+(?=\P{N})/gu;
const ODD = /[^\P{Cc}\t\n]|[\u00ad\u2028\u2029\ufeff\ufffe\uffff]/u;

/**
 * Normalises line breaks (form feeds too) to `\n`; control characters become blanks, since they may part two figures; what only
 * says where a word may be broken is left out.
 */
export const cleanText = (text: string): string =>
  ODD.test(text)
    ? text
        .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
        .replace(CONTROL, ' ')
        .replace(SOFT_HYPHEN, '$1')
        .replace(NO_CHARACTER, '')
    : text;

/** Makes an empty {@link DocBuilder}. */
export function makeDocBuilder(): DocBuilder {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  const write = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const startBlock = () => {
    if (length) write('\n');
    return length;
  };
  return {
    paragraph(text, heading) {
      const clean = tidyLines(cleanText(text));
      if (!clean) return null;
      const start = startBlock();
      write(clean);
      const span: Span = [start, length];
      blocks.push({ kind: 'paragraph', span, ...(heading ? { heading } : {}) });
      return span;
    },
    table({ rows, columns, cells }) {
      if (cells.every((cell) => !cell.text.trim())) return [];
      const start = startBlock();
      const placed: Cell[] = [];
      let row = 0;
      cells.forEach((cell, i) => {
        const { column, rowSpan, columnSpan, text } = cell;
        if (i) write(cell.row > row ? '\n'.repeat(cell.row - row) : '\t');
        row = cell.row;
        const from = length;
        write(cleanText(text).replace(/\s+/g, ' ').trim());
        placed.push({ row, column, rowSpan, columnSpan, span: [from, length] });
      });
      blocks.push({ kind: 'table', span: [start, length], rows, columns, cells: placed });
      return placed;
    },
    build: (format, meta) => ({ format, text: parts.join(''), blocks, meta }),
  };
}

/** Trims every line and drops blank ones. */
const tidyLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
