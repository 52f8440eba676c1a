import { chartWords as en } from './en/charts.ts';
import type { Each } from './lang.ts';
import { chartWords as zh } from './zh/charts.ts';

/** Words on and around charts: tabs, axes, sentences written from the data, tables, actions. */
export const chartWords: Each<typeof zh> = { zh, en };
