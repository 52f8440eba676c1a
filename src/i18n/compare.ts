import { compareWords as en } from './en/compare.ts';
import type { Each } from './lang.ts';
import { compareWords as zh } from './zh/compare.ts';

/** Words of two reports side by side. */
export const compareWords: Each<typeof zh> = { zh, en };
