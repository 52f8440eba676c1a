import { crop, type Gray, inkOf } from './image.ts';

/** Between two lines of print there is paper; a row of pixels is paper with so little ink, in parts of that of the fullest row. */
const paper = 0.04;
/** Lower, in parts of the highest line, are a stroke, a mark or a half of a line: with what stands next to it it is no higher. */
const line = { lowest: 0.5, highest: 1.3 } as const;

interface Strip {
  top: number;
  bottom: number;
}

/** The lines of print in the picture of a label, from top to bottom; a label that wraps in its cell has a few. */
export function textLines(picture: Gray): Gray[] {
  const strips = inkedStrips(picture);
  const highest = Math.max(...strips.map(heightOf));
  const lines: Strip[] = [];
  for (const strip of strips) {
    const last = lines[lines.length - 1];
    const isPart = last && Math.min(heightOf(last), heightOf(strip)) < highest * line.lowest;
    if (isPart && strip.bottom - last.top <= highest * line.highest) last.bottom = strip.bottom;
    else lines.push({ ...strip });
  }
  return lines.map((strip) => crop(picture, { left: 0, right: picture.width, ...strip }));
}

const heightOf = ({ top, bottom }: Strip) => bottom - top;

/** The runs of rows that hold ink. */
function inkedStrips(picture: Gray): Strip[] {
  const { width, height, data } = inkOf(picture);
  const rows = Array.from({ length: height }, (_, y) =>
    data.subarray(y * width, (y + 1) * width).reduce((sum, ink) => sum + ink, 0),
  );
  const least = Math.max(...rows) * paper;
  const strips: Strip[] = [];
  for (const [y, ink] of rows.entries()) {
    const last = strips[strips.length - 1];
    if (ink <= least) continue;
    if (last?.bottom === y) last.bottom++;
    else strips.push({ top: y, bottom: y + 1 });
  }
  return strips;
}
