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

/** Most townships the county of the demo has; more make a country. */
export const perCounty = townships.length;

/** 云泽县 with so many of its townships; its code begins with 99, which no province has. */
export const makeCounty = (count: number): CountyOverride => ({
  code: '990101',
  name: '云泽县',
  prefecture: '宁江市',
  province: '河川省',
  townships: townships.slice(0, count).map(([name, since], n) => ({
    code: `990101${101 + n}`,
    name,
    ...(since ? { since } : {}),
  })),
});
