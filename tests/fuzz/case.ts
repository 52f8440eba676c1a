import { Chance } from '../report/tables/damageModel.ts';

/** A damage chosen, with the seed of its own chance: leaving one out changes none of the others. */
export interface Chosen {
  name: string;
  seed: number;
}

/** A damaged document as a recipe: the same recipe gives the same bytes. */
export interface Case {
  format: string;
  /** `invented`, or the path of a file that is a base. */
  source: string;
  /** Of the invented report and its layout. */
  seed: number;
  damages: readonly Chosen[];
  /** Where in the file all damages hit, from 0 to 1; absent: each where it likes. */
  near?: number;
}

/** Chance that hits near one place, if any. */
export class Aim extends Chance {
  readonly near: number | undefined;
  constructor(seed: number, near: number | undefined) {
    super(seed);
    this.near = near;
  }
  /** An index below `length`, at most `reach` from the place aimed at. */
  index(length: number, reach: number): number {
    const last = Math.max(0, length - 1);
    if (this.near === undefined) return this.int(0, last);
    return Math.min(last, Math.max(0, Math.floor(this.near * last) + this.int(-reach, reach)));
  }
}

/** A seed made of others (FNV-1a over their digits, with a final mix). */
export function seedOf(...parts: readonly (number | string)[]): number {
  let hash = 0x811c9dc5;
  for (const char of parts.join('|')) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export { Chance };
