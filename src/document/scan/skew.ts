import type { Ink } from './image.ts';

/** Pages lie askew by at most so much, in degrees. */
const most = 4;

/**
 * The angle in radians by which the lines of a page rise to the right, from the one at which its ink gathers in rows the most.
 */
export function skewOf({ width, height, data }: Ink): number {
  const points: number[] = [];
  // columns are left out, rows never: at no angle but 0 would ink lie in the rows that are left
  const step = Math.max(1, Math.round((width * height) / 500_000));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x += step) if (data[y * width + x]) points.push(x - width / 2, y);
  const gathered = (degrees: number) => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const reach = Math.ceil((Math.abs(slope) * width) / 2) + 1;
    const rows = new Float64Array(height + 2 * reach + 2);
    for (let i = 0; i < points.length; i += 2) rows[Math.round(points[i + 1]! + slope * points[i]!) + reach]!++;
    return rows.reduce((sum, n) => sum + n * n, 0);
  };
  const best = (from: number, to: number, by: number) => {
    let found = { degrees: 0, score: -1 };
    for (let i = 0; from + i * by <= to + 1e-9; i++) {
      const degrees = from + i * by;
      const score = gathered(degrees);
      if (score > found.score) found = { degrees, score };
    }
    return found.degrees;
  };
  const coarse = best(-most, most, 0.25);
  return (best(coarse - 0.25, coarse + 0.25, 0.05) * Math.PI) / 180;
}
