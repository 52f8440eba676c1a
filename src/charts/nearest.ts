import type { Place } from './frame.ts';

/** How far a pointer may be from a mark, in pixels. */
const reach = 48;

/** The place a pointer means; null where none is near. In bars the whole row counts; a chosen series wins a near tie. */
export function nearest(places: readonly Place[], x: number, y: number, drawing: string): Place | null {
  let best: Place | null = null;
  let least = drawing === 'bar' ? 14 : reach;
  for (const place of places) {
    const dx = drawing === 'bar' ? 0 : place.x - x;
    const distance = Math.hypot(dx, place.y - y) - (place.row.slot === null ? 0 : 4);
    if (distance >= least) continue;
    least = distance;
    best = place;
  }
  return best;
}

/** Where an arrow key leads: along the years of a township, or to the next one up or down in the same year. */
export function neighbour(places: readonly Place[], from: Place, key: 'left' | 'right' | 'up' | 'down'): Place {
  const along = key === 'left' || key === 'right';
  const line = along
    ? places.filter((p) => p.row === from.row).sort((a, b) => a.point.year - b.point.year)
    : places.filter((p) => p.point.year === from.point.year).sort((a, b) => a.y - b.y || a.x - b.x);
  const at = line.indexOf(from);
  const to = key === 'left' || key === 'up' ? at - 1 : at + 1;
  return line[Math.max(0, Math.min(line.length - 1, to))] ?? from;
}

/** Others whose mark lies where this one does, so that a pointer cannot tell them apart. */
export const sharing = (places: readonly Place[], { row, x, y }: Place): Place[] =>
  places.filter((other) => other.row !== row && Math.hypot(other.x - x, other.y - y) < 3);
