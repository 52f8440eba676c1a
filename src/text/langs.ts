/** The languages of the interface, the default first. */
export const langs = ['zh', 'en'] as const;
/** A language of the interface. */
export type Lang = (typeof langs)[number];

/** The language of a page whose address and reader ask for none. */
export const defaultLang: Lang = langs[0];

/** The language that a word of an address or of a browser's memory names; null for none of ours. */
export const langOf = (word: string | null): Lang | null => langs.find((lang) => lang === word) ?? null;
