import { shellWords as en } from './en/shell.ts';
import type { Each } from './lang.ts';
import { shellWords as zh } from './zh/shell.ts';

/** Words of the shell: navigation, tools, states, kinds of nothing, severities, actions on tables. */
export const shellWords: Each<typeof zh> = { zh, en };
