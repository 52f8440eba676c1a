import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { memo, useDeferredValue, useState } from 'react';
import { formatView, type View } from '../series/view.ts';
import { Framed, PinNotice } from './embed/Framed.tsx';
import { pageComponents, pagesAbove } from './pages.ts';
import { Boundary } from './shell/Boundary.tsx';
import { Footer } from './shell/Footer.tsx';
import { Masthead } from './shell/Masthead.tsx';
import { defaultOf, Replaced } from './shell/Replaced.tsx';
import { SiteProvider } from './shell/SiteProvider.tsx';
import { LoadError } from './state/load.ts';
import { type Preferences, preferencesOf, usePreferences } from './state/preferences.ts';
import { LangContext, useSite, useWords } from './state/site.ts';
import { useArrival } from './state/useArrival.ts';
import { type Address, useView } from './state/useView.ts';

/** A dropped connection may come back; a wrong file stays wrong. */
const retry = (failures: number, error: Error) =>
  error instanceof LoadError && error.failure === 'network' && failures < 2;

/** What remembers the files that were loaded. */
export const newClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry, retryDelay: 500, refetchOnWindowFocus: false } } });

/** The page that shows what is asked of a county, or of a place above it. */
function Shown() {
  const { view, above } = useSite();
  const Page = (above && pagesAbove[view.page]) ?? pageComponents[view.page];
  return <Page />;
}

/** The page asked for, or the one before until it has arrived: that is not rendered anew meanwhile. */
const Content = memo(({ view }: { view: View }) => (
  <Boundary resetKey={formatView(view)}>
    <SiteProvider view={view}>
      <Shown />
      {view.embed ? <PinNotice /> : <Footer />}
    </SiteProvider>
  </Boundary>
));

function Pages({ view, unknown, preferences }: Address & { preferences: Preferences }) {
  // what is shown stays until what is asked for has arrived
  const shown = useDeferredValue(view);
  const main = useArrival(shown);
  const { shell } = useWords();
  if (shown.embed)
    return (
      <Framed view={shown}>
        <Content view={shown} />
      </Framed>
    );
  return (
    <>
      {/* not a link: the hash is the address */}
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {shell.skip}
      </button>
      <Masthead view={view} preferences={preferences} />
      <main id="main" className="page" tabIndex={-1} ref={main} aria-busy={shown !== view}>
        <Replaced list={unknown.map((one) => ({ ...one, instead: defaultOf(one.key, view, preferences.lang) }))} />
        <Content view={shown} />
      </main>
    </>
  );
}

function Root() {
  const address = useView();
  const preferences = preferencesOf(address.view);
  usePreferences(preferences);
  return (
    <LangContext.Provider value={preferences.lang}>
      <Pages {...address} preferences={preferences} />
    </LangContext.Provider>
  );
}

/** The whole application; `files` = what is loaded already. */
export function App({ files }: { files?: QueryClient }) {
  const [client] = useState(() => files ?? newClient());
  return (
    <QueryClientProvider client={client}>
      <Root />
    </QueryClientProvider>
  );
}
