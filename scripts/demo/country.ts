import { countyStem, prefectureStem, provinceStem } from '../../src/places/names.ts';
import type { CountyOverride, TownshipOverride } from '../../src/places/overrides.ts';
import { readDivisions } from '../divisions.ts';
import { atShare, between, chance, pick, shuffle } from './random.ts';

/** Syllables that the names of places are made of. */
const first = [...'金银玉红紫丹苍翠碧兰荷桂枫槐桑榆桐梧芦苇禾谷麦粟丰庆宁康乐福寿嘉瑞祥'];
const second = [...'岭坡沟湾滩塘浦洲屿坝堰渠井泉源坪坳垭峪岗台寨堡店铺集墟圩庄屯营所关口渡'];
const regions = [...'川原岭海江湖河山'];
const waters = [...'江阳州宁平安原城陵泽'];

/** First digits that no province, region or municipality has. */
const provinceCodes = [
  ...['16', '17', '18', '19', '24', '25', '26', '27', '28', '29', '38', '39', '47', '48', '49', '55'],
  ...['56', '57', '58', '59', '66', '67', '68', '69', '72', '73', '74', '75', '76', '77', '78'],
];

/** How counties are called, how often in a hundred, and where their codes begin. */
const countyKinds = [
  { ending: '区', share: 30, from: 2 },
  { ending: '县', share: 56, from: 21 },
  { ending: '市', share: 14, from: 81 },
] as const;
const townshipKinds = [
  { ending: '街道', from: 1 },
  { ending: '镇', from: 100 },
  { ending: '乡', from: 200 },
] as const;

/** About as many as China's: townships to a county, counties to a prefecture, prefectures to a province. */
const sizes = { townships: 14.5, counties: 8.4, prefectures: 11 };

/**
 * An invented country with that many townships: provinces, prefectures and counties with codes as real ones are made, that
 * none has. `total` counties; unsaid, as many as there would be in China.
 */
export function makeCountry(
  count: number,
  years: readonly number[],
  seed: number,
  total = Math.ceil(count / sizes.townships),
): CountyOverride[] {
  const provinces = Math.min(provinceCodes.length, Math.max(2, Math.round(total / sizes.counties / sizes.prefectures)));
  const names = inventNames(seed);
  const counties: CountyOverride[] = [];
  let left = count;
  for (let p = 0; p < provinces; p++) {
    const own = share(total, provinces, p);
    const prefectures = Math.max(1, Math.round(own / sizes.counties));
    const province = names.province();
    for (let f = 0; f < prefectures; f++) {
      const prefecture = names.prefecture();
      const kinds = kindsOf(share(own, prefectures, f), seed, p, f);
      for (const { ending, from, n } of kinds) {
        const code = `${provinceCodes[p]}${digits(f + 1, 2)}${digits(from + n, 2)}`;
        const few = total - counties.length - 1;
        const size = few ? Math.min(left - few, around(left / (few + 1), seed, code)) : left;
        left -= size;
        const townships = townshipsOf(code, ending, size, years, seed);
        counties.push({ code, name: `${names.county()}${ending}`, prefecture, province, townships });
      }
    }
  }
  return counties;
}

/** The i-th of so many nearly equal parts of a whole. */
const share = (whole: number, parts: number, i: number): number =>
  Math.floor((whole * (i + 1)) / parts) - Math.floor((whole * i) / parts);
const digits = (n: number, width: number): string => String(n).padStart(width, '0');
const around = (size: number, ...key: (string | number)[]): number =>
  Math.max(1, Math.round(size * (0.5 + chance(...key, 'size'))));

/** Districts, counties and cities of a prefecture, in the order of their codes, each numbered among its kind. */
function kindsOf(count: number, ...key: (string | number)[]) {
  const shares = countyKinds.map((kind) => [kind, kind.share] as const);
  const kinds = Array.from({ length: count }, (_, i) => atShare(shares, chance(...key, 'kind', i) * 100)!);
  return countyKinds.flatMap((kind) => kinds.filter((k) => k === kind).map((k, n) => ({ ...k, n })));
}

/** A county's townships with names that none other of it has; some were set up later. */
function townshipsOf(
  county: string,
  kind: string,
  size: number,
  years: readonly number[],
  seed: number,
): TownshipOverride[] {
  const stems = new Set<string>();
  for (let i = 0; stems.size < size; i++)
    stems.add(pick(first, seed, county, 'first', i) + pick(second, seed, county, 'second', i));
  const numbers = { 街道: 0, 镇: 0, 乡: 0 };
  const places = [...stems].map((stem, i) => {
    const r = chance(seed, county, 'township', i);
    const { ending, from } = townshipKinds[kind === '区' ? (r < 0.8 ? 0 : 1) : r < 0.15 ? 0 : r < 0.65 ? 1 : 2]!;
    const code = `${county}${digits(from + numbers[ending]++, 3)}`;
    const isNew = years.length > 1 && chance(seed, code, 'new') < 0.02;
    return {
      code,
      name: stem + ending,
      ...(isNew && { since: years[between(1, years.length - 1, seed, code, 'since')]! }),
    };
  });
  return places.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Gives names one after the other, each once, and none that a real place of the level has. */
function inventNames(seed: number) {
  const real = readDivisions();
  const counties = new Set(real.counties.map((c) => countyStem(c.name)));
  const prefectures = new Set(real.prefectures.map((c) => prefectureStem(c.name)));
  const provinces = new Set(real.provinces.map((c) => provinceStem(c.name)));
  const isFree = (stem: string) => ![counties, prefectures, provinces].some((names) => names.has(stem));
  const pairs = (a: readonly string[], b: readonly string[]) =>
    shuffle(
      a.flatMap((x) => b.map((y) => x + y)),
      seed,
      b.join(''),
    ).filter(isFree);
  const short = pairs(first, second);
  const long = pairs(first, short).slice(0, 4000);
  const next = (names: readonly string[], ending = '') => {
    let i = 0;
    return () => names[i++]! + ending;
  };
  return {
    province: next(pairs(first, regions), '省'),
    prefecture: next([...pairs(first, waters), ...pairs(second, waters)], '市'),
    county: next([...short, ...long]),
  };
}
