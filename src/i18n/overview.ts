import { overviewWords as en } from './en/overview.ts';
import type { Each } from './lang.ts';
import { overviewWords as zh } from './zh/overview.ts';

/** Words of the overview. */
export const overviewWords: Each<typeof zh> = { zh, en };
