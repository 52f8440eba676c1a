import type { County } from '../dataset/dataset.ts';
import type { Level } from '../places/levels.ts';
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

/** What a view was seen with. */
export interface SeenWith {
  collection: string;
  county: County;
  /** A place above the county, and the level of what stands in its rows. */
  scope?: { code: string } | null;
  above?: { unit: Level } | null;
}

/** What a view leaves to the data, decided by the data it was seen with: collection, place, years, highlighted townships. */
export function settle(view: View, { collection, county, scope, above }: SeenWith): View {
  const { page } = view;
  const c = view.c || (scope?.code ?? county.code);
  const unit = view.unit ?? (above && above.unit !== 'collection' ? above.unit : null);
  const settled = { ...view, d: collection, c, unit };
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
