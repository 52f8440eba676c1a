import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Ground } from './ground.ts';

/** The townships of a list (places in the field) whose name, initials or code have what is typed. */
export function useSearch(ground: Ground, list: Uint32Array) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim().toLowerCase());
  const { wantAllNames } = ground;
  useEffect(() => {
    if (search !== '') void wantAllNames();
  }, [search, wantAllNames]);
  // places in the list, so that a found one keeps its rank
  const found = useMemo(() => {
    if (search === '') return null;
    const entries: number[] = [];
    list.forEach((at, entry) => {
      const name = ground.nameOf(at) ?? '';
      const county = ground.several ? ground.countyOf(at).name : '';
      const fits =
        name.includes(search) ||
        (county + name).includes(search) ||
        ground.initialsOf(at).startsWith(search) ||
        ground.field.codes[at]!.startsWith(search);
      if (fits) entries.push(entry);
    });
    return entries;
  }, [search, list, ground]);
  return { typed, setTyped, found };
}
