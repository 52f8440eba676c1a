import { fold } from '../text/fold.ts';
import { countyStem, prefectureStem, provinceStem, townshipName } from './names.ts';

/**
 * One division: 省 2 digits, 地 4, 县 6, 乡 9. Intermediate divisions without a name of their own (市辖区, 省直辖县级行政区划)
 * are left out of the tables or passed under that name; either way nobody is said to belong to them.
 */
export interface Division {
  code: string;
  name: string;
}

/** A township with its superiors; prefecture is null under the four municipalities and where the county answers to the province. */
export interface TownshipPlace {
  code: string;
  township: string;
  county: string;
  prefecture: string | null;
  province: string;
  /** First and last report year of a township that did not exist throughout; from places.json. */
  since?: number;
  until?: number;
}

/** A county with its superiors. */
export interface CountyPlace {
  code: string;
  county: string;
  prefecture: string | null;
  province: string;
}

/** A prefecture (地级市, 地区, 盟, 自治州) with its province. */
export interface PrefecturePlace {
  code: string;
  prefecture: string;
  province: string;
}

/** The division tables the gazetteer is built from, each sorted by code. The caller passes them in. */
export interface DivisionTables {
  provinces: readonly Division[];
  prefectures: readonly Division[];
  counties: readonly Division[];
  townships: readonly Division[];
}

/** Names to codes and codes to names. Every lookup returns all candidates, sorted by code; choosing is the caller's. */
export interface Gazetteer {
  /** Townships of that name (乡/镇/街道/苏木 … included; 办事处, 人民政府 tolerated). */
  townships(name: string): readonly TownshipPlace[];
  /** Counties of that full name; without a generic ending (新源, 恭城) those of that stem, if it has two characters or more. */
  counties(name: string): readonly CountyPlace[];
  /** Counties of the same stem whatever their kind: 沙湾县 finds 沙湾市 and 沙湾区. For names that have changed since. */
  countiesLike(name: string): readonly CountyPlace[];
  /** Prefectures of that name, generic ending optional. */
  prefectures(name: string): readonly PrefecturePlace[];
  /** The full name of a province given in full or short (新疆 → 新疆维吾尔自治区); null where there is none. */
  province(name: string): string | null;
  /** By 9 or 12 digits. */
  township(code: string): TownshipPlace | null;
  /** By 6, 9 or 12 digits. */
  county(code: string): CountyPlace | null;
  /** The townships that should report in a county (in that report year), by code: no farms, parks and prisons. */
  townshipsOf(countyCode: string, year?: number): readonly TownshipPlace[];
  /** Full names of a kind, for finding them in text: provinces and prefectures. */
  provinceNames: readonly string[];
  prefectureNames: readonly string[];
}

const NAMELESS = /^(?:市辖区|县|市辖县)$|直辖县级/;

/** Builds the gazetteer: one pass over the tables. Codes may have 12 digits; a township whose county is missing is left out. */
export function makeGazetteer(tables: DivisionTables): Gazetteer {
  const provinces = new Map(tables.provinces.map((d) => [d.code.slice(0, 2), d.name]));
  const prefectures = new Map<string, string>();
  for (const { code, name } of tables.prefectures) if (!NAMELESS.test(name)) prefectures.set(code.slice(0, 4), name);
  const above = (code: string) => ({
    prefecture: prefectures.get(code.slice(0, 4)) ?? null,
    province: provinces.get(code.slice(0, 2)) ?? '',
  });
  const counties = new Map<string, CountyPlace>();
  for (const { code, name } of tables.counties)
    counties.set(code.slice(0, 6), { code: code.slice(0, 6), county: name, ...above(code) });
  const townships = new Map<string, TownshipPlace>();
  for (const { code, name } of tables.townships) {
    const county = counties.get(code.slice(0, 6));
    if (county) townships.set(code.slice(0, 9), { ...county, code: code.slice(0, 9), township: ownName(name, county) });
  }
  const prefecturePlaces = [...prefectures].map(([code, prefecture]) => ({
    code,
    prefecture,
    province: above(code).province,
  }));
  return indexed({ provinces, prefectures: prefecturePlaces, counties, townships });
}

/** Some entries of the tables repeat the county: 成武县孙寺镇 is 孙寺镇. */
function ownName(name: string, { county, prefecture }: CountyPlace): string {
  for (const above of [`${prefecture}${county}`, county])
    if (name.startsWith(above) && !/^.?.?$|^街道/.test(name.slice(above.length))) return name.slice(above.length);
  return name;
}

/** The places a gazetteer is made of, keyed by code. */
interface Places {
  provinces: ReadonlyMap<string, string>;
  prefectures: readonly PrefecturePlace[];
  counties: ReadonlyMap<string, CountyPlace>;
  townships: ReadonlyMap<string, TownshipPlace>;
}

function indexed({ provinces, prefectures, counties, townships }: Places): Gazetteer {
  const townshipsByName = groupBy(townships.values(), (t) => townshipName(fold(t.township)));
  const townshipsByCounty = groupBy(townships.values(), (t) => t.code.slice(0, 6));
  const countiesByName = groupBy(counties.values(), (c) => fold(c.county));
  const countiesByStem = groupBy(counties.values(), (c) => countyStem(fold(c.county)));
  const byPrefecture = groupBy(prefectures, (p) => p.prefecture);
  const byPrefectureStem = groupBy(prefectures, (p) => prefectureStem(p.prefecture));
  const provinceByName = new Map(
    [...provinces.values()].flatMap((p) => [[p, p] as const, [provinceStem(p), p] as const]),
  );
  return {
    townships(name) {
      const key = townshipName(bare(name));
      return townshipsByName.get(key) ?? townshipsByName.get(key.replace(/办事处$/, '街道')) ?? [];
    },
    counties: (name) =>
      countiesByName.get(bare(name)) ?? ((isStem(bare(name)) && countiesByStem.get(bare(name))) || []),
    countiesLike: (name) => countiesByStem.get(countyStem(bare(name))) ?? [],
    prefectures: (name) =>
      byPrefecture.get(bare(name)) ?? ((isStem(bare(name)) && byPrefectureStem.get(bare(name))) || []),
    province: (name) => provinceByName.get(bare(name)) ?? null,
    township: (code) => townships.get(digits(code).slice(0, 9)) ?? null,
    county: (code) => counties.get(digits(code).slice(0, 6)) ?? null,
    townshipsOf: (code, year) =>
      (townshipsByCounty.get(digits(code).slice(0, 6)) ?? []).filter((t) => reports(t) && existed(t, year)),
    provinceNames: [...provinces.values()],
    prefectureNames: prefectures.map((p) => p.prefecture),
  };
}

/** The last three digits tell the kind: 001–399 are townships by law (直辖村级区划 stands for none), 400–599 farms, parks and prisons. */
const reports = ({ code, township, since, until }: TownshipPlace) =>
  (Number(code.slice(6)) < 400 && !township.endsWith('区划')) || since !== undefined || until !== undefined;

const existed = ({ since, until }: TownshipPlace, year?: number) =>
  year === undefined || ((since ?? year) <= year && year <= (until ?? year));

const bare = (name: string) => fold(name).replace(/\s+/g, '');
const digits = (code: string) => code.replace(/\D/g, '');
const isStem = (name: string) => name.length >= 2;

function groupBy<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
