import type { County } from '../dataset/dataset.ts';
import type { Period } from './params.ts';
import { highest, selectSeries, yearsIn } from './select.ts';
import { formatView, type Page, type View } from './view.ts';

/** Keys that decide what a page shows: an address that is handed on names them even where they are the default. */
const decisive: Readonly<Partial<Record<Page, readonly (keyof View)[]>>> = {
  overview: ['year'],
  explore: ['m', 'town', 'time', 'tab'],
  channels: ['year'],
  problems: ['year'],
  applications: ['year'],
};

/** What a view leaves to the data, decided by the data it was seen with: collection, county, years, highlighted townships. */
export function settle(view: View, { collection, county }: { collection: string; county: County }): View {
  const { page } = view;
  const settled = { ...view, d: collection, c: view.c || county.code };
  if (page === 'explore') return { ...settled, town: townsOf(view, county), time: periodOf(view.time, county.years) };
  const latest = county.years[county.years.length - 1];
  return decisive[page]?.includes('year') && view.year === 'latest' && latest ? { ...settled, year: latest } : settled;
}

/** The address of a settled view, with all that decides what it shows. */
export const formatSettled = (view: View): string => formatView(view, ['d', 'c', ...(decisive[view.page] ?? [])]);

/** The townships chosen, or those that stand out where none is. */
const townsOf = (view: View, county: County): readonly string[] =>
  view.town.length > 0 ? view.town : highest(selectSeries(county, { ...view, others: true }).rows, view.top);

function periodOf(time: Period, all: readonly number[]): Period {
  const years = yearsIn(all, time);
  const [from, to] = [years[0], years[years.length - 1]];
  return from === undefined || to === undefined ? time : { from, to };
}
