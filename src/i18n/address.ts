import { addressWords as en } from './en/address.ts';
import type { Each } from './lang.ts';
import { addressWords as zh } from './zh/address.ts';

/** The keys of an address in words, and what takes the place of values nobody knows. */
export const addressWords: Each<typeof zh> = { zh, en };
