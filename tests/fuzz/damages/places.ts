import type { Aim } from '../case.ts';

/** Where a text is most worth damaging: its tables, as far as their first and last words tell. */
export function focus(text: string, chance: Aim): readonly [from: number, to: number] {
  if (chance.near === undefined && chance.happens(0.1)) return [0, text.length];
  const from = Math.max(0, text.search(/二、|第二十条|trowd|<w:tbl>|<table/));
  const to = text.lastIndexOf('五、');
  return to > from ? [from, to] : [from, text.length];
}

/** A place of the text; in nine of ten cases among the tables. */
export function placeIn(text: string, chance: Aim): number {
  const [from, to] = focus(text, chance);
  return from + chance.index(to - from, 80);
}

/** A match of a pattern near a random place; null where there is none. */
export function matchIn(text: string, pattern: RegExp, chance: Aim): RegExpExecArray | null {
  const search = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  search.lastIndex = placeIn(text, chance);
  return search.exec(text) ?? new RegExp(pattern.source, search.flags).exec(text);
}

/** The text with [from, to) replaced. */
export const splice = (text: string, from: number, to: number, put: string): string =>
  text.slice(0, from) + put + text.slice(to);

/** Does something one to `most` times; null where the first did not apply. */
export function several(text: string, chance: Aim, most: number, once: (text: string) => string | null): string | null {
  let out = once(text);
  for (let n = chance.int(1, most); n > 1 && out !== null; n--) out = once(out) ?? out;
  return out;
}

const DIGIT = /[\d０-９]/;
export const isDigit = (char: string | undefined): boolean => char !== undefined && DIGIT.test(char);
