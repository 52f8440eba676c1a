import { pointedWords as en } from './en/pointed.ts';
import type { Each } from './lang.ts';
import { pointedWords as zh } from './zh/pointed.ts';

export type { Misreading } from './zh/pointed.ts';

/** Words of the menu beside a highlight of a source text. */
export const pointedWords: Each<typeof zh> = { zh, en };
