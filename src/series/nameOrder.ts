import type { Places } from '../dataset/figures.ts';
import { beginnings } from './scope.ts';

/** Where the name of a township stands: in which province's file, at which place; and in which county it lies. */
export interface NamePlace {
  province: number;
  at: number;
  county: number;
}

/** Finds the name of a township by its place in {@link Places}. Names files list a province's townships by its counties in their order. */
export function nameOrder(places: Places): (township: number) => NamePlace {
  const starts = beginnings(places);
  const named = places.provinces.map(() => 0);
  const offsets = places.counties.map(({ province, townships }) => {
    const offset = named[province]!;
    named[province] = offset + townships.length;
    return offset;
  });
  return (township) => {
    let [low, high] = [0, places.counties.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= township) low = middle;
      else high = middle - 1;
    }
    return { province: places.counties[low]!.province, at: offsets[low]! + township - starts[low]!, county: low };
  };
}
