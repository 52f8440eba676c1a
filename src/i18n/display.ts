import { displayWords as en } from './en/display.ts';
import type { Each } from './lang.ts';
import { displayWords as zh } from './zh/display.ts';

/** Words on how a figure is shown: switches beside it, its scale, what is folded, what waits at its side. */
export const displayWords: Each<typeof zh> = { zh, en };
