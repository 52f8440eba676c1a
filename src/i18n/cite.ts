import { citeWords as en } from './en/cite.ts';
import { formatYears } from './format.ts';
import type { Each, Lang } from './lang.ts';
import { type Cited, type Quoted, citeWords as zh } from './zh/cite.ts';

export type { Cited, Quoted } from './zh/cite.ts';

const span = ({ years }: Cited): string => (years.length > 0 ? formatYears(years[0]!, years[years.length - 1]!) : '');

const citeWords: Each<typeof zh> = { zh, en };

/** A dataset's citation for a line of text: title and version. */
export const citeShort = (cited: Pick<Cited, 'title' | 'version'>, lang: Lang): string => citeWords[lang].short(cited);

/** A dataset's citation for a list of sources: what it was made of, until when, which version, and where it is. */
export const citeLong = (cited: Cited, url: string | null, lang: Lang): string =>
  citeWords[lang].long(cited, span(cited), url);

/** A quotation with its source, to be pasted into a text. */
export const citeQuote = (quoted: Quoted, lang: Lang): string => citeWords[lang].quote(quoted);
