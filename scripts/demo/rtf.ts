import { strToU8 } from 'fflate';
import type { Grid } from './grids.ts';
import type { Piece } from './pieces.ts';
import { placeCells } from './placed.ts';

/** Width of the text on a page of A4, in twentieths of a point. */
const pageWidth = 9000;

/** Writes the pieces as rich text: every character beyond ASCII as its number, tables with their merged cells. */
export function renderRtf(pieces: readonly Piece[]): Uint8Array {
  const body = pieces
    .map((p) => (p.kind === 'table' ? rtfTable(p.grid) : `\\pard ${escapeRtf(p.text)}\\par\n`))
    .join('');
  return strToU8(`{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0 SimSun;}}\n${body}}\n`);
}

const escapeRtf = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
    .map((code) => (code < 128 ? String.fromCharCode(code).replace(/[\\{}]/, '\\$&') : `\\u${(code << 16) >> 16}?`))
    .join('');

function rtfTable(grid: Grid): string {
  const { cells, columns } = placeCells(grid);
  const edge = (column: number) => Math.round((pageWidth * column) / columns);
  const rows = grid.map((_, r) => {
    const own = cells.filter((c) => c.row <= r && r < c.row + c.rows).sort((a, b) => a.column - b.column);
    const merge = (c: (typeof own)[number]) => (c.rows === 1 ? '' : c.row === r ? '\\clvmgf' : '\\clvmrg');
    const shape = own.map((c) => `${merge(c)}\\cellx${edge(c.column + c.columns)}`).join('');
    const texts = own.map((c) => `${c.row === r ? escapeRtf(c.text) : ''}\\cell `).join('');
    return `\\trowd${shape}\\pard\\intbl ${texts}\\row\n`;
  });
  return rows.join('');
}
