import { addressWords } from '../../i18n/address.ts';
import { type Lang, measureName, words } from '../../i18n/i18n.ts';
import { measureOf } from '../../series/measures.ts';
import type { View } from '../../series/view.ts';
import { useLang } from '../state/site.ts';

/** Something an address names and nobody knows, and what is shown in its place; null: nothing is. */
export interface Replacement {
  key: string;
  value: string;
  instead: string | null;
}

/** What a view takes where the address names something unknown under a key; null where it takes nothing. */
export function defaultOf(key: string, view: View, lang: Lang): string | null {
  const { chart, shell } = words(lang);
  const w = addressWords[lang];
  const measure = measureOf(view.m);
  const instead: Readonly<Record<string, string | null>> = {
    page: shell.pages[view.page],
    m: measure ? measureName(measure, lang) : null,
    tab: chart.tabs[view.tab],
    time: w.allYears,
    year: w.latest,
    sort: w.byValue,
    rule: w.all,
    severity: w.all,
    category: w.all,
    channel: w.all,
  };
  return Object.hasOwn(instead, key) ? instead[key]! : null;
}

/** In lines above what is shown: what of the address was replaced by what. */
export function Replaced({ list }: { list: readonly Replacement[] }) {
  const w = addressWords[useLang()];
  if (list.length === 0) return null;
  const nameOf = (key: string) => (Object.hasOwn(w.keys, key) ? w.keys[key]! : w.quoted(key));
  return (
    <div className="notice" role="status">
      {list.map(({ key, value, instead }) => (
        <p key={`${key}=${value}`}>
          {instead === null ? w.dropped(nameOf(key), value) : w.replaced(nameOf(key), value, instead)}
        </p>
      ))}
    </div>
  );
}
