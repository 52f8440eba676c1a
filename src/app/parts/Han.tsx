import { Fragment } from 'react';
import { languageOf, namesLang } from '../../i18n/i18n.ts';
import { useLang } from '../state/site.ts';

const runs = /([\u3400-\u9fff]+)/;

/** Words of ours with Chinese names in them: on English pages the names say that they are Chinese. */
export function Han({ text }: { text: string }) {
  const lang = useLang();
  if (lang === namesLang) return text;
  return text.split(runs).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
      <span key={i} lang={languageOf(namesLang).tag}>
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
      <Fragment key={i}>{part}</Fragment>
    ),
  );
}
