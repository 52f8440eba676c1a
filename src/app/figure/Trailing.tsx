import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { SiteContext, useSite } from '../state/site.ts';

/** Holds what may follow a change one frame late, as a table under its chart: it is rendered anew once that is painted. */
export function Trailing({ children }: { children: ReactNode }) {
  const site = useSite();
  const [shown, show] = useState({ site, children });
  useEffect(() => startTransition(() => show({ site, children })), [site, children]);
  return <SiteContext.Provider value={shown.site}>{shown.children}</SiteContext.Provider>;
}
