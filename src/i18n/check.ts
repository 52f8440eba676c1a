import { checkWords as en } from './en/check.ts';
import type { Each } from './lang.ts';
import { checkWords as zh } from './zh/check.ts';

/** Words of the self-check page. */
export const checkWords: Each<typeof zh> = { zh, en };
