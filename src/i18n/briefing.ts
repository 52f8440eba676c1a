import { briefingWords as en } from './en/briefing.ts';
import type { Each } from './lang.ts';
import { briefingWords as zh } from './zh/briefing.ts';

/** Words of the briefing: a document to hand round. */
export const briefingWords: Each<typeof zh> = { zh, en };
