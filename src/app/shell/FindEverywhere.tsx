import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PlaceNames } from '../../dataset/figures.ts';
import { type FoundTownship, findTownships } from '../../series/find.ts';
import { namesQuery, placesQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { type Choice, fits, SearchList } from './SearchList.tsx';
import { usePlaceChoices } from './usePlaceChoices.ts';

const most = 60;
/** Places offered above the townships; the list below the breadcrumb has them all. */
const mostPlaces = 6;

/** Outside of the component, so that react-query keeps the combined list as long as its parts. */
const filesOf = (answers: readonly { data: PlaceNames }[]) => answers.map(({ data }) => data);

/**
 * Finds a township anywhere in a collection of several counties by name or pinyin initials, and beside what else is found its places;
 * the names are asked for when this opens.
 */
export function FindEverywhere({
  hrefOf,
  others,
  onDone,
}: {
  /** Where a township leads. */
  hrefOf: (found: FoundTownship) => string;
  /** Where else what was typed leads. */
  others?: (typed: string) => readonly Choice[];
  onDone: () => void;
}) {
  const { view, collection, index, words } = useSite();
  const { data: places } = useSuspenseQuery(placesQuery(collection, index));
  const provinces = places?.provinces ?? [];
  const files = useSuspenseQueries({
    queries: provinces.map(({ names }) => namesQuery(collection, names)),
    combine: filesOf,
  });
  const names = useMemo(() => new Map(files.map((file, i) => [provinces[i]!.code, file])), [files, provinces]);
  const placeChoices = usePlaceChoices();
  if (!places) return null;
  const findPlaces = (typed: string) =>
    others && typed ? placeChoices.filter((choice) => fits(choice, typed)).slice(0, mostPlaces) : [];
  const find = (typed: string) => [
    ...findPlaces(typed.trim().toLowerCase()),
    ...findTownships(places, names, typed, most).map((found) => ({
      key: found.code,
      href: hrefOf(found),
      name: found.name,
      more: [places.provinces[found.county.province]!.name, found.county.name].join(' '),
      spellings: [],
      current: view.town.includes(found.code),
    })),
  ];
  const { findHint, findNone } = words.shell;
  const label = others ? findHint : words.chart.searchTownships;
  return <SearchList label={label} choices={find} {...(others && { others })} none={findNone} onDone={onDone} />;
}
