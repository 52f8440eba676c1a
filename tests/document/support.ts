import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { nodeReaders } from '../../scripts/readers.ts';
import type { Block, Doc } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';

/** The bytes of a file under `fixtures/`. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads bytes that must be a document, and holds it against what every document promises. */
export async function readOk(bytes: Uint8Array, name = 'report'): Promise<Doc> {
  const result = await readDocument({ name, bytes }, nodeReaders);
  if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.detail ?? ''}`);
  expectSound(result.doc);
  return result.doc;
}

/** The error code of bytes that must be none. */
export async function readError(bytes: Uint8Array, name = 'report'): Promise<string> {
  const result = await readDocument({ name, bytes }, nodeReaders);
  return result.ok ? `read as ${result.doc.format}` : result.error.code;
}

/** What every document promises: blocks sorted and disjoint, all words covered, cells row by row inside their table. */
export function expectSound({ text, blocks }: Doc): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.span[0]).toBeGreaterThanOrEqual(end);
    expect(block.span[1]).toBeLessThanOrEqual(text.length);
    expect(text.slice(end, block.span[0]).trim()).toBe('');
    end = block.span[1];
    if (block.kind === 'table') expectSoundTable(text, block);
    else expect(text.slice(...block.span).trim()).toBe(text.slice(...block.span));
  }
  expect(text.slice(end).trim()).toBe('');
}

function expectSoundTable(text: string, table: Extract<Block, { kind: 'table' }>): void {
  const taken = new Set<string>();
  let [at] = table.span;
  let row = -1;
  for (const cell of table.cells) {
    const between = text.slice(at, cell.span[0]);
    expect(between).toBe(row < 0 ? '' : cell.row === row ? '\t' : '\n'.repeat(cell.row - row));
    expect(cell.row).toBeGreaterThanOrEqual(row);
    expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(table.rows);
    expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(table.columns);
    expect(text.slice(...cell.span)).not.toMatch(/[\n\t]/);
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
      for (let c = cell.column; c < cell.column + cell.columnSpan; c++) {
        expect(taken.has(`${r} ${c}`)).toBe(false);
        taken.add(`${r} ${c}`);
      }
    at = cell.span[1];
    row = cell.row;
  }
  expect(at).toBe(table.span[1]);
}

/** The paragraphs of a document. */
export const paragraphs = ({ text, blocks }: Doc): string[] =>
  blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => text.slice(...span));

/** The tables of a document, each row as its cells: `label`, `label+2` over three columns, `labelv3` over three rows. */
export const tables = ({ text, blocks }: Doc): string[][][] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [];
    const rows: string[][] = Array.from({ length: block.rows }, () => []);
    for (const { row, rowSpan, columnSpan, span } of block.cells) {
      const wide = columnSpan > 1 ? `+${columnSpan - 1}` : '';
      const tall = rowSpan > 1 ? `v${rowSpan}` : '';
      rows[row]!.push(text.slice(...span) + wide + tall);
    }
    return [rows];
  });
