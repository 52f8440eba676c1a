import { createContext, useContext, useEffect } from 'react';
import type { County, DatasetIndex } from '../../dataset/dataset.ts';
import { type Lang, type Words, words } from '../../i18n/i18n.ts';
import type { View } from '../../series/view.ts';

/** What every page stands on: the question, the language, the collection and the county it is about. */
export interface Site {
  view: View;
  lang: Lang;
  words: Words;
  /** Id of the collection: the folder of its files below `data/`. */
  collection: string;
  index: DatasetIndex;
  /** The county shown; several merged where the collection is shown whole. */
  county: County;
  /** The counties behind it: one, or all of them. */
  counties: readonly County[];
}

/** Carries the language down to every component. */
export const LangContext = createContext<Lang>('zh');
/** Carries the site down to the pages. */
export const SiteContext = createContext<Site | null>(null);

/** The language of the interface. */
export const useLang = (): Lang => useContext(LangContext);

/** The words of the interface, in its language. */
export const useWords = (): Words => words(useContext(LangContext));

/** What the page stands on; only inside pages. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite outside of a page');
  return site;
}

/** Names the page in the window's title. */
export function useTitle(title: string): void {
  const { brand } = useWords().shell;
  useEffect(() => {
    document.title = title ? `${title} - ${brand}` : brand;
  }, [title, brand]);
}
