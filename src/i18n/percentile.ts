import { percentileWords as en } from './en/percentile.ts';
import type { Each } from './lang.ts';
import { percentileWords as zh } from './zh/percentile.ts';

/** Words about where a township's figures lie among those of others. */
export const percentileWords: Each<typeof zh> = { zh, en };
