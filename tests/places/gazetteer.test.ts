import { describe, expect, it } from 'vitest';
import { readDivisions } from '../../scripts/divisions.ts';
import { makeGazetteer } from '../../src/places/gazetteer.ts';
import { countyStem, prefectureStem, provinceStem, townshipName } from '../../src/places/names.ts';
import { tables } from './tables.ts';

const gazetteer = makeGazetteer(tables);
const codes = (places: readonly { code: string }[]) => places.map((p) => p.code);

describe('makeGazetteer(tables)', () => {
  it('gives a township all its superiors', () => {
    expect(gazetteer.townships('哈图镇')).toEqual([
      { code: '654224103', township: '哈图镇', county: '托里县', prefecture: '塔城地区', province: '新疆维吾尔自治区' },
    ]);
  });
  it('returns every candidate, sorted by code', () => {
    expect(codes(gazetteer.townships('辛店镇'))).toEqual(['410184102', '410422108']);
  });
  it('takes a township with its office', () => {
    expect(codes(gazetteer.townships('哈图镇人民政府'))).toEqual(['654224103']);
    expect(codes(gazetteer.townships('昆阳街道'))).toEqual(['410422100']);
    expect(codes(gazetteer.townships('昆阳街道办事处'))).toEqual(['410422100']);
    expect(codes(gazetteer.townships('昆阳办事处'))).toEqual(['410422100']);
    expect(codes(gazetteer.townships('南磨房地区办事处'))).toEqual(['110105019']);
  });
  it('does not take one kind of township for another', () => {
    expect(gazetteer.townships('哈图乡')).toEqual([]);
    expect(gazetteer.townships('哈图')).toEqual([]);
  });
  it('finds counties by name and by stem, but not by one character', () => {
    expect(codes(gazetteer.counties('新源县'))).toEqual(['654025']);
    expect(codes(gazetteer.counties('新源'))).toEqual(['654025']);
    expect(codes(gazetteer.counties('恭城'))).toEqual(['450332']);
    expect(codes(gazetteer.counties('沙湾'))).toEqual(['511111', '654203']);
    expect(codes(gazetteer.counties('沙湾市'))).toEqual(['654203']);
    expect(gazetteer.counties('沙湾县')).toEqual([]);
    expect(codes(gazetteer.countiesLike('沙湾县'))).toEqual(['511111', '654203']);
    expect(codes(gazetteer.counties('叶县'))).toEqual(['410422']);
    expect(gazetteer.counties('叶')).toEqual([]);
  });
  it('takes no intermediate level for a prefecture', () => {
    expect(gazetteer.county('110105')?.prefecture).toBeNull();
    expect(gazetteer.county('419001')).toMatchObject({ county: '济源市', prefecture: null, province: '河南省' });
    expect(gazetteer.prefectureNames).not.toContain('省直辖县级行政区划');
    expect(gazetteer.county('441900')).toMatchObject({ county: '东莞市', prefecture: '东莞市' });
  });
  it('finds prefectures and provinces in full and short', () => {
    expect(gazetteer.prefectures('伊犁')).toEqual(gazetteer.prefectures('伊犁哈萨克自治州'));
    expect(gazetteer.prefectures('塔城地区')[0]?.province).toBe('新疆维吾尔自治区');
    expect(gazetteer.province('广西')).toBe('广西壮族自治区');
    expect(gazetteer.province('河南省')).toBe('河南省');
    expect(gazetteer.province('江南')).toBeNull();
  });
  it('reads codes of 6, 9 and 12 digits', () => {
    expect(gazetteer.township('410422108000')?.township).toBe('辛店镇');
    expect(gazetteer.township('410422108')?.county).toBe('叶县');
    expect(gazetteer.county('410422000000')?.county).toBe('叶县');
    expect(gazetteer.township('410422')).toBeNull();
    expect(gazetteer.county('999999')).toBeNull();
  });
  it('expects no farm to report', () => {
    expect(codes(gazetteer.townshipsOf('410422'))).toEqual(['410422100', '410422108', '410422200']);
    expect(gazetteer.townshipsOf('429004')).toEqual([]);
    expect(gazetteer.townshipsOf('999999')).toEqual([]);
  });
  it('takes tables with 12-digit codes', () => {
    const long = (ds: readonly { code: string; name: string }[]) =>
      ds.map((d) => ({ ...d, code: d.code.padEnd(12, '0') }));
    const padded = makeGazetteer({
      provinces: long(tables.provinces),
      prefectures: long(tables.prefectures),
      counties: long(tables.counties),
      townships: long(tables.townships),
    });
    expect(padded.townships('哈图镇')).toEqual(gazetteer.townships('哈图镇'));
  });
});

describe('makeGazetteer(readDivisions())', () => {
  const whole = makeGazetteer(readDivisions());
  it('knows the country', () => {
    expect(whole.provinceNames).toHaveLength(31);
    expect(whole.township('410422108')).toMatchObject({ township: '辛店镇', county: '叶县', prefecture: '平顶山市' });
    expect(whole.townships('别斯托别乡')).toHaveLength(1);
    expect(whole.counties('石河子市')[0]?.prefecture).toBeNull();
    expect(whole.counties('儋州市')[0]?.province).toBe('海南省');
  });
});

describe('townshipName(name), countyStem(name), prefectureStem(name), provinceStem(name)', () => {
  it('leave the office out', () => {
    expect(
      [
        '南坪街道办事处',
        '白芦镇人民政府',
        '白芦镇人民政府办公室',
        '白芦镇党政综合办公室',
        '东关街办',
        '桥头地区办事处',
      ].map(townshipName),
    ).toEqual(['南坪街道', '白芦镇', '白芦镇', '白芦镇', '东关街道', '桥头地区']);
  });
  it('leave kind and peoples out', () => {
    expect(
      [
        '叶县',
        '新源县',
        '恭城瑶族自治县',
        '镇宁布依族苗族自治县',
        '东乡族自治县',
        '鄂伦春自治旗',
        '神农架林区',
        '塔什库尔干塔吉克自治县',
        '双江拉祜族佤族布朗族傣族自治县',
      ].map(countyStem),
    ).toEqual(['叶', '新源', '恭城', '镇宁', '东乡', '鄂伦春', '神农架', '塔什库尔干', '双江']);
    expect(['伊犁哈萨克自治州', '黔东南苗族侗族自治州', '塔城地区', '阿拉善盟'].map(prefectureStem)).toEqual([
      '伊犁',
      '黔东南',
      '塔城',
      '阿拉善',
    ]);
    expect(['内蒙古自治区', '黑龙江省', '新疆维吾尔自治区'].map(provinceStem)).toEqual(['内蒙古', '黑龙江', '新疆']);
  });
});
