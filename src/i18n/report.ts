import { reportWords as en } from './en/report.ts';
import type { Each } from './lang.ts';
import { reportWords as zh } from './zh/report.ts';

/** Words of the report page and of everything shown beside a source text. */
export const reportWords: Each<typeof zh> = { zh, en };
