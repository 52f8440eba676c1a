import type { CountyOverride } from '../../src/places/overrides.ts';

/** 云泽县 and its 18 townships, all invented. 新城街道 was set up for the report of 2021. */
const townships: readonly [name: string, since?: number][] = [
  ['城关镇'],
  ['白马渡镇'],
  ['青石镇'],
  ['柳河镇'],
  ['石桥镇'],
  ['望亭镇'],
  ['临泉镇'],
  ['大河口镇'],
  ['双桥镇'],
  ['松岭镇'],
  ['龙泉镇'],
  ['竹溪乡'],
  ['沙窝乡'],
  ['杏花乡'],
  ['东坪乡'],
  ['云台乡'],
  ['马家坪土家族乡'],
  ['新城街道', 2021],
]; // prettier-ignore

/** Syllables that names of further places are made of; large collections need many. */
const first = [...'金银玉红紫丹苍翠碧兰荷桂枫槐桑榆桐梧芦苇禾谷麦粟丰庆宁康乐福寿嘉瑞祥'];
const second = [...'岭坡沟湾滩塘浦洲屿坝堰渠井泉源坪坳垭峪岗台寨堡店铺集墟圩庄屯营所关口渡'];
const kinds = ['镇', '乡', '街道'] as const;

/** The n-th further name, never one of 云泽县's. */
const furtherName = (n: number): string => {
  const stem = first[n % first.length]! + second[Math.floor(n / first.length) % second.length]!;
  const round = Math.floor(n / (first.length * second.length));
  return `${round ? second[round % second.length] : ''}${stem}`;
};

/** Most townships a county of the demo has; more make further counties. */
const perCounty = 18;

/** Invented counties with that many townships in all; codes begin with 99, which no province has. */
export function makeCounties(count: number): CountyOverride[] {
  const counties: CountyOverride[] = [];
  for (let n = 0; n < count; n++) {
    const c = Math.floor(n / perCounty);
    const code = `99${String(Math.floor(c / 20) + 1).padStart(2, '0')}${String((c % 20) + 1).padStart(2, '0')}`;
    counties[c] ??= {
      code,
      name: c ? `${furtherName(c + 700)}县` : '云泽县',
      prefecture: c < 20 ? '宁江市' : `${furtherName(Math.floor(c / 20) + 900)}市`,
      province: '河川省',
      townships: [],
    };
    const [name, since] = c ? [`${furtherName(n)}${kinds[n % 3]}`] : townships[n]!;
    const place = { code: `${code}${101 + (n % perCounty)}`, name, ...(since ? { since } : {}) };
    counties[c] = { ...counties[c], townships: [...counties[c].townships, place] };
  }
  return counties;
}
