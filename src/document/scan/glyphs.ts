import type { Box, Gray } from './image.ts';

/** Characters, or parts of one, that stand side by side in a line; in pixels of the picture they were found in. */
export type Glyph = Box;

/** Ink may be as light as `faint` where a stroke is thin, and is as dark as `sure` somewhere in every character. */
const shades = { faint: 205, sure: 150 } as const;
/** More pieces are a drawing. */
const mostPieces = 5_000;

/** The connected pieces of ink in a flattened picture that reach `least` pixels in one direction; none where they are a drawing. */
export function piecesOf({ width, height, data }: Gray, least: number): Box[] {
  const seen = new Uint8Array(width * height);
  const pieces: Box[] = [];
  const stack: number[] = [];
  for (let start = 0; start < data.length; start++) {
    if (data[start]! >= shades.faint || seen[start]) continue;
    const box = { left: width, top: height, right: 0, bottom: 0 };
    let darkest = 255;
    seen[start] = 1;
    stack.push(start);
    while (stack.length) {
      const at = stack.pop()!;
      const [x, y] = [at % width, Math.floor(at / width)];
      if (data[at]! < darkest) darkest = data[at]!;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
          const next = at + dy * width + dx;
          if (!inside || seen[next] || data[next]! >= shades.faint) continue;
          seen[next] = 1;
          stack.push(next);
        }
    }
    if (darkest < shades.sure && Math.max(box.right - box.left, box.bottom - box.top) >= least) pieces.push(box);
    if (pieces.length > mostPieces) return [];
  }
  return pieces;
}

/** Joins pieces that stand over each other, from left to right: a stroke that is broken belongs to one character. */
export function glyphsOf(pieces: readonly Box[]): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const piece of [...pieces].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const last = glyphs[glyphs.length - 1];
    const shared = last ? Math.min(last.right, piece.right) - piece.left : 0;
    if (last && shared > Math.min(last.right - last.left, piece.right - piece.left) / 2) {
      last.right = Math.max(last.right, piece.right);
      last.top = Math.min(last.top, piece.top);
      last.bottom = Math.max(last.bottom, piece.bottom);
    } else glyphs.push({ ...piece });
  }
  return glyphs;
}

/** The box around some boxes. */
export function boundsOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((b) => b.left)),
    top: Math.min(...boxes.map((b) => b.top)),
    right: Math.max(...boxes.map((b) => b.right)),
    bottom: Math.max(...boxes.map((b) => b.bottom)),
  };
}

/** Columns and rows of the little picture that a glyph is judged by. */
export const gridSize = { columns: 14, rows: 20 } as const;

/**
 * A glyph as numbers from 0 (paper) to 1 (ink): its box drawn into a little picture of {@link gridSize}, as high as that and not
 * stretched, in the middle; then how wide it is as against its height.
 */
export function featuresOf({ width, data }: Gray, { left, top, right, bottom }: Glyph): Float32Array {
  const { columns, rows } = gridSize;
  const [w, h] = [right - left, bottom - top];
  const scale = Math.max(h / rows, w / columns);
  const [x0, y0] = [left - (columns * scale - w) / 2, top - (rows * scale - h) / 2];
  const features = new Float32Array(columns * rows + 1);
  const dark = shadesOf(data, width, left, top, right, bottom);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      let area = 0;
      const [fromX, toX] = [x0 + column * scale, x0 + (column + 1) * scale];
      const [fromY, toY] = [y0 + row * scale, y0 + (row + 1) * scale];
      for (let y = Math.floor(fromY); y < toY; y++)
        for (let x = Math.floor(fromX); x < toX; x++) {
          const part = (Math.min(x + 1, toX) - Math.max(x, fromX)) * (Math.min(y + 1, toY) - Math.max(y, fromY));
          area += part;
          if (x >= left && x < right && y >= top && y < bottom)
            sum += part * (1 - (data[y * width + x]! - dark.low) / dark.range);
        }
      features[row * columns + column] = Math.min(1, Math.max(0, sum / area));
    }
  features[columns * rows] = Math.min(1, w / h / 2);
  return features;
}

/** The darkest and the lightest shade of a glyph, so that faint print counts as any other. */
function shadesOf(data: Uint8Array, width: number, left: number, top: number, right: number, bottom: number) {
  let low = 255;
  let high = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const shade = data[y * width + x]!;
      if (shade < low) low = shade;
      if (shade > high) high = shade;
    }
  return { low, range: Math.max(1, high - low) };
}
