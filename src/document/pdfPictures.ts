import type { Matrix } from './page/piece.ts';
import { apply } from './page/rules.ts';
import { type Ops, walkDrawing } from './pdfDrawing.ts';
import type { PdfPage } from './pdfText.ts';
import type { Gray } from './scan/image.ts';
import type { Scanned } from './scan/scan.ts';

/** The most pixels a picture in a PDF may have: a page of A4 at 600 dots to an inch has 35 million. */
export const maxPixels = 40_000_000;
/** Less of a page is a letterhead or a seal, no page that was scanned. */
const leastPart = 0.6;
/** Finer pages are drawn in as many pixels as are read: 300 to an inch. */
const finest = 72 / 300;

/** A picture as pdf.js decodes it; kind 1 has one bit to a pixel, 2 three bytes, 3 four, with how opaque it is. */
interface Picture {
  width: number;
  height: number;
  kind: number;
  data: Uint8Array | Uint8ClampedArray;
  /** Of a stencil, whose pixels are painted where they are 0: the shade it is painted in. */
  stencil?: number;
}

/** The part of pdf.js's page that pictures are asked of. */
export interface PicturedPage extends PdfPage {
  objs: Objects;
  commonObjs: Objects;
}
interface Objects {
  get(id: string, done: (value: unknown) => void): void;
}

/** Draws what pictures show of a page, as it is seen; null where they show too little of it. */
export async function pagePicture(page: PicturedPage, ops: Ops): Promise<Scanned | null> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const placed = await placedPictures(page, ops, transform as unknown as Matrix);
  const area = placed.reduce((sum, { matrix: m }) => sum + Math.abs(m[0] * m[3] - m[1] * m[2]), 0);
  if (area < leastPart * width * height) return null;
  const pixel = Math.min(
    ...placed.map(({ picture, matrix: [a, b] }) => Math.hypot(a, b) / picture.width),
    width / 1000,
  );
  const scale = Math.max(pixel, finest, Math.sqrt((width * height) / maxPixels));
  const canvas = { width: Math.round(width / scale), height: Math.round(height / scale) };
  const drawn: Gray = { ...canvas, data: new Uint8Array(canvas.width * canvas.height).fill(255) };
  for (const { picture, matrix } of placed) draw(drawn, picture, matrix, scale);
  return { picture: drawn, scale };
}

interface Placed {
  picture: Picture;
  /** From the unit square, y up, to points from the upper left corner of the page. */
  matrix: Matrix;
}

async function placedPictures(page: PicturedPage, ops: Ops, view: Matrix): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const { op, args, matrix, fill } of walkDrawing(await page.getOperatorList(), ops, view)) {
    const isPicture = op === ops.paintImageXObject || op === ops.paintInlineImageXObject;
    const picture = isPicture
      ? await pictureOf(page, args?.[0])
      : op === ops.paintImageMaskXObject && (await stencilOf(page, args?.[0], fill));
    if (picture) placed.push({ picture, matrix });
  }
  return placed;
}

async function pictureOf(page: PicturedPage, what: unknown): Promise<Picture | null> {
  const picture = (await objectOf(page, what)) as Partial<Picture> | null;
  const isWhole = picture?.data && picture.width && picture.height && picture.kind;
  return isWhole ? (picture as Picture) : null;
}

async function stencilOf(page: PicturedPage, what: unknown, fill: string): Promise<Picture | null> {
  const { data } = (what ?? {}) as { data?: unknown };
  const mask = typeof data === 'string' ? ((await objectOf(page, data)) as Partial<Picture> | null) : what;
  const { width, height, data: bits } = (mask ?? {}) as Partial<Picture>;
  if (!width || !height || !bits) return null;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) || 0);
  return { width, height, kind: 1, data: bits, stencil: shadeOfColour(red!, green!, blue!) };
}

function objectOf(page: PicturedPage, what: unknown): Promise<unknown> | unknown {
  if (typeof what !== 'string') return what;
  const objects = /^(?:mask_)?g_/.test(what) ? page.commonObjs : page.objs;
  return new Promise((done) => objects.get(what, done));
}

/** Draws a picture where its matrix puts it: the mean of the pixels that fall on one, as far as they are asked for. */
function draw(canvas: Gray, picture: Picture, matrix: Matrix, scale: number): void {
  const paint = painterOf(picture);
  const [a, b, c, d, e, f] = matrix;
  const area = a * d - b * c;
  if (!area) return;
  const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)];
  const range = (at: 0 | 1, most: number) => {
    const places = corners.map((corner) => corner[at] / scale);
    return [Math.max(0, Math.floor(Math.min(...places))), Math.min(most, Math.ceil(Math.max(...places)))] as const;
  };
  const [left, right] = range(0, canvas.width);
  const [top, bottom] = range(1, canvas.height);
  const dense = Math.max(1, Math.round(scale / (Math.hypot(a, b) / picture.width)));
  const places = (from: number, to: number) =>
    Float64Array.from({ length: (to - from) * dense }, (_, i) => (from + (i + 0.5) / dense) * scale);
  // where a column and a row of the canvas, `dense` to a pixel, meet in the picture is the sum of what each of them adds
  const [wide, high] = [picture.width / area, picture.height / area];
  const [xs, ys] = [places(left, right), places(top, bottom)];
  const column = { u: xs.map((x) => d * (x - e) * wide), v: xs.map((x) => b * (x - e) * high + picture.height) };
  const row = { u: ys.map((y) => -c * (y - f) * wide), v: ys.map((y) => -a * (y - f) * high) };
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const under = canvas.data[y * canvas.width + x]!;
      let sum = 0;
      let count = 0;
      for (let i = (y - top) * dense; i < (y - top + 1) * dense; i++)
        for (let k = (x - left) * dense; k < (x - left + 1) * dense; k++) {
          const u = Math.floor(column.u[k]! + row.u[i]!);
          const v = Math.floor(column.v[k]! + row.v[i]!);
          if (u < 0 || v < 0 || u >= picture.width || v >= picture.height) continue;
          sum += paint(u, v, under);
          count++;
        }
      if (count) canvas.data[y * canvas.width + x] = sum / count;
    }
}

/** The shade that a pixel of a picture gives to one that has the shade `under`. */
function painterOf({ width, kind, data, stencil }: Picture): (x: number, y: number, under: number) => number {
  if (kind === 1) {
    const row = (width + 7) >> 3;
    const bit = (x: number, y: number) => (data[y * row + (x >> 3)]! >> (7 - (x & 7))) & 1;
    if (stencil === undefined) return (x, y) => bit(x, y) * 255;
    return (x, y, under) => (bit(x, y) ? under : stencil);
  }
  const channels = kind === 2 ? 3 : 4;
  return (x, y, under) => {
    const at = (y * width + x) * channels;
    const shade = shadeOfColour(data[at]!, data[at + 1]!, data[at + 2]!);
    return channels === 3 ? shade : under + ((shade - under) * data[at + 3]!) / 255;
  };
}

/** Red counts as paper where it is bright, so that a seal does not cover what it is set on. */
function shadeOfColour(red: number, green: number, blue: number): number {
  const gray = (red * 299 + green * 587 + blue * 114) / 1000;
  return red > 120 && red > 1.5 * green && red > 1.5 * blue ? 255 : gray;
}
