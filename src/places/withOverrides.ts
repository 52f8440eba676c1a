import { type CountyPlace, type Gazetteer, makeGazetteer, type TownshipPlace } from './gazetteer.ts';
import { townshipName } from './names.ts';
import type { PlacesOverrides, TownshipOverride } from './overrides.ts';

/** A gazetteer that knows the counties and townships of places.json as well; an entry replaces the one of its code. */
export function withOverrides(base: Gazetteer, overrides: PlacesOverrides): Gazetteer {
  const counties = new Map<string, CountyPlace>(
    overrides.counties.map(({ code, name, prefecture, province }) => [
      code,
      { code, county: name, prefecture, province },
    ]),
  );
  const { townships, names } = statedTownships(
    overrides,
    (code) => counties.get(code.slice(0, 6)) ?? base.county(code),
  );
  const added = gazetteerOf([...counties.values()]);
  const joinCounties = (theirs: readonly CountyPlace[], ours: readonly CountyPlace[]) =>
    byCode([...theirs.filter((c) => !counties.has(c.code)), ...ours.map((c) => counties.get(c.code)!)]);
  const current = (t: TownshipPlace) => townships.get(t.code) ?? t;
  const provinces = new Set(overrides.counties.map((c) => c.province).filter((p) => !base.province(p)));
  const prefectures = overrides.counties.flatMap(({ code, prefecture, province }) =>
    prefecture && !base.prefectures(prefecture).length ? [{ code: code.slice(0, 4), prefecture, province }] : [],
  );
  return {
    ...base,
    townships: (name) =>
      byCode([
        ...base.townships(name).map(current),
        ...(names.get(townshipName(name)) ?? []).map((c) => townships.get(c)!),
      ]),
    counties: (name) => joinCounties(base.counties(name), added.counties(name)),
    countiesLike: (name) => joinCounties(base.countiesLike(name), added.countiesLike(name)),
    prefectures: (name) => byCode([...base.prefectures(name), ...prefectures.filter((p) => p.prefecture === name)]),
    province: (name) => base.province(name) ?? [...provinces].find((p) => p === name) ?? null,
    provinceNames: [...base.provinceNames, ...provinces],
    prefectureNames: [...new Set([...base.prefectureNames, ...prefectures.map((p) => p.prefecture)])],
    township: (code) => townships.get(code.replace(/\D/g, '').slice(0, 9)) ?? base.township(code),
    county: (code) => counties.get(code.replace(/\D/g, '').slice(0, 6)) ?? base.county(code),
    townshipsOf: (code, year) => {
      const county = code.replace(/\D/g, '').slice(0, 6);
      const ours = [...townships.values()].filter((t) => t.code.startsWith(county));
      return byCode([...base.townshipsOf(code).map(current), ...ours]).filter(
        ({ since, until }) => year === undefined || ((since ?? year) <= year && year <= (until ?? year)),
      );
    },
  };
}

/** A gazetteer of these counties, and nothing else. */
const gazetteerOf = (counties: readonly CountyPlace[]): Gazetteer =>
  makeGazetteer({
    provinces: [],
    prefectures: [],
    counties: counties.map(({ code, county }) => ({ code, name: county })),
    townships: [],
  });

/** The townships of places.json by code, and their codes by every name they have or had. */
function statedTownships(overrides: PlacesOverrides, countyOf: (code: string) => CountyPlace | null) {
  const townships = new Map<string, TownshipPlace>();
  const names = new Map<string, string[]>();
  for (const entry of [...overrides.counties.flatMap((c) => c.townships), ...overrides.townships]) {
    const county = countyOf(entry.code);
    if (!county) continue;
    townships.set(entry.code, place(entry, county));
    for (const name of [entry.name, ...(entry.formerly ?? [])].map(townshipName))
      names.set(name, [...(names.get(name) ?? []), entry.code]);
  }
  return { townships, names };
}

const place = ({ code, name, since, until }: TownshipOverride, county: CountyPlace): TownshipPlace => ({
  ...county,
  code,
  township: name,
  ...(since && { since }),
  ...(until && { until }),
});

/** Sorted by code, each code once. */
const byCode = <T extends { code: string }>(places: readonly T[]): T[] =>
  [...new Map(places.map((p) => [p.code, p])).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
