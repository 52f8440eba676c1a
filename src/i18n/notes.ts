import { noteWords as en } from './en/notes.ts';
import type { Each } from './lang.ts';
import { noteWords as zh } from './zh/notes.ts';

/** Words of notes at points of a chart. */
export const noteWords: Each<typeof zh> = { zh, en };
