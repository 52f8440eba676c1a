/** A dot to be named. */
export interface Named {
  x: number;
  y: number;
  /** Pixels of its name. */
  width: number;
}

/** Where a name stands: its baseline's left end. Null where it found no room. */
export type Place = { x: number; y: number } | null;

/** How far around its middle the symbol of a dot must stay in sight. */
const core = 4;

/**
 * Places names beside their dots, the first ones first: at the right, the left, above or below, wherever they touch neither the edges
 * nor a name placed before, and hide no dot of another name. `size` = height of the letters.
 */
export function placeLabels(dots: readonly Named[], box: { left: number; right: number }, size: number): Place[] {
  const taken: { x: number; y: number; width: number }[] = [];
  return dots.map((dot) => {
    const { x, y, width } = dot;
    const hides = (spot: { x: number; y: number }, other: Named) =>
      spot.x < other.x + core &&
      other.x - core < spot.x + width &&
      Math.abs(spot.y - size * 0.36 - other.y) < size * 0.5 + core;
    const tries = [
      { x: x + 9, y: y + size * 0.36 },
      { x: x - 9 - width, y: y + size * 0.36 },
      { x: x - width / 2, y: y - 9 },
      { x: x - width / 2, y: y + 9 + size * 0.8 },
    ];
    const free = tries.find(
      (spot) =>
        spot.x >= box.left &&
        spot.x + width <= box.right &&
        !dots.some((other) => other !== dot && hides(spot, other)) &&
        taken.every((t) => spot.x + width < t.x || t.x + t.width < spot.x || Math.abs(spot.y - t.y) > size * 1.15),
    );
    if (free) taken.push({ ...free, width });
    return free ?? null;
  });
}
