import { strToU8 } from 'fflate';
import type { Grid } from './grids.ts';
import type { Piece } from './pieces.ts';
import { type PlacedCell, placeCells } from './placed.ts';

/** A4 in points, and the part of it that is printed on. */
const page = { width: 595, height: 842, left: 50, right: 545, top: 780, bottom: 60 };
const prose = { size: 12, line: 20 };
const table = { size: 8, line: 10, padding: 3 };

/** Drawing operators of the pages so far, and how far down the last one is filled. */
interface Sheet {
  pages: string[][];
  y: number;
}

/** Writes the pieces as a PDF of A4 pages, in a Chinese font that readers have; tables have rules, none is cut by a page's end. */
export function renderPdf(pieces: readonly Piece[]): Uint8Array {
  const sheet: Sheet = { pages: [[]], y: page.top };
  for (const piece of pieces) {
    if (piece.kind === 'table') drawTable(sheet, piece.grid);
    else drawLines(sheet, piece);
  }
  return writePdf(sheet.pages.map((operators) => operators.join('\n')));
}

const draw = (sheet: Sheet, operator: string) => sheet.pages[sheet.pages.length - 1]!.push(operator);
const hex = (text: string) => Array.from(text, (char) => digits(char.codePointAt(0)!)).join('');
const digits = (code: number) => code.toString(16).padStart(4, '0');
const words = (x: number, y: number, size: number, text: string) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)} Tm <${hex(text)}> Tj ET`;

/** A new page where so much does not fit on this one. */
function makeRoom(sheet: Sheet, height: number): void {
  if (sheet.y - height >= page.bottom) return;
  sheet.pages.push([]);
  sheet.y = page.top;
}

function drawLines(sheet: Sheet, { kind, text }: Exclude<Piece, { kind: 'table' }>): void {
  const indent = kind === 'paragraph' || kind === 'heading' ? '　　' : '';
  for (const line of wrap(indent + text, (page.right - page.left) / prose.size)) {
    makeRoom(sheet, prose.line);
    sheet.y -= prose.line;
    const width = widthOf(line) * prose.size;
    const x =
      kind === 'title' ? (page.left + page.right - width) / 2 : kind === 'signoff' ? page.right - width : page.left;
    draw(sheet, words(x, sheet.y, prose.size, line));
  }
}

/** Width in ems: a Chinese character is one, a Latin one a half. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char < '\x80' ? 0.5 : 1), 0);

function wrap(text: string, ems: number): string[] {
  const lines = [''];
  for (const char of text) {
    if (widthOf(lines[lines.length - 1]! + char) > ems) lines.push('');
    lines[lines.length - 1] += char;
  }
  return lines;
}

function drawTable(sheet: Sheet, grid: Grid): void {
  const { cells, columns } = placeCells(grid);
  const xs = edgesOf(cells, columns);
  const linesOf = (c: PlacedCell) =>
    wrap(c.text, Math.max(1, (xs[c.column + c.columns]! - xs[c.column]! - 2 * table.padding) / table.size));
  const heights = grid.map((_, r) =>
    Math.max(1, ...cells.filter((c) => c.row === r && c.rows === 1).map((c) => linesOf(c).length)),
  );
  const downs = [0];
  for (const lines of heights) downs.push(downs[downs.length - 1]! + lines * table.line + 2 * table.padding);
  makeRoom(sheet, downs[grid.length]! + prose.line);
  const top = sheet.y - prose.line / 2;
  for (const c of cells) {
    const [x, y] = [xs[c.column]!, top - downs[c.row]!];
    const [right, bottom] = [xs[c.column + c.columns]!, top - downs[c.row + c.rows]!];
    draw(sheet, `${x.toFixed(1)} ${bottom.toFixed(1)} ${(right - x).toFixed(1)} ${(y - bottom).toFixed(1)} re S`);
    linesOf(c).forEach((line, i) => {
      if (line) draw(sheet, words(x + table.padding, y - table.padding - table.line * (i + 0.8), table.size, line));
    });
  }
  sheet.y = top - downs[grid.length]!;
}

/** Where columns begin and end: wide where their own words are long. */
function edgesOf(cells: readonly PlacedCell[], columns: number): number[] {
  const weights = Array.from({ length: columns }, (_, column) => {
    const own = cells.filter((c) => c.column === column && c.columns === 1);
    return Math.min(12, Math.max(3, ...own.map((c) => widthOf(c.text))));
  });
  const unit = (page.right - page.left) / weights.reduce((a, b) => a + b, 0);
  const edges = [page.left];
  for (const weight of weights) edges.push(edges[edges.length - 1]! + weight * unit);
  return edges;
}

/** A Chinese font that is not embedded: characters are named by UCS-2 through a map that readers have. */
const font = [
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>' +
    '/DW 1000/W[1 95 500 814 939 500]/FontDescriptor 5 0 R>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120' +
    '/CapHeight 880/StemV 93>>',
];

function writePdf(contents: readonly string[]): Uint8Array {
  const kids = contents.map((_, i) => `${6 + i * 2} 0 R`).join(' ');
  const pages = contents.flatMap((content, i) => [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${page.width} ${page.height}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + i * 2} 0 R>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ]);
  return strToU8(
    joinObjects([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count ${contents.length}/Kids[${kids}]>>`,
      ...font,
      ...pages,
    ]),
  );
}

/** A PDF of its objects, of which the first is the catalogue. */
export function joinObjects(objects: readonly string[]): string {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  return `${body}${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
