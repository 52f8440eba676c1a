import type { CountyPlace, Gazetteer, TownshipPlace } from '../../places/gazetteer.ts';
import { townshipKinds } from '../../text/townshipKinds.ts';
import { countiesOf, namesPrefecture } from './placeNames.ts';

/** Divisions by name, as far as they are stated. */
export interface StatedPlace {
  township: string | null;
  county: string | null;
  prefecture: string | null;
  province: string | null;
}

/** What the gazetteer adds. `county` is null where it cannot say which county the names mean. */
export interface ResolvedPlace {
  county: CountyPlace | null;
  /** Division code of the township, 9 digits. */
  code: string | null;
  /** The county was found by the township's name alone. */
  byTownship: boolean;
}

/** What resolving may lean on besides names. */
export interface Leads {
  gazetteer: Gazetteer;
  /** The county an index number is of. */
  indexed: CountyPlace | null;
  /** Codes of the counties the collection is about. */
  counties?: readonly string[];
  /** The kind of county the text says it belongs to (我县, 区委); null where it does not say. */
  kind: '县' | '区' | '旗' | null;
  /** The text sets the township under a county that is not believed: none is told by the township's name alone. */
  disputed?: boolean;
}

/** Finds the county and code names mean. Says nothing rather than contradict a name that is stated. */
export function resolvePlace(stated: StatedPlace, leads: Leads): ResolvedPlace {
  const { gazetteer } = leads;
  const towns = stated.township ? gazetteer.townships(stated.township) : [];
  const county = stated.county ? statedCounty(stated, towns, leads) : null;
  if (stated.county) return { county, code: codeIn(county, towns), byTownship: false };
  if (leads.indexed && agrees(leads.indexed, stated, gazetteer))
    return { county: leads.indexed, code: codeIn(leads.indexed, towns), byTownship: false };
  const here = leads.disputed ? [] : towns.filter((t) => agrees(t, stated, gazetteer));
  const only = onlyTownship(here, leads);
  const home = only && gazetteer.county(only.code);
  return { county: home, code: home ? only.code : null, byTownship: home !== null };
}

/** The county a stated name means: alone of that name, or alone in having the township, or alone in the collection. */
function statedCounty(stated: StatedPlace, towns: readonly TownshipPlace[], leads: Leads): CountyPlace | null {
  const { gazetteer } = leads;
  const named = (name: string | null) => (name ? { name } : undefined);
  const parts = { county: { name: stated.county! } } as Record<'province' | 'prefecture' | 'county', { name: string }>;
  const prefecture = named(stated.prefecture);
  const province = named(stated.province);
  const same = countiesOf({ ...parts, ...(prefecture && { prefecture }), ...(province && { province }) }, gazetteer);
  const has = (c: CountyPlace) => towns.some((t) => t.code.startsWith(c.code));
  if (same.length === 1) return same[0]!;
  if (same.length > 1) return alone(same.filter(has)) ?? alone(same.filter((c) => leads.counties?.includes(c.code)));
  // 沙湾县 has become 沙湾市 since: the township's name is the witness
  return alone(gazetteer.countiesLike(stated.county!).filter((c) => has(c) && agrees(c, stated, gazetteer)));
}

/** True where a place lies in the prefecture and province that are stated. */
const agrees = (place: CountyPlace, { prefecture, province }: StatedPlace, gazetteer: Gazetteer) =>
  (!prefecture || namesPrefecture(prefecture, place, gazetteer)) &&
  (!province || gazetteer.province(province) === place.province);

/** The only township of its name in the collection, else in the country; never one of the wrong kind of county. */
function onlyTownship(towns: readonly TownshipPlace[], { counties = [], kind }: Leads): TownshipPlace | null {
  const near = towns.filter((t) => counties.includes(t.code.slice(0, 6)));
  const only = near.length ? alone(near) : alone(towns);
  if (!only || !isParticular(only.township)) return null;
  return kind && /[县区旗]$/.test(only.county) && !only.county.endsWith(kind) ? null : only;
}

/** Names such as 经济开发区 or 林场 tell nobody apart, whether the tables have them once or often. */
const isParticular = (name: string) => PARTICULAR.test(name);
const PARTICULAR = new RegExp(`^.{2,}(?:${townshipKinds}|街道办事处)$`);

const codeIn = (county: CountyPlace | null, towns: readonly TownshipPlace[]) =>
  (county && alone(towns.filter((t) => t.code.startsWith(county.code)))?.code) ?? null;

const alone = <T>(values: readonly T[]): T | null => (values.length === 1 ? values[0]! : null);
