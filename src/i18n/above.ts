import { aboveWords as en } from './en/above.ts';
import type { Each, Lang } from './lang.ts';
import { type Level, aboveWords as zh } from './zh/above.ts';

/** Words of the pages about a prefecture, a province or a whole collection. */
export const aboveWords: Each<typeof zh> = { zh, en };

/** So many places of a level, in words. */
export const countPlaces = (n: number, level: Level, lang: Lang): string => aboveWords[lang].places(n, level);
