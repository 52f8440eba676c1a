import { createContext, useContext, useEffect } from 'react';
import type { County, DatasetIndex } from '../../dataset/dataset.ts';
import type { Places } from '../../dataset/figures.ts';
import { defaultLang, type Lang, type Words, words } from '../../i18n/i18n.ts';
import type { Level } from '../../places/levels.ts';
import type { Scope, Unit } from '../../series/scope.ts';
import type { View } from '../../series/view.ts';

/** What every page stands on: the question, the language, the collection and the place it is about. */
export interface Site {
  view: View;
  lang: Lang;
  words: Words;
  /** Id of the collection: the folder of its files below `data/`. */
  collection: string;
  index: DatasetIndex;
  /** The county shown; a small place above it as its counties merged; above that an empty one with the place's name and years. */
  county: County;
  /** The counties behind it: one, or all of them; none above. */
  counties: readonly County[];
  /** The counties of townships that the address names besides, for charts. */
  guests: readonly County[];
  /** The place above the county that the page is about; null at a county. */
  scope: Scope | null;
  /** What a page stands on that has no counties to read: places and figures by measure. Null wherever it has. */
  above: Above | null;
}

/** A place shown by files of measures. */
export interface Above {
  places: Places;
  scope: Scope;
  /** The level of what stands in the rows, and, unless it is townships, those places. */
  unit: Level;
  units: readonly Unit[];
}

/** Carries the language down to every component. */
export const LangContext = createContext<Lang>(defaultLang);
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

/** What a page above the county stands on; only inside such pages. */
export function useAbove(): Site & Above {
  const site = useSite();
  if (!site.above) throw new Error('useAbove outside of a page above the county');
  return { ...site, ...site.above };
}

/** Names the page in the window's title. */
export function useTitle(title: string): void {
  const { brand } = useWords().shell;
  useEffect(() => {
    document.title = title ? `${title} - ${brand}` : brand;
  }, [title, brand]);
}
