import { useSuspenseQuery } from '@tanstack/react-query';
import type { Places } from '../../dataset/figures.ts';
import { aboveWords } from '../../i18n/above.ts';
import { type Level, levelOf, prefectureCodeOf, WHOLE } from '../../places/levels.ts';
import { type Scope, scopeOf, type Unit, unitsOf } from '../../series/scope.ts';
import { placesQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';
import { placePatch } from './otherPlace.ts';
import { SearchList } from './SearchList.tsx';

const ofLevel = (places: Places, all: Scope, level: Exclude<Level, 'township'>): readonly Unit[] =>
  unitsOf(places, all, level).filter((unit) => unit.level === level);

/** How far down the list a place stands, seen from the place one is at: its neighbours, what lies above, all others. */
function rankFrom(here: string): (unit: Unit) => number {
  const prefecture = prefectureCodeOf(here) ?? here.slice(0, 4);
  const order: readonly Level[] =
    levelOf(here) === 'county' ? ['county', 'prefecture', 'province'] : ['province', 'prefecture', 'county'];
  const isNear = ({ level, code }: Unit) =>
    level === 'province' || code.startsWith(level === 'county' ? prefecture : here.slice(0, 2));
  return (unit) => order.indexOf(unit.level) + (isNear(unit) ? 0 : order.length);
}

/** All places of a collection of several counties: by name, or a county's pinyin initials. */
export function PlaceList({ onDone }: { onDone: () => void }) {
  const { view, collection, index, county, lang, words } = useSite();
  const w = aboveWords[lang];
  const { data: places } = useSuspenseQuery(placesQuery(collection, index));
  const all = places && scopeOf(places, WHOLE, words.shell.wholeCollection);
  if (!all) return null;
  const initials = new Map(places.counties.map((c) => [c.code, c.initials]));
  const rank = rankFrom(county.code);
  const units = (['province', 'prefecture', 'county'] as const)
    .flatMap((level) => ofLevel(places, all, level))
    .sort((a, b) => rank(a) - rank(b));
  const sizeOf = (stretches: Unit['stretches']) => w.townships(stretches.reduce((n, [from, to]) => n + to - from, 0));
  const choice = (code: string, name: string, stretches: Unit['stretches'], spellings: readonly string[]) => ({
    ...{ key: code, name, more: sizeOf(stretches), spellings, current: code === county.code },
    href: hrefWith(view, placePatch(view, code)),
  });
  return (
    <SearchList
      label={w.findPlaces}
      choices={[
        choice(WHOLE, all.name, all.stretches, []),
        ...units.map(({ code, name, within, level, stretches }) =>
          choice(code, [...(level === 'county' ? within.slice(-1) : []), name].join(' '), stretches, [
            initials.get(code) ?? '',
            code,
            ...within,
          ]),
        ),
      ]}
      none={words.shell.findNone}
      onDone={onDone}
    />
  );
}
