import { wordsOf } from '../../language/vocabulary.ts';

/** Every word of the first list before every word of the others, in order: 偏|过 × 少|低. An empty word is written as ·. */
export const joined = (...lists: string[]): string =>
  lists
    .map((list) => wordsOf(list).map((word) => word.replace('·', '')))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)))
    .join(' ');
