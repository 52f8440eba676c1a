import { useEffect } from 'react';
import { defaultLang, type Lang, langOf, languageOf } from '../../i18n/i18n.ts';
import type { View } from '../../series/view.ts';
import { remember, remembered } from './remembered.ts';
import { replaceView } from './useView.ts';

/** How the reader wants to see the pages: the address decides, then what was chosen before, then the system. */
export interface Preferences {
  lang: Lang;
  large: boolean;
  /** null = as the system says. */
  dark: boolean | null;
}

/** The preferences in force for a view. */
export function preferencesOf(view: View): Preferences {
  const dark = remembered('dark');
  return {
    lang: view.lang ?? langOf(remembered('lang')) ?? defaultLang,
    large: (view.font ?? remembered('font')) === 'large',
    // without a ground of its own a figure stands on that of another page, which is light unless the address says so
    dark: view.dark ?? (view.transparent ? false : dark === null ? null : dark === '1'),
  };
}

/** Switches the language, and remembers it. */
export function switchLang(lang: Lang): void {
  remember('lang', lang);
  replaceView({ lang: lang === defaultLang ? null : lang });
}

/** Switches between normal and large type, and remembers it. */
export function switchType(large: boolean): void {
  remember('font', large ? 'large' : 'normal');
  replaceView({ font: large ? 'large' : null });
}

/** Switches between light and dark, and remembers it. */
export function switchDark(dark: boolean): void {
  remember('dark', dark ? '1' : '0');
  replaceView({ dark });
}

/** True where the page is dark now. */
export const isDark = ({ dark }: Preferences): boolean =>
  dark ?? window.matchMedia('(prefers-color-scheme: dark)').matches;

/** Puts the preferences on the root element, where the tokens listen. */
export function usePreferences({ lang, large, dark }: Preferences): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = languageOf(lang).tag;
    if (large) root.dataset.type = 'large';
    else delete root.dataset.type;
    if (dark === null) delete root.dataset.theme;
    else root.dataset.theme = dark ? 'dark' : 'light';
  }, [lang, large, dark]);
}
