import { marks as en } from './en/marks.ts';
import type { Lang } from './lang.ts';
import { type Marks, marks as zh } from './zh/marks.ts';

export type { Marks } from './zh/marks.ts';

const marks: Readonly<Record<Lang, Marks>> = { zh, en };

/** The marks of a language. */
export const marksOf = (lang: Lang): Marks => marks[lang];
