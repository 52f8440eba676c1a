/**
 * The languages of the interface, the default first; the words of each are the folder of its id in `src/i18n`.
 *
 * `tag` is what HTML calls it, `name` what it calls itself, `titles` which of the two titles of the data its readers are shown.
 */
export const languages = [
  { id: 'zh', tag: 'zh-CN', name: '中文', titles: 'zh' },
  { id: 'en', tag: 'en', name: 'English', titles: 'en' },
] as const;

/** A language of the interface. */
export type Lang = (typeof languages)[number]['id'];

/** The ids of the languages, the default first. */
export const langs: readonly Lang[] = languages.map(({ id }) => id);

/** The language of a page whose address and reader ask for none. */
export const defaultLang: Lang = languages[0].id;

/** The language that a word of an address or of a browser's memory names; null for none of ours. */
export const langOf = (word: string | null): Lang | null => langs.find((lang) => lang === word) ?? null;
