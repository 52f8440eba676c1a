import { peoples } from '../places/names.ts';
import { townshipKinds } from '../text/townshipKinds.ts';

/** Makes the id of a report: `<township code>-<year>`, from the second of the same township and year on `-2`, `-3` … */
export const reportId = (township: string, year: number, nth: number): string =>
  nth > 1 ? `${township}-${year}-${nth}` : `${township}-${year}`;

/** Gives reports in order their ids. */
export function makeIds(reports: readonly { township: string; year: number }[]): string[] {
  const seen = new Map<string, number>();
  return reports.map(({ township, year }) => {
    const key = `${township}-${year}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return reportId(township, year, seen.get(key)!);
  });
}

/** Where a report's source is: the archive of its county's year, whose content has that hash, and the report's id in it. */
export const textOf = (county: string, year: number, hash: string, id: string): string =>
  `reports/${county}-${year}.${hash}.json.gz#${id}`;

const KIND = new RegExp(`(?:民族)?(?:${townshipKinds}|地区)$`);
/** 马家坪土家族乡: the people or peoples of an ethnic township. */
const PEOPLES = new RegExp(`(?:(?:${peoples.join('|')})族)+$`);

/** Names without 镇, 乡, 街道 and the peoples of ethnic townships, as far as two characters remain that no other has. */
export function shortNames(names: readonly string[]): string[] {
  const stems = names.map((name) => name.replace(KIND, ''));
  const places = stems.map((stem) => stem.replace(PEOPLES, ''));
  const stemUses = countUses(stems);
  const placeUses = countUses(places);
  const fits = (short: string, uses: ReadonlyMap<string, number>) =>
    short.length >= 2 && uses.get(short) === 1 && !names.includes(short);
  return names.map((name, i) => {
    if (fits(places[i]!, placeUses)) return places[i]!;
    return fits(stems[i]!, stemUses) ? stems[i]! : name;
  });
}

function countUses(words: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** The code of a place that has none: `x` and 8 hex digits of its full name. */
export const makeCode = (name: string, hash: (text: string) => string): string => `x${hash(name).slice(0, 8)}`;
