import { traceWords as en } from './en/trace.ts';
import { formatNumber } from './format.ts';
import type { Each } from './lang.ts';
import { traceWords as zh } from './zh/trace.ts';

/** Words of what was read from the prose, and of why it was read so. */
export const traceWords: Each<typeof zh> = { zh, en };

/** A number with its measure word: 286 条. */
export const quantity = (value: number, unit: string | null): string =>
  `${formatNumber(value)}${unit ? ` ${unit}` : ''}`;
