import type { Aim } from '../case.ts';

/**
 * Something that happens to the words of a file. It gives null where it does not apply.
 * `numbers`: what is known of them: `kept` = whoever looks at the document sees the same figures in the same cells, whatever
 * stands in the file; `open` = compare; `moved` = what is wrong cannot be told.
 * `solid`: it touches no white space and no mark between cells, so that empty cells stay where they are.
 */
export interface TextDamage {
  level: 'text';
  numbers: 'kept' | 'open' | 'moved';
  solid: boolean;
  apply(text: string, chance: Aim): string | null;
}

/** Something that happens to the bytes of a file. */
export interface ByteDamage {
  level: 'bytes';
  numbers: 'open' | 'moved';
  solid: boolean;
  apply(bytes: Uint8Array, chance: Aim): Uint8Array | null;
}
