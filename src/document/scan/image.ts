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
export function turn({ width, height, data }: Gray, angle: number, zoom = 1): Gray {
  const large = { width: Math.round(width * zoom), height: Math.round(height * zoom) };
  const turned = new Uint8Array(large.width * large.height).fill(255);
  const [sin, cos] = [Math.sin(angle) / zoom, Math.cos(angle) / zoom];
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2];
  const [mx, my] = [(large.width - 1) / 2, (large.height - 1) / 2];
  for (let y = 0; y < large.height; y++)
    for (let x = 0; x < large.width; x++) {
      const sx = cos * (x - mx) - sin * (y - my) + cx;
      const sy = sin * (x - mx) + cos * (y - my) + cy;
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const [fx, fy, at] = [sx - x0, sy - y0, y0 * width + x0];
      const above = data[at]! * (1 - fx) + data[at + 1]! * fx;
      const below = data[at + width]! * (1 - fx) + data[at + width + 1]! * fx;
      turned[y * large.width + x] = Math.round(above * (1 - fy) + below * fy);
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
  return { width, height, data: parts.map((part) => shades[part]!) };
}

/** Parts are kept as whole numbers: so many make the shade of paper, and as many at most are told apart. */
const [unit, steps] = [240, 255] as const;

/** Each shade as a part of that of the paper around it. */
function partsOfPaper({ width, height, data }: Gray): Uint8Array {
  const reach = Math.max(8, Math.round(width / 60));
  const sums = sumsOf({ width, height, data });
  const parts = new Uint8Array(width * height);
  const w = width + 1;
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach) * w, Math.min(height, y + reach + 1) * w];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum = (sums[bottom + right]! - sums[top + right]! - sums[bottom + left]! + sums[top + left]!) >>> 0;
      const paper = Math.max(60, (sum * w) / ((bottom - top) * (right - left)));
      parts[y * width + x] = Math.min(steps, Math.round((data[y * width + x]! / paper) * unit));
    }
  }
  return parts;
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
