import { crop, type Gray, inkOf } from './image.ts';

/** A page this much wider than high may be two that lie side by side. */
const spread = 1.2;
/** Between the columns that are so far from the left, two pages are parted by so much clear paper; in parts of the width. */
const gutter = { from: 0.4, to: 0.6, width: 0.03 } as const;

/** Two pages side by side as one, the right below the left, so that they are read one after the other; any other page as it is. */
export function unfold(page: Gray): Gray {
  const cut = page.width > spread * page.height ? gutterOf(page) : null;
  if (cut === null) return page;
  const { width, height } = page;
  const half = Math.max(cut, width - cut);
  const left = crop(page, { left: 0, top: 0, right: half, bottom: height });
  for (let y = 0; y < height; y++) left.data.fill(255, y * half + Math.min(cut, half), (y + 1) * half);
  const right = crop(page, { left: cut, top: 0, right: cut + half, bottom: height });
  const data = new Uint8Array(half * height * 2);
  data.set(left.data);
  data.set(right.data, left.data.length);
  return { width: half, height: height * 2, data };
}

/** The middle of the widest clear strip near the middle of a page; null where there is none, or nothing on one side of it. */
function gutterOf(page: Gray): number | null {
  const { width, height, data } = inkOf(page);
  const [from, to] = [Math.round(width * gutter.from), Math.round(width * gutter.to)];
  const inked = new Uint8Array(width);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) inked[x]! |= data[y * width + x]!;
  let best = { at: 0, length: 0 };
  let length = 0;
  for (let x = from; x < to; x++) {
    length = inked[x] ? 0 : length + 1;
    if (length > best.length) best = { at: x + 1 - length / 2, length };
  }
  const cut = Math.round(best.at);
  const isTwo = inked.subarray(0, cut).includes(1) && inked.subarray(cut).includes(1);
  return best.length >= width * gutter.width && isTwo ? cut : null;
}
