import type { PublicReport } from './dataset.ts';

/** The corrected places of a row, each with what was read there. */
export const correctedIn = ({ corrections = [] }: PublicReport, isOwn: (at: string) => boolean): string | null =>
  corrections
    .filter(({ at }) => isOwn(at))
    .map(({ at, read }) => `${at}=${read}`)
    .join('|') || null;
