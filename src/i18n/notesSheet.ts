import type { DatasetIndex } from '../dataset/dataset.ts';
import type { CsvTable } from '../series/table.ts';
import { citeShort } from './cite.ts';
import { dataWords } from './data.ts';
import { words } from './i18n.ts';
import { defaultLang, type Lang, langs, languageOf } from './lang.ts';

/** What a file says of itself. */
export interface Noted {
  index: DatasetIndex;
  /** What is measured, with its unit, in a language. */
  what(lang: Lang): string;
  place: string;
  years: string;
  /** Where the same is on the site. */
  url: string;
}

/** The sheet of notes: source, date, version, and the kinds of nothing; in every language, as the file leaves the page. */
export function notesSheet({ index, what, place, years, url }: Noted): CsvTable {
  const each = (key: string, say: (lang: Lang) => string) => [key, ...langs.map(say)];
  const kinds = Object.keys(dataWords[defaultLang].nothingRows) as (keyof Nothing)[];
  return [
    each('', (lang) => languageOf(lang).name),
    each('what', what),
    each('place', () => place),
    each('years', () => years),
    ...(index.fictional ? [each('fictional', (lang) => words(lang).shell.fictional)] : []),
    each('source', (lang) => dataWords[lang].sheetSource),
    each('as of', () => index.asOf ?? ''),
    each('version', () => index.version),
    each('cite', (lang) => citeShort(index, lang)),
    each('address', () => url),
    [null, ...langs.map(() => null)],
    each('', (lang) => dataWords[lang].nothing),
    ...kinds.map((kind) => each(kind, (lang) => dataWords[lang].nothingRows[kind])),
  ];
}

type Nothing = (typeof dataWords)[Lang]['nothingRows'];
