/** The languages of the interface, the default first. */
export const langs = ['zh', 'en'] as const;
/** A language of the interface. */
export type Lang = (typeof langs)[number];

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
