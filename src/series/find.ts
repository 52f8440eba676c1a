import type { PlaceNames, Places, PlacesCounty } from '../dataset/figures.ts';

/** A township found by its name. */
export interface FoundTownship {
  code: string;
  name: string;
  initials: string;
  county: PlacesCounty;
}

/**
 * The first townships of a collection whose name, pinyin initials or code has what was typed, those that begin with it first. `names`
 * by code of the province; of provinces without names none is found.
 */
export function findTownships(
  places: Places,
  names: ReadonlyMap<string, PlaceNames>,
  typed: string,
  most: number,
): readonly FoundTownship[] {
  const words = typed.trim().toLowerCase();
  if (words === '') return [];
  const next = new Map<number, number>();
  const begin: FoundTownship[] = [];
  const within: FoundTownship[] = [];
  for (const county of places.counties) {
    const file = names.get(places.provinces[county.province]!.code);
    const from = next.get(county.province) ?? 0;
    next.set(county.province, from + county.townships.length);
    if (!file) continue;
    for (const [i, code] of county.townships.entries()) {
      const [name, initials] = [file.name[from + i]!, file.initials[from + i]!];
      const at = Math.min(...[name, initials, code].map((text) => place(text, words)));
      if (at === 0) begin.push({ code, name, initials, county });
      else if (at < Number.POSITIVE_INFINITY && within.length < most) within.push({ code, name, initials, county });
    }
    if (begin.length >= most) break;
  }
  return [...begin, ...within].slice(0, most);
}

function place(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
