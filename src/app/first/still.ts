import { createContext, createElement, type ReactNode, useContext } from 'react';
import type { Drawing } from '../../charts/chart.ts';
import type { Lang } from '../../i18n/i18n.ts';
import type { Series } from '../../series/series.ts';
import { firstId } from './relieve.ts';

/** Takes note of a chart to be drawn where no browser draws, and names it; null in browsers. */
export const StillContext = createContext<((series: Series, drawing: Drawing, lang: Lang) => string) | null>(null);

const address = typeof document === 'undefined' ? '' : window.location.hash;

/** The chart as it was drawn at build time, while the address is the one the page was opened at; else null. */
export function stillChart(): Node | null {
  if (window.location.hash !== address) return null;
  return document.querySelector(`#${firstId} .chart > div`)?.cloneNode(true) ?? null;
}

/** Name of the element that holds what stands below the first screen, where no browser draws. */
export const laterTag = 'later-part';

/** What stands below the first screen: views that are drawn at build time bring it behind what is seen first. */
export const Later = ({ children }: { children: ReactNode }): ReactNode =>
  useContext(StillContext) ? createElement(laterTag, null, children) : children;
