import { fieldWords as en } from './en/field.ts';
import type { Each, Lang } from './lang.ts';
import { marksOf } from './marks.ts';
import { fieldWords as zh } from './zh/field.ts';

/** Words of charts that show every township: distribution, scatter, ranking; and of rows that are places above the township. */
export const fieldWords: Each<typeof zh> = { zh, en };

/** The kinds of nothing with their numbers, in the order they are told. */
export const lackList = (counts: readonly (readonly [kind: string, n: number])[], lang: Lang): string[] =>
  counts.filter(([, n]) => n > 0).map(([kind, n]) => fieldWords[lang].lack(kind, n));

/** Facts of a note, one after the other. */
export const noteOf = (facts: readonly string[], lang: Lang): string => facts.filter(Boolean).join(marksOf(lang).comma);
