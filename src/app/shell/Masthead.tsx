import { lazy, Suspense, useEffect, useRef } from 'react';
import { langs, languageOf } from '../../i18n/i18n.ts';
import { navigation, type Page, type View } from '../../series/view.ts';
import { isDark, type Preferences, switchDark, switchLang, switchType } from '../state/preferences.ts';
import { useWords } from '../state/site.ts';
import { hrefTo } from '../state/useView.ts';
import { Drop } from './Drop.tsx';
import { SiteProvider } from './SiteProvider.tsx';

/** Comes when it is asked for. */
const Find = lazy(async () => ({ default: (await import('./Find.tsx')).Find }));

function Brand({ view }: { view: View }) {
  const { shell } = useWords();
  return (
    <a className="brand" href={hrefTo(view, 'overview')}>
      <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <path d="M0 0h8v8H0zM10 0h8v8h-8zM0 10h8v8H0z" fill="var(--accent)" />
        <path d="M11 11h6v6h-6z" fill="none" stroke="var(--accent)" strokeWidth="2" />
      </svg>
      {shell.brand}
    </a>
  );
}

/** The address a page of the navigation opens at: the township and report pages keep what they are about. */
function navHref(view: View, page: Page): string {
  const about =
    page === 'township' ? { town: view.town.slice(0, 1) } : page === 'report' ? { report: view.report } : {};
  return hrefTo(view, page, about);
}

function Tools({ view, preferences }: { view: View; preferences: Preferences }) {
  const { shell } = useWords();
  const dark = isDark(preferences);
  const other = langs[(langs.indexOf(preferences.lang) + 1) % langs.length]!;
  return (
    <div className="tools">
      <Drop label={shell.find}>
        {(close) => (
          <Suspense fallback={<p className="faint">{shell.loading}</p>}>
            <SiteProvider view={view}>
              <Find onDone={close} />
            </SiteProvider>
          </Suspense>
        )}
      </Drop>
      <button type="button" aria-pressed={preferences.large} onClick={() => switchType(!preferences.large)}>
        {shell.large}
      </button>
      <button type="button" aria-pressed={dark} onClick={() => switchDark(!dark)}>
        {shell.dark}
      </button>
      <button type="button" lang={languageOf(other).tag} onClick={() => switchLang(other)}>
        {languageOf(other).name}
      </button>
    </div>
  );
}

/** On narrow screens the navigation scrolls sideways: the page one is on stays in sight. */
function useCurrentInSight(page: Page) {
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another current link
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && current) nav.current.scrollLeft = current.offsetLeft - nav.current.clientWidth / 2;
  }, [page]);
  return nav;
}

/** The head of every page: wordmark, navigation, tools. */
export function Masthead({ view, preferences }: { view: View; preferences: Preferences }) {
  const { shell } = useWords();
  const nav = useCurrentInSight(view.page);
  return (
    <header className="mast">
      <div className="mast-in">
        <Brand view={view} />
        <nav className="nav" ref={nav} aria-label={shell.mainNav}>
          {navigation.map((page) => (
            <a key={page} href={navHref(view, page)} aria-current={page === view.page ? 'page' : undefined}>
              {shell.pages[page]}
            </a>
          ))}
        </nav>
        <Tools view={view} preferences={preferences} />
      </div>
    </header>
  );
}
