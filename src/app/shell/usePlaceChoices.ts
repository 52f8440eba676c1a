import { useSuspenseQuery } from '@tanstack/react-query';
import type { Places } from '../../dataset/figures.ts';
import { aboveWords } from '../../i18n/above.ts';
import { type Level, levelOf, prefectureCodeOf, WHOLE } from '../../places/levels.ts';
import { type Scope, scopeOf, sizeOf, type Unit, unitsOf } from '../../series/scope.ts';
import { placesQuery } from '../state/queries.ts';
import { useSite } from '../state/site.ts';
import { hrefWith } from '../state/useView.ts';
import { placePatch } from './otherPlace.ts';
import type { Choice } from './SearchList.tsx';

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

/** Pinyin initials of provinces, prefectures and counties, by their codes. */
const initialsIn = ({ provinces, counties }: Places): ReadonlyMap<string, string> =>
  new Map([
    ...provinces.map(({ code, initials }) => [code, initials] as const),
    ...counties.map((county) => [prefectureCodeOf(county.code) ?? '', county.prefectureInitials] as const),
    ...counties.map(({ code, initials }) => [code, initials] as const),
  ]);

/** All places of a collection of several counties, the nearest first; none of a collection of one county. */
export function usePlaceChoices(): readonly Choice[] {
  const { view, collection, index, county, lang, words } = useSite();
  const { data: places } = useSuspenseQuery(placesQuery(collection, index));
  const all = places && scopeOf(places, WHOLE, words.shell.wholeCollection);
  if (!all) return [];
  const initials = initialsIn(places);
  const rank = rankFrom(county.code);
  const units = (['province', 'prefecture', 'county'] as const)
    .flatMap((level) => ofLevel(places, all, level))
    .sort((a, b) => rank(a) - rank(b));
  const choice = (code: string, name: string, stretches: Unit['stretches'], spellings: readonly string[]) => ({
    ...{ key: code, name, spellings, current: code === county.code },
    more: aboveWords[lang].townships(sizeOf(stretches)),
    href: hrefWith(view, placePatch(view, code)),
  });
  return [
    choice(WHOLE, all.name, all.stretches, []),
    ...units.map(({ code, name, within, level, stretches }) =>
      choice(code, [...(level === 'county' ? within.slice(-1) : []), name].join(' '), stretches, [
        initials.get(code) ?? '',
        code,
        ...within,
      ]),
    ),
  ];
}
