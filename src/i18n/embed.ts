import { embedWords as en } from './en/embed.ts';
import type { Each } from './lang.ts';
import { embedWords as zh } from './zh/embed.ts';

/** Words of embedded figures and of the dialog that writes the code for them. */
export const embedWords: Each<typeof zh> = { zh, en };
