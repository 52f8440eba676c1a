import { describe, expect, it } from 'vitest';
import { readDivisions } from '../../../scripts/divisions.ts';
import { makeGazetteer } from '../../../src/places/gazetteer.ts';
import { countiesOf, namesPrefecture, readPlaceNames } from '../../../src/report/identity/placeNames.ts';

const gazetteer = makeGazetteer(readDivisions());
const cut = (text: string, upper = false) => {
  const names = readPlaceNames(text, 0, gazetteer, upper);
  return names && [names.province, names.prefecture, names.county, names.township].map((n) => n?.name ?? '').join('|');
};

describe('readPlaceNames(text, start, gazetteer, upper)', () => {
  it.each([
    ['澄川县白芦镇人民政府', '||澄川县|白芦镇'],
    ['临湖市霖河区南坪街道办事处', '|临湖市|霖河区|南坪街道'],
    ['霖河区人民政府南坪街道办事处', '||霖河区|南坪街道'],
    ['松谷土家族苗族自治县杨柳溪乡2020年', '||松谷土家族苗族自治县|杨柳溪乡'],
    ['石门坎藏族乡2021年', '|||石门坎藏族乡'],
    ['西盟塔林旗乌兰敖苏木人民政府', '|西盟|塔林旗|乌兰敖苏木'],
    ['新源县别斯托别乡人民政府', '||新源县|别斯托别乡'],
    ['东莞市石碣镇2023年', '||东莞市|石碣镇'],
    ['北京市朝阳区南磨房地区办事处2023年', '北京市||朝阳区|南磨房地区'],
    ['新疆托里县哈图镇人民政府', '新疆||托里县|哈图镇'],
    ['新疆维吾尔自治区伊犁哈萨克自治州塔城地区沙湾市柳毛湾镇', '新疆维吾尔自治区|塔城地区|沙湾市|柳毛湾镇'],
    ['重庆市石柱土家族自治县黄水镇', '重庆市||石柱土家族自治县|黄水镇'],
    ['沙市区立新乡2020年度', '||沙市区|立新乡'],
    ['景德镇市浮梁县浮梁镇2021年', '|景德镇市|浮梁县|浮梁镇'],
    ['新乡市牧野区新辉路街道办事处', '|新乡市|牧野区|新辉路街道'],
    ['镇江市丹徒区高桥镇', '|镇江市|丹徒区|高桥镇'],
    ['萍乡市湘东区排上镇政府', '|萍乡市|湘东区|排上镇'],
    ['呼伦贝尔市鄂温克族自治旗锡尼河西苏木2022年', '|呼伦贝尔市|鄂温克族自治旗|锡尼河西苏木'],
    ['澄川县工业园区管委会2022年', '||澄川县|工业园区管委会'],
    ['国营红旗岭农场2022年', '|||国营红旗岭农场'],
    ['仙桃市九合垸原种场2022年', '||仙桃市|九合垸原种场'],
    ['上海市浦东新区川沙新镇2024年', '上海市||浦东新区|川沙新镇'],
    ['天津市河北区光复道街道2024', '天津市||河北区|光复道街道'],
    ['古镇镇2024年政府信息', '|||古镇镇'],
    ['上海西路街道2024年', '|||上海西路街道'],
    ['陕西省西安市长安区滦镇街道办事处', '陕西省|西安市|长安区|滦镇街道'],
    ['睢宁县经济开发区2023年', '||睢宁县|经济开发区'],
    ['霖河区经济技术开发区南坪街道2023年', '||霖河区|南坪街道'],
  ])('cuts %s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
  it('sees no township in words for all of them', () => {
    for (const text of ['各乡镇2024年', '我镇人民政府', '小城镇建设', '全县各乡镇', '街道办事处'])
      expect(readPlaceNames(text, 0, gazetteer)?.score ?? -99).toBeLessThan(-3);
    expect(cut('今天天气')).toBeNull();
  });
  it('reads a chain without township where that is asked for', () => {
    expect(cut('山东省临湖市霖河区明湖路7号', true)).toBe('山东省|临湖市|霖河区|');
    expect(cut('山东省临湖市霖河区明湖路7号')).toBeNull();
  });
  it('says where the names stand, and whether the gazetteer has them together', () => {
    expect(readPlaceNames('在叶县辛店镇2024年', 1, gazetteer)).toMatchObject({
      county: { name: '叶县', start: 1, end: 3 },
      township: { name: '辛店镇', start: 3, end: 6 },
      start: 1,
      end: 6,
      sure: true,
    });
    expect(readPlaceNames('叶县白芦镇2024年', 0, gazetteer)?.sure).toBe(false);
  });
});

describe('countiesOf(names, gazetteer), namesPrefecture(stated, county, gazetteer)', () => {
  const codes = (names: Parameters<typeof countiesOf>[0]) => countiesOf(names, gazetteer).map((c) => c.code);
  it('give the counties that agree with all that is stated', () => {
    expect(codes({ county: { name: '叶县' } })).toEqual(['410422']);
    expect(codes({ county: { name: '新华区' } }).length).toBeGreaterThan(2);
    expect(codes({ county: { name: '新华区' }, prefecture: { name: '平顶山市' } })).toEqual(['410402']);
    expect(codes({ county: { name: '叶县' }, province: { name: '河北省' } })).toEqual([]);
    expect(codes({ county: { name: '叶县' }, prefecture: { name: '临湖市' } })).toEqual([]);
    expect(codes({})).toEqual([]);
  });
  it('let 伊犁 stand above its three', () => {
    const shawan = gazetteer.county('654203')!;
    expect(namesPrefecture('伊犁州', shawan, gazetteer)).toBe(true);
    expect(namesPrefecture('塔城地区', shawan, gazetteer)).toBe(true);
    expect(namesPrefecture('喀什地区', shawan, gazetteer)).toBe(false);
  });
});
