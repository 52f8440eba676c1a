import type { Count } from '../report.ts';
import type { Recorded } from './record.ts';

const GENERIC = /^(?:各类|各种)?(?:政府|政务|公开)?信息$/;

/**
 * Leaves out what is said a second time: the same figure, unit and year of a compatible channel and thing, in other words. Two parts of
 * one whole are two facts, however equal. What remains says by its place among the rest which count it is part of.
 */
export function dropRepeated(passages: readonly (readonly Recorded[])[]): Count[] {
  const kept: Count[] = [];
  const byFigure = new Map<string, Stated[]>();
  for (const [passage, recorded] of passages.entries()) {
    const places: number[] = [];
    for (const { count, parent } of recorded) {
      const key = `${count.value}/${count.unit ?? ''}/${count.year}`;
      const stated = { count, list: parent >= 0 ? `${passage}/${parent}` : '', place: kept.length };
      const same = byFigure.get(key) ?? [];
      const known = same.find((other) => isSame(other, stated, parent >= 0 ? places[parent]! : -1));
      places.push(known?.place ?? kept.length);
      if (known) continue;
      if (same.length < 20) byFigure.set(key, [...same, stated]);
      kept.push(count);
    }
    for (const [i, { parent }] of recorded.entries()) {
      const part = kept[places[i]!]!;
      if (parent >= 0 && part.scope === 'part' && part.partOf === null && places[parent] !== places[i])
        kept[places[i]!] = { ...part, partOf: places[parent]! };
    }
  }
  return kept;
}

interface Stated {
  count: Count;
  /** The split it is listed in; empty outside splits. */
  list: string;
  /** Its place among the counts that are kept. */
  place: number;
}

function isSame({ count: a, list, place }: Stated, { count: b, list: listOfB }: Stated, whole: number): boolean {
  if (b.span[0] - a.span[1] < 4) return false;
  if (list && list === listOfB) return false;
  // all 89 may be those on the site: two facts of one value
  if (b.channel && place === whole) return false;
  const channels = a.channel === b.channel || a.channel === null || b.channel === null;
  const generic = (c: Count) => c.what === null || GENERIC.test(c.what);
  const things =
    a.what === b.what || (generic(a) && generic(b)) || (a.value > 20 && a.channel !== null && a.channel === b.channel);
  return channels && things && (a.scope === b.scope || a.value > 9);
}
