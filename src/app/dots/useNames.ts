import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { PlaceNames, Places } from '../../dataset/figures.ts';
import { nameOrder } from '../../series/nameOrder.ts';
import type { Scope } from '../../series/scope.ts';
import { namesQuery } from '../state/queries.ts';

/** The names of a scope's townships: those of a province come when the first of them is asked for. */
export function useNames(collection: string, places: Places, scope: Scope) {
  const client = useQueryClient();
  const [come, setCome] = useState(0);
  const book = useMemo(() => {
    const find = nameOrder(places);
    const asked = new Map<number, Promise<void>>();
    const names = new Map<number, PlaceNames>();
    const load = (province: number): Promise<void> => {
      const known = asked.get(province);
      if (known) return known;
      // not while something is drawn
      const loading = Promise.resolve()
        .then(() => client.fetchQuery(namesQuery(collection, places.provinces[province]!.names)))
        .then((file) => {
          names.set(province, file);
          setCome((n) => n + 1);
        })
        // codes stand where names should; asking again tries again
        .catch(() => void asked.delete(province));
      asked.set(province, loading);
      return loading;
    };
    const provinces = [...new Set(scope.counties.map((county) => county.province))];
    const entry = (township: number) => {
      const { province, at } = find(township);
      const file = names.get(province);
      if (!file) void load(province);
      return file ? { file, at } : null;
    };
    return {
      countyOf: (township: number) => places.counties[find(township).county]!,
      nameOf: (township: number) => read(entry(township), 'name'),
      shortOf: (township: number) => read(entry(township), 'short'),
      initialsOf: (township: number) => read(entry(township), 'initials') ?? '',
      all: async () => void (await Promise.all(provinces.map(load))),
    };
  }, [client, collection, places, scope]);
  // another object whenever names have come, so that what was drawn with codes is drawn anew
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(() => ({ ...book }), [book, come]);
}

const read = (entry: { file: PlaceNames; at: number } | null, key: 'name' | 'short' | 'initials'): string | null =>
  entry ? (entry.file[key][entry.at] ?? null) : null;
