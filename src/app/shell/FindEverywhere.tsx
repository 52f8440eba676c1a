import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PlaceNames } from '../../dataset/figures.ts';
import { type FoundTownship, findTownships } from '../../series/find.ts';
import { namesQuery, placesQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { type Choice, SearchList } from './SearchList.tsx';

const most = 60;

/** Outside of the component, so that react-query keeps the combined list as long as its parts. */
const filesOf = (answers: readonly { data: PlaceNames }[]) => answers.map(({ data }) => data);

/** Finds a township anywhere in a collection of several counties by name or pinyin initials; the names are asked for when this opens. */
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
  if (!places) return null;
  const find = (typed: string) =>
    findTownships(places, names, typed, most).map((found) => ({
      key: found.code,
      href: hrefOf(found),
      name: found.name,
      more: [places.provinces[found.county.province]!.name, found.county.name].join(' '),
      spellings: [],
      current: view.town.includes(found.code),
    }));
  const { findHint, findNone } = words.shell;
  return <SearchList label={findHint} choices={find} {...(others && { others })} none={findNone} onDone={onDone} />;
}
