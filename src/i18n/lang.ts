import { defaultLang, type Lang, languages } from '../text/langs.ts';

export { defaultLang, type Lang, langOf, langs } from '../text/langs.ts';

/** The language of the names of places, of all that is quoted, and of the sentences in the data. */
export const namesLang: Lang = defaultLang;

/** The entry of a language in the list of languages. */
export const languageOf = (lang: Lang) => languages.find(({ id }) => id === lang) ?? languages[0];

/** A title of the data, which come with two, as readers of a language are shown it. */
export const titleIn = (titles: { zh: string; en: string }, lang: Lang): string => titles[languageOf(lang).titles];

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

/** One file of words in every language. A key or parameter that one lacks, or has too many, does not compile. */
export type Each<W> = Readonly<Record<Lang, SameWords<W>>>;

/** What a rule of the prose is called, and why it is right. */
export type RuleReason = readonly [name: string, why: string];
