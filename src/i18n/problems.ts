import { problemsWords as en } from './en/problems.ts';
import type { Each } from './lang.ts';
import { problemsWords as zh } from './zh/problems.ts';

/** Words of the problems page. */
export const problemsWords: Each<typeof zh> = { zh, en };
