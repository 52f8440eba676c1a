import type { Discourse } from '../../language/discourse.ts';
import type { Enumerator } from '../../language/enumerators.ts';
import { type Stretch, trimmed, wordsIn } from '../../language/stretch.ts';
import type { Part } from '../../rules/problems/parts.ts';

/** A clause of section five with the brackets in it: a piece of a problem, of a measure, or of neither. */
export interface Unit extends Stretch {
  /** What stands in front: a mark of punctuation, `line`, or `item` for an enumerator. */
  mark: string;
  item: Enumerator | null;
}

/** The units of a discourse, in order. */
export function unitsOf(discourse: Discourse): Unit[] {
  const units: Unit[] = [];
  for (const { start, end, mark, depth, item } of discourse.clauses) {
    const last = units.at(-1);
    const inside = last && !item && (depth > 0 || mark === '）');
    if (inside) units[units.length - 1] = { ...last, end };
    else units.push({ discourse, start, end, mark: item ? 'item' : mark === '\n' ? 'line' : mark, item });
  }
  return units.map(trimmed).filter((unit) => /[\u4e00-\u9fff]/.test(wordsIn(unit)));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a problem or a measure stands. */
export interface Place extends Range {
  of: 'problem' | 'measure';
}

/** For each unit the places it shares words with, by their index; both stand in order. Linear where places lie apart. */
export function placesOver(units: readonly Range[], places: readonly Place[]): number[][] {
  let first = 0;
  return units.map(({ start, end }) => {
    while (first < places.length && places[first]!.end <= start) first++;
    const over: number[] = [];
    for (let k = first; k < places.length && places[k]!.start < end; k++) if (places[k]!.end > start) over.push(k);
    return over;
  });
}

/** What each unit is by the places found; null where a unit holds several, so that units do not tell them apart. */
export const partsOf = (units: readonly Range[], places: readonly Place[]): (Part | null)[] =>
  placesOver(units, places).map((over, i) => {
    if (over.length > 1) return null;
    const { start, end } = units[i]!;
    const place = places[over[0] ?? -1];
    if (!place) return 'none';
    if (place.start >= start) return place.of;
    return 2 * (Math.min(place.end, end) - start) >= end - start ? 'on' : 'none';
  });

/** What each unit is by rules; null also where rules alone read it: a lack in front of its measure (针对更新慢，), a cause before its lack. */
export const ruledParts = (units: readonly Unit[], places: readonly Place[]): (Part | null)[] =>
  partsOf(units, places).map((part, i) => (part !== 'on' && LED.test(wordsIn(units[i]!)) ? null : part));
const LED = /^(?:针对|对于|面对|鉴于|考虑到|由于|因(?!此|而))/;
