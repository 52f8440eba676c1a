import { townshipWords as en } from './en/township.ts';
import type { Each } from './lang.ts';
import { townshipWords as zh } from './zh/township.ts';

/** Words of the township page. */
export const townshipWords: Each<typeof zh> = { zh, en };
