import { type RefObject, useEffect, useRef } from 'react';
import type { View } from '../../series/view.ts';

/** What makes a page another page: then the reader starts at its top, and screen readers are told. */
const identityOf = (view: View): string =>
  [view.page, view.d, view.c, view.page === 'report' && view.report, view.page === 'township' && view.town[0]].join(
    ' ',
  );

/** How far down the reader was, by entry of the history. */
const depths = new Map<number, number>();
let entries = 0;

const entryOf = (state: unknown): number | undefined => (state as { entry?: number } | null)?.entry;

/** Names the present entry of the history; true where it had been visited before (back, forward). */
function nameEntry(): { entry: number; visited: boolean } {
  const known = entryOf(window.history.state);
  if (known !== undefined) return { entry: known, visited: true };
  const entry = ++entries;
  window.history.replaceState({ entry }, '');
  return { entry, visited: false };
}

/**
 * Moves focus to the main part when the page becomes another (not on the first one), and scrolls to its top, or to
 * where the reader left it when coming back. A place pointed at (`at`) scrolls by itself.
 */
export function useArrival(view: View): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const identity = identityOf(view);
  const last = useRef(identity);
  const here = useRef({ entry: 0, visited: false });
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    here.current = nameEntry();
    const leave = () => {
      depths.set(here.current.entry, window.scrollY);
      here.current = nameEntry();
    };
    window.addEventListener('hashchange', leave);
    return () => window.removeEventListener('hashchange', leave);
  }, []);
  useEffect(() => {
    if (last.current === identity) return;
    last.current = identity;
    main.current?.focus({ preventScroll: true });
    const { entry, visited } = here.current;
    if (visited) window.scrollTo(0, depths.get(entry) ?? 0);
    else if (!view.at) window.scrollTo(0, 0);
  }, [identity, view.at]);
  return main;
}
