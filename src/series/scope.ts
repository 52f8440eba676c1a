import { ALL_YEARS, type Places, type PlacesCounty } from '../dataset/figures.ts';
import { isAbove, type Level, levelOf, levels, prefectureCodeOf, WHOLE } from '../places/levels.ts';

/** The place a page is about. */
export interface Scope {
  /** `all`, or the code of a province, prefecture or county. */
  code: string;
  level: Level;
  name: string;
  /** Its superiors from the collection down, itself not among them. */
  path: readonly { code: string; level: Level; name: string }[];
  /** Its counties, and the townships of all of them: indexes `from` to before `to` in {@link Places}. */
  counties: readonly PlacesCounty[];
  stretches: readonly Stretch[];
}

/** Townships that follow each other in {@link Places}. */
export type Stretch = readonly [from: number, to: number];

/** A place that stands in a row of a page about a place above it. */
export interface Unit {
  code: string;
  level: Level;
  name: string;
  /** The names of what it lies in, down from the scope, to tell it from others of its name. */
  within: readonly string[];
  stretches: readonly Stretch[];
}

/** The townships of stretches, as indexes. */
export function* indexesOf(stretches: readonly Stretch[]): Generator<number> {
  for (const [from, to] of stretches) for (let i = from; i < to; i++) yield i;
}

/** How many townships stretches have. */
export const sizeOf = (stretches: readonly Stretch[]): number => stretches.reduce((n, [from, to]) => n + to - from, 0);

/** Where the townships of each county begin; the last entry is their number. */
export function beginnings({ counties }: Places): readonly number[] {
  const starts = [0];
  for (const { townships } of counties) starts.push(starts[starts.length - 1]! + townships.length);
  return starts;
}

/** Finds the counties, as indexes, of which the townships of stretches are. */
export function countyFinder(places: Places): (stretches: readonly Stretch[]) => readonly number[] {
  const starts = beginnings(places);
  const at = new Map(starts.map((start, county) => [start, county]));
  return (stretches) =>
    stretches.flatMap(([from, to]) => {
      const own: number[] = [];
      for (let county = at.get(from)!; starts[county]! < to; county++) own.push(county);
      return own;
    });
}

/** The place of a code; null where the collection has nothing of it. `title` is the collection's. */
export function scopeOf(places: Places, code: string, title: string): Scope | null {
  const level = levelOf(code);
  if (level === null || level === 'township') return null;
  const starts = beginnings(places);
  const own = places.counties.flatMap((county, i) => (lies(places, county, code, level) ? [i] : []));
  const first = places.counties[own[0] ?? -1];
  if (!first) return null;
  const all = { code: WHOLE, level: 'collection' as const, name: title };
  const line = [all, ...superiors(places, first)];
  const at = line.findIndex((place) => place.level === level);
  return {
    ...line[at]!,
    path: line.slice(0, at),
    counties: own.map((i) => places.counties[i]!),
    stretches: join(own.map((i) => [starts[i]!, starts[i + 1]!])),
  };
}

/** What stands in the rows of a scope: its places of a level, in the order of their codes. Townships are not listed here. */
export function unitsOf(places: Places, scope: Scope, level: Exclude<Level, 'township'>): readonly Unit[] {
  const starts = beginnings(places);
  const own = new Set(scope.counties);
  const units = new Map<string, { unit: Unit; stretches: Stretch[] }>();
  for (const [i, county] of places.counties.entries()) {
    if (!own.has(county)) continue;
    const line = superiors(places, county);
    // a county that answers to the province stands among the prefectures
    const place = line.find((p) => p.level === level) ?? line[line.length - 1]!;
    const within = line
      .filter((p) => isAbove(p.level, place.level) && isAbove(scope.level, p.level))
      .map((p) => p.name);
    const known = units.get(place.code) ?? { unit: { ...place, within, stretches: [] }, stretches: [] };
    known.stretches.push([starts[i]!, starts[i + 1]!]);
    units.set(place.code, known);
  }
  return [...units.values()].map(({ unit, stretches }) => ({ ...unit, stretches: join(stretches) }));
}

/** Which files have the figures of a measure for a place and some years, as `sheetFile` names them. */
export function figureFiles(
  { cut, provinces }: Places,
  { level, counties }: Pick<Scope, 'level' | 'counties'>,
  years: readonly number[],
): readonly (number | string)[] {
  if (cut === 'whole') return [ALL_YEARS];
  return level === 'collection' ? years : [...new Set(counties.map(({ province }) => provinces[province]!.code))];
}

/** The townships that a file of figures has, by what `sheetFile` names it; null of one that has all. */
export function townshipsIn(places: Places, of: number | string): readonly number[] | null {
  const province = places.provinces.findIndex(({ code }) => code === of);
  return province < 0 ? null : [...indexesOf(provinceStretches(places, province))];
}

/** The townships of a province, by its place in the list. */
export function provinceStretches(places: Places, province: number): readonly Stretch[] {
  const starts = beginnings(places);
  return join(
    places.counties.flatMap((own, i) => (own.province === province ? [[starts[i]!, starts[i + 1]!] as const] : [])),
  );
}

/** Places as files of medians and sums list them: the collection, its provinces and prefectures; the collection and its counties. */
export function allUnits(
  places: Places,
): Readonly<Record<'above' | 'counties', readonly Pick<Unit, 'code' | 'stretches'>[]>> {
  const whole = scopeOf(places, WHOLE, '')!;
  const of = (level: 'province' | 'prefecture' | 'county') => unitsOf(places, whole, level);
  const all = { code: WHOLE, stretches: whole.stretches };
  return { above: [all, ...of('province'), ...of('prefecture')], counties: [all, ...of('county')] };
}

/** The levels that may stand in the rows of a scope, from the one just below it. */
export function unitLevels(scope: Pick<Scope, 'level'>): readonly Level[] {
  return levels.slice(0, levels.indexOf(scope.level)).reverse();
}

/** The province, the prefecture where it has one, and the county itself, from above. */
function superiors({ provinces }: Places, county: PlacesCounty) {
  const province = provinces[county.province]!;
  const prefecture = county.prefecture === null ? null : prefectureCodeOf(county.code);
  return [
    { code: province.code, level: 'province' as const, name: province.name },
    ...(prefecture ? [{ code: prefecture, level: 'prefecture' as const, name: county.prefecture! }] : []),
    { code: county.code, level: 'county' as const, name: county.name },
  ];
}

const lies = (places: Places, county: PlacesCounty, code: string, level: Level): boolean =>
  level === 'collection' || superiors(places, county).some((place) => place.level === level && place.code === code);

/** Stretches that touch become one. */
function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [from, to] of stretches) {
    const last = joined[joined.length - 1];
    if (last?.[1] === from) joined[joined.length - 1] = [last[0], to];
    else joined.push([from, to]);
  }
  return joined;
}
