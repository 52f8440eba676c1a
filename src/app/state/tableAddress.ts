import { measureOf } from '../../series/measures.ts';
import type { Page, View } from '../../series/view.ts';
import { isSingleFile } from './load.ts';

/** The measure that the tables of a page are mostly about; of other pages none is. */
const mostly: Readonly<Partial<Record<Page, string>>> = {
  overview: 'days_late',
  channels: 'channels',
  problems: 'problems',
  applications: 'applications.received.total',
  findings: 'findings.error',
};

/** The measure behind the figures of a page; null where they have none in common. */
export const measureBehind = ({ page, m }: Pick<View, 'page' | 'm'>): string | null =>
  page === 'explore' ? (measureOf(m)?.id ?? null) : (mostly[page] ?? null);

/** The file of a measure's table below `data/`. */
export const tableFile = (collection: string, measure: string, ending: 'csv' | 'json' = 'csv'): string =>
  `data/${encodeURIComponent(collection)}/figures/${measure}.${ending}`;

/** Gives the whole address of a measure's table, to be handed on; null where there is none, as in a page that carries its data. */
export function tableOf(collection: string, measure: string | null): (() => string) | null {
  if (measure === null || isSingleFile()) return null;
  return () => new URL(tableFile(collection, measure), document.baseURI).href;
}
