import { findingVariants as en } from './en/findingVariants.ts';
import type { Each } from './lang.ts';
import { findingVariants as zh } from './zh/findingVariants.ts';

/** Parts of the sentences on findings that depend on a parameter: what kind, why, where. */
export const findingVariants: Each<typeof zh> = { zh, en };
