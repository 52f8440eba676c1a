import type { Dots } from './swarm.ts';

/** How far a pointer may be from a dot, in pixels. */
const reach = 24;

/** The dot a pointer means, by its place in the list; null where none is near. */
export function nearestDot({ x, y }: Dots, px: number, py: number): number | null {
  let [best, least] = [-1, reach * reach];
  for (let i = 0; i < x.length; i++) {
    const distance = (x[i]! - px) ** 2 + (y[i]! - py) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best < 0 ? null : best;
}

/**
 * Where an arrow key leads from a dot: left and right to the next along its strip, up and down to the one nearest in the next
 * strip; of one strip alone, to the next above or below.
 */
export function besideDot(dots: Dots, from: number, key: 'left' | 'right' | 'up' | 'down'): number {
  const sign = key === 'left' || key === 'up' ? -1 : 1;
  if (key === 'left' || key === 'right') return next(dots, dots.x, from, sign);
  const rows = dots.row[dots.row.length - 1]! > 0;
  return rows ? nearestIn(dots, dots.row[from]! + sign, from) : next(dots, dots.y, from, sign);
}

/** The next by a coordinate in the same strip; equal ones follow each other in the order of the list. */
function next({ row }: Dots, by: Float32Array, from: number, sign: number): number {
  let best = from;
  for (let i = 0; i < by.length; i++) {
    if (row[i] !== row[from] || i === from) continue;
    const ahead = sign * (by[i]! - by[from]! || i - from);
    if (ahead <= 0) continue;
    if (best === from || sign * (by[i]! - by[best]! || i - best) < 0) best = i;
  }
  return best;
}

function nearestIn({ row, x }: Dots, wanted: number, from: number): number {
  let best = from;
  for (let i = 0; i < x.length; i++) {
    if (row[i] !== wanted) continue;
    if (best === from || Math.abs(x[i]! - x[from]!) < Math.abs(x[best]! - x[from]!)) best = i;
  }
  return best;
}
