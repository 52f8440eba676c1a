import { plainHan } from '../text/fold.ts';

/** Words set in one run, in points from the upper left corner of the upright page; y is the baseline. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Type size. */
  size: number;
}

/** [a, b, c, d, e, f] as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The part of pdf.js's page that is used. */
export interface PdfPage {
  getViewport(options: { scale: number }): { transform: number[]; width: number; height: number };
  getTextContent(options: { includeMarkedContent: false }): Promise<{ items: readonly PdfItem[] }>;
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;
}

interface PdfItem {
  str: string;
  width: number;
  transform: number[];
}

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** The words of a page and the matrix that turns it upright: wide tables are often set sideways. */
export async function pagePieces(page: PdfPage): Promise<{ pieces: Piece[]; turn: Matrix; height: number }> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const words = items.filter((item) => item.str?.trim());
  const quarter = mainDirection(words, transform as unknown as Matrix);
  const turn = times(quarterTurn(quarter, width, height), transform as unknown as Matrix);
  return { pieces: words.map((item) => place(item, turn)), turn, height: quarter % 2 ? width : height };
}

function place({ str, width, transform }: PdfItem, turn: Matrix): Piece {
  const [a, b, c, d, x, y] = times(turn, transform as unknown as Matrix);
  const along = Math.hypot(a, b);
  const size = Math.hypot(c, d) || along;
  // vertical and slanted runs keep their place; only their width is not theirs
  return { text: withoutRadicals(str), x, y, width: Math.abs(b) > Math.abs(a) ? size : width, size };
}

/** PDF makers write common characters with the code points of radicals, which look the same. */
const withoutRadicals = (text: string) => text.replace(/[\u2e80-\u2fdf]/g, plainHan);

/** How many quarter turns the words of a page are turned, by most of its characters. */
function mainDirection(items: readonly PdfItem[], view: Matrix): number {
  const votes = [0, 0, 0, 0];
  for (const { str, transform } of items) {
    const [a, b] = times(view, transform as unknown as Matrix);
    votes[((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4]! += str.length;
  }
  return votes.indexOf(Math.max(...votes));
}

/** Turns a page of the given size back by quarters. */
function quarterTurn(quarter: number, width: number, height: number): Matrix {
  if (quarter === 1) return [0, -1, 1, 0, 0, width];
  if (quarter === 2) return [-1, 0, 0, -1, width, height];
  if (quarter === 3) return [0, 1, -1, 0, height, 0];
  return [1, 0, 0, 1, 0, 0];
}
