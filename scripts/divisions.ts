import { readFileSync } from 'node:fs';
import type { Division, DivisionTables } from '../src/places/gazetteer.ts';

/** The list of the statistics bureau, a division a line: code, blank, name; written by `npm run divisions`. */
export const divisionsFile = new URL('divisions.txt', import.meta.url);

/** Digits of the code at each level. */
const digits = { provinces: 2, prefectures: 4, counties: 6, townships: 9 } as const;

/**
 * Reads the list of divisions. Its gaps: no villages' status, no changes after its edition (use places.json), intermediate
 * levels named 市辖区 or 省直辖县级行政区划, which the gazetteer does not take for prefectures; 东莞市, 中山市 and 儋州市 stand
 * for their own only county.
 */
export function readDivisions(): DivisionTables {
  return parseDivisions(readFileSync(divisionsFile, 'utf8'));
}

/** The tables of such a list; lines that begin with # say where it comes from. */
export function parseDivisions(text: string): DivisionTables {
  const all = text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): Division => ({ code: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }));
  const level = (size: number) => all.filter(({ code }) => code.length === size);
  return {
    provinces: level(digits.provinces),
    prefectures: level(digits.prefectures),
    counties: level(digits.counties),
    townships: level(digits.townships),
  };
}
