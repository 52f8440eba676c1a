import { consoleWords as en } from './en/console.ts';
import type { Each } from './lang.ts';
import { consoleWords as zh } from './zh/console.ts';

export { describeFailure, type FailureCode, isFailureCode } from './failures.ts';
export type { Done } from './zh/console.ts';

/** What the commands print. */
export const consoleWords: Each<typeof zh> = { zh, en };
