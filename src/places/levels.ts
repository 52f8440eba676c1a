/** The levels of places, from the smallest; a collection has no code of its own and is called `all`. */
export const levels = ['township', 'county', 'prefecture', 'province', 'collection'] as const;
/** A level of places. */
export type Level = (typeof levels)[number];

/** The code of a whole collection. */
export const WHOLE = 'all';

/** Digits of a division code of each level that has one. */
const digits: Readonly<Record<Exclude<Level, 'collection'>, number>> = {
  township: 9,
  county: 6,
  prefecture: 4,
  province: 2,
};

/** The level of a place's code; null where it is none. Codes made of names (`x` + 8 hex digits) and `unknown` are counties'. */
export function levelOf(code: string): Level | null {
  if (code === WHOLE) return 'collection';
  if (/^(x[0-9a-f]{8}|unknown)$/.test(code)) return 'county';
  if (!/^\d+$/.test(code)) return null;
  return levels.find((level) => level !== 'collection' && digits[level] === code.length) ?? null;
}

/** True where the first level is above the second. */
export const isAbove = (a: Level, b: Level): boolean => levels.indexOf(a) > levels.indexOf(b);

/** The code of the prefecture a county or township code lies in; null where it is made of a name. */
export const prefectureCodeOf = (code: string): string | null => (/^\d{6}/.test(code) ? code.slice(0, 4) : null);
