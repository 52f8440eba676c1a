/** A picture in shades of grey: 0 black, 255 white, row by row. */
export interface Gray {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Which pixels of a picture are ink (1), row by row. */
export interface Ink {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A part of a picture, in pixels; right and bottom are outside. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Cuts a part out of a picture; what lies beyond it is white. */
export function crop({ width, height, data }: Gray, { left, top, right, bottom }: Box): Gray {
  const cut = {
    width: right - left,
    height: bottom - top,
    data: new Uint8Array((right - left) * (bottom - top)).fill(255),
  };
  const [from, to] = [Math.max(0, left), Math.min(width, right)];
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++)
    cut.data.set(data.subarray(y * width + from, y * width + to), (y - top) * cut.width + from - left);
  return cut;
}

/** Draws a picture smaller, `part` of its size: each pixel is the mean of those that fall on it. */
export function shrink(picture: Gray, part: number): Gray {
  if (part >= 1) return picture;
  const [width, height] = [Math.round(picture.width * part), Math.round(picture.height * part)];
  const small = { width, height, data: new Uint8Array(width * height) };
  const [across, down] = [picture.width / width, picture.height / height];
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.floor(y * down), Math.min(picture.height, Math.ceil((y + 1) * down))];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.floor(x * across), Math.min(picture.width, Math.ceil((x + 1) * across))];
      let sum = 0;
      for (let py = top; py < bottom; py++)
        for (let px = left; px < right; px++) sum += picture.data[py * picture.width + px]!;
      small.data[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return small;
}

/** A picture whose edges are soft: each pixel takes the most from itself, less from its neighbours; those on the border stay. */
export function softened({ width, height, data }: Gray): Gray {
  const soft = new Uint8Array(data);
  const three = (at: number) => data[at - 1]! + 2 * data[at]! + data[at + 1]!;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      soft[at] = (three(at - width) + 2 * three(at) + three(at + width)) / 16;
    }
  return { width, height, data: soft };
}

/** Turns a picture by an angle in radians about its middle and draws it `zoom` times as large; corners are white. */
export function turn(picture: Gray, angle: number, zoom = 1): Gray {
  const { width, height, data } = picture;
  if (angle === 0 && zoom === 1) return picture;
  const large = { width: Math.round(width * zoom), height: Math.round(height * zoom) };
  const turned = new Uint8Array(large.width * large.height).fill(255);
  const [sin, cos] = [Math.sin(angle) / zoom, Math.cos(angle) / zoom];
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2];
  const [mx, my] = [(large.width - 1) / 2, (large.height - 1) / 2];
  for (let y = 0; y < large.height; y++) {
    const [startX, startY] = [cx - cos * mx - sin * (y - my), cy - sin * mx + cos * (y - my)];
    for (let x = 0; x < large.width; x++) {
      const [sx, sy] = [startX + cos * x, startY + sin * x];
      if (sx < 0 || sy < 0 || sx >= width - 1 || sy >= height - 1) continue;
      const [x0, y0] = [sx | 0, sy | 0];
      const [fx, fy, at] = [sx - x0, sy - y0, y0 * width + x0];
      const above = data[at]! + (data[at + 1]! - data[at]!) * fx;
      const below = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * fx;
      turned[y * large.width + x] = above + (below - above) * fy + 0.5;
    }
  }
  return { ...large, data: turned };
}

/** Turns a picture clockwise by so many quarters. */
export function quarterTurned({ width, height, data }: Gray, quarters: 0 | 1 | 2 | 3): Gray {
  if (quarters === 0) return { width, height, data };
  if (quarters === 2) return { width, height, data: new Uint8Array(data).reverse() };
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = quarters === 1 ? x * height + height - 1 - y : (width - 1 - x) * height + y;
      turned[at] = data[y * width + x]!;
    }
  return { width: height, height: width, data: turned };
}

/** Shades as against the paper around them: below the first part is black, above the second is white. */
const contrast = { black: 0.4, white: 0.96 } as const;
/** Faint print is black where its darkest part is, up to so light; the darkest is what so small a part of a page does not reach. */
const faintest = { black: 0.62, part: 0.002 } as const;

/** Makes the paper of a picture white and its ink black: shadows, stains and the noise of paper go, the edges of ink stay grey. */
export function flatten(picture: Gray): Gray {
  const { width, height } = picture;
  const parts = partsOfPaper(picture);
  const black = Math.min(faintest.black, Math.max(contrast.black, darkest(parts)));
  const shades = Uint8Array.from({ length: steps + 1 }, (_, step) => {
    const part = (step / unit - black) / (contrast.white - black);
    return Math.round(255 * Math.min(1, Math.max(0, part)));
  });
  for (let at = 0; at < parts.length; at++) parts[at] = shades[parts[at]!]!;
  return { width, height, data: parts };
}

/** Parts are kept as whole numbers: so many make the shade of paper, and as many at most are told apart. */
const [unit, steps] = [240, 255] as const;

/** The paper around is taken to be as light in the whole of a square of so many pixels. */
const square = 4;

/** Each shade as a part of that of the paper around it. */
function partsOfPaper(picture: Gray): Uint8Array {
  const { width, height, data } = picture;
  const squares = shrink(picture, 1 / square);
  const papers = meansAround(squares);
  const parts = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.min(squares.height - 1, Math.floor(y / square)) * squares.width;
    for (let x = 0; x < width; x++) {
      const paper = papers[row + Math.min(squares.width - 1, Math.floor(x / square))]!;
      parts[y * width + x] = Math.min(steps, (data[y * width + x]! * unit) / paper + 0.5);
    }
  }
  return parts;
}

/** The mean shade around each pixel, as far as a sixtieth of the width; no paper is darker than 60. */
function meansAround(picture: Gray): Float64Array {
  const { width, height } = picture;
  const reach = Math.max(2, Math.round(width / 60));
  const sums = sumsOf(picture);
  const means = new Float64Array(width * height);
  const w = width + 1;
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach) * w, Math.min(height, y + reach + 1) * w];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum = (sums[bottom + right]! - sums[top + right]! - sums[bottom + left]! + sums[top + left]!) >>> 0;
      means[y * width + x] = Math.max(60, (sum * w) / ((bottom - top) * (right - left)));
    }
  }
  return means;
}

/** How light ink is where it is darkest. */
function darkest(parts: Uint8Array): number {
  const counts = new Uint32Array(steps + 1);
  for (const part of parts) counts[part]!++;
  let [step, below] = [0, 0];
  while (step < steps && below + counts[step]! <= parts.length * faintest.part) below += counts[step++]!;
  return step / unit;
}

/** Tells ink from paper in a flattened picture: ink is darker than `paper`. */
export const inkOf = ({ width, height, data }: Gray, paper = 170): Ink => ({
  width,
  height,
  data: data.map((shade) => (shade < paper ? 1 : 0)),
});

/** Sums of shades above and left of each corner, as far as 32 bits hold them: what lies between corners is right. */
function sumsOf({ width, height, data }: Gray): Uint32Array {
  const w = width + 1;
  const sums = new Uint32Array(w * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x]!;
      sums[(y + 1) * w + x + 1] = sums[y * w + x + 1]! + row;
    }
  }
  return sums;
}
