import { scanWords as en } from './en/scan.ts';
import type { Each } from './lang.ts';
import { scanWords as zh } from './zh/scan.ts';

/** Words beside what was read from pictures of pages. */
export const scanWords: Each<typeof zh> = { zh, en };
