import type { Lang } from '../text/langs.ts';

export { defaultLang, type Lang, langOf, langs } from '../text/langs.ts';

/** The language of the names of places and of all that is quoted. */
export const namesLang: Lang = 'zh';

/** What HTML calls the languages. */
export const htmlLang: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

/** A list of words: fixed words, sentences with parameters, or lists of them. */
export interface WordList {
  readonly [key: string]: string | readonly string[] | ((...values: never[]) => string) | WordList;
}

/** The shape another language must have: the same keys, and sentences that take the same parameters. */
export type SameWords<W> = {
  readonly [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends readonly string[]
      ? readonly string[]
      : W[K] extends (...values: infer V) => string
        ? (...values: V) => string
        : SameWords<W[K]>;
};

/**
 * Declares one file of words with both languages side by side. A key or parameter that English lacks, or has
 * too many, does not compile.
 */
export const defineWords = <W extends WordList>(words: {
  zh: W;
  en: SameWords<NoInfer<W>>;
}): { readonly zh: W; readonly en: SameWords<W> } => words;
