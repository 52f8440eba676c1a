import { useMemo, useSyncExternalStore } from 'react';
import { defaultView, formatView, type Page, parseView, type Unknown, type View } from '../../series/view.ts';
import { shortenAddress } from './shortenAddress.ts';

const listeners = new Set<() => void>();
const tell = () => {
  shortenAddress();
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('hashchange', tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('hashchange', tell);
  };
}

const readHash = () => window.location.hash;

/** True of an address that asks for nothing, not even a page. */
export const isBare = (): boolean => /^#?\/?$/.test(readHash());

/** Where the reader is, and the ways to go elsewhere. */
export interface Address {
  view: View;
  /** What the address names and nobody knows. */
  unknown: readonly Unknown[];
}

/** The view of the present address; follows links, back and forward. */
export function useView(): Address {
  const hash = useSyncExternalStore(subscribe, readHash, readHash);
  return useMemo(() => parseView(hash), [hash]);
}

/** Changes the present view and adds it to the history. */
export function pushView(patch: Partial<View>): void {
  window.location.hash = formatView({ ...parseView(readHash()).view, ...patch });
}

/** Changes the present view in place: back leads to where the reader came from. For typing and switches. */
export function replaceView(patch: Partial<View>): void {
  window.history.replaceState(window.history.state, '', formatView({ ...parseView(readHash()).view, ...patch }));
  tell();
}

/** The address of the same page with something changed. */
export const hrefWith = (view: View, patch: Partial<View>): string => formatView({ ...view, ...patch });

/** The address of another page about the same collection, place and year, seen the same way. */
export function hrefTo(view: View, page: Page, patch: Partial<View> = {}): string {
  const { d, c, unit, year, dark, lang, font } = view;
  return formatView({ ...defaultView(page), d, c, unit, year, dark, lang, font, ...patch });
}

/** Goes to an address of the site; a frame stays what the hosting page put there, and the site opens beside it. */
export function follow({ embed }: View, href: string): void {
  if (embed) window.open(href, '_blank', 'noopener');
  else window.location.hash = href;
}
