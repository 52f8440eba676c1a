import { dataWords as en } from './en/data.ts';
import type { Each } from './lang.ts';
import { dataWords as zh } from './zh/data.ts';

/** Words of the data page. */
export const dataWords: Each<typeof zh> = { zh, en };
