import { applicationsWords as en } from './en/applications.ts';
import type { Each } from './lang.ts';
import { applicationsWords as zh } from './zh/applications.ts';

/** Words of the page on requests for information. */
export const applicationsWords: Each<typeof zh> = { zh, en };
