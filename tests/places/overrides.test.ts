import { describe, expect, it } from 'vitest';
import { makeGazetteer } from '../../src/places/gazetteer.ts';
import { type PlacesOverrides, parseOverrides } from '../../src/places/overrides.ts';
import { withOverrides } from '../../src/places/withOverrides.ts';
import { tables } from './tables.ts';

const base = makeGazetteer(tables);
const value = (json: unknown): PlacesOverrides => {
  const result = parseOverrides(json, base);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.value;
};
const problems = (json: unknown) => {
  const result = parseOverrides(json, base);
  return result.ok ? [] : result.problems;
};

describe('parseOverrides(json, gazetteer)', () => {
  it('takes an empty object for the defaults', () => {
    expect(value({})).toEqual({ fictional: false, counties: [], townships: [], unpublished: [] });
  });
  it('reads everything', () => {
    const json = {
      title: { zh: '样例', en: 'Sample' },
      fictional: true,
      expect: 'present',
      years: [2022, 2023],
      reports: [{ code: '419901100000', year: 2023, published: false }],
      counties: [
        {
          code: '419901000000',
          name: '青石县',
          prefecture: null,
          province: '河南省',
          townships: [{ code: '419901100000', name: '青石镇', since: 2022 }],
        },
      ],
      townships: [{ code: '654203107', name: '柳毛湾镇', formerly: ['柳毛湾乡'] }],
    };
    const read = value(json);
    expect(read).toMatchObject({ title: json.title, fictional: true, expect: 'present', years: [2022, 2023] });
    expect(read.counties[0]?.townships).toEqual([{ code: '419901100', name: '青石镇', since: 2022 }]);
    expect(read.townships[0]?.formerly).toEqual(['柳毛湾乡']);
    expect(read.unpublished).toEqual([{ code: '419901100', year: 2023 }]);
  });
  it.each([
    [[], 'places.json: must be an object { … }'],
    [{ fictional: 'yes' }, 'fictional: must be true or false'],
    [{ expect: 'some' }, 'expect: must be "all" or "present"'],
    [
      { titel: {} },
      'places.json: unknown key "titel"; known are title, fictional, expect, years, counties, townships, reports, ' +
        'populationSource',
    ],
    [
      { reports: [{ code: '410422100', year: 2023 }] },
      'reports[0].published: must be false; of reports that were published put in the file',
    ],
    [{ title: { zh: '甲' } }, 'title.en: is missing; state a text in quotes'],
    [{ years: ['2024'] }, 'years[0]: must be a report year such as 2024, without quotes'],
    [{ townships: {} }, 'townships: must be a list [ … ]'],
    [
      { townships: [{ code: 654203107, name: '甲镇' }] },
      'townships[0].code: must be a division code of 9 digits in quotes',
    ],
    [
      { townships: [{ code: '990101100', name: '甲镇' }] },
      'townships[0].code: no county has the code 990101; correct it or add the county to counties',
    ],
    [
      { townships: [{ code: '654203107', name: '甲镇', since: 2023, until: 2021 }] },
      'townships[0]: since 2023 is after until 2021; swap them',
    ],
    [
      {
        counties: [
          { code: '419901', name: '甲县', province: '河南省', townships: [{ code: '419902100', name: '乙镇' }] },
        ],
      },
      "counties[0].townships[0].code: 419902100 must begin with its county's code 419901",
    ],
    [
      { townships: ['甲', '乙'].map((name) => ({ code: '654203107', name: `${name}镇` })) },
      'townships[1]: code 654203107 stands twice; give each place its own code',
    ],
  ])('names the place and the cure: %j', (json, problem) => {
    expect(problems(json)).toContain(problem);
  });
  it('tells all problems at once', () => {
    expect(problems({ fictional: 1, expect: 2, years: 3 })).toHaveLength(3);
  });
});

describe('withOverrides(gazetteer, overrides)', () => {
  const gazetteer = withOverrides(
    base,
    value({
      counties: [
        {
          code: '419901',
          name: '青石县',
          prefecture: '平顶山市',
          province: '河南省',
          townships: [
            { code: '419901100', name: '青石镇' },
            { code: '419901101', name: '辛店镇' },
          ],
        },
      ],
      townships: [
        { code: '654203107', name: '柳毛湾街道', formerly: ['柳毛湾镇'] },
        { code: '410422109', name: '新设镇', since: 2023 },
        { code: '410422200', name: '水寨乡', until: 2022 },
      ],
    }),
  );
  it('knows added counties and their townships', () => {
    expect(gazetteer.counties('青石县')).toEqual([
      { code: '419901', county: '青石县', prefecture: '平顶山市', province: '河南省' },
    ]);
    expect(gazetteer.counties('青石')[0]?.code).toBe('419901');
    expect(gazetteer.township('419901100')).toMatchObject({ township: '青石镇', county: '青石县', province: '河南省' });
    expect(gazetteer.townshipsOf('419901').map((t) => t.township)).toEqual(['青石镇', '辛店镇']);
    expect(gazetteer.townships('辛店镇').map((t) => t.code)).toEqual(['410184102', '410422108', '419901101']);
  });
  it('finds a renamed township under both names', () => {
    for (const name of ['柳毛湾镇', '柳毛湾街道', '柳毛湾街道办事处'])
      expect(gazetteer.townships(name)).toMatchObject([
        { code: '654203107', township: '柳毛湾街道', county: '沙湾市' },
      ]);
    expect(gazetteer.townshipsOf('654203').map((t) => t.township)).toEqual(['柳毛湾街道']);
  });
  it('expects a township only in the years it existed', () => {
    const names = (year?: number) => gazetteer.townshipsOf('410422', year).map((t) => t.township);
    expect(names(2022)).toEqual(['昆阳街道办事处', '辛店镇', '水寨乡']);
    expect(names(2023)).toEqual(['昆阳街道办事处', '辛店镇', '新设镇']);
    expect(names()).toHaveLength(4);
  });
  it('knows invented prefectures and provinces', () => {
    const county = { code: '990101', name: '云泽县', prefecture: '宁江市', province: '河川省', townships: [] };
    const made = withOverrides(base, value({ counties: [county] }));
    expect(made.province('河川省')).toBe('河川省');
    expect(made.prefectures('宁江市')).toEqual([{ code: '9901', prefecture: '宁江市', province: '河川省' }]);
    expect(made.provinceNames).toContain('河川省');
    expect(made.prefectureNames).toContain('宁江市');
    expect(base.province('河川省')).toBeNull();
  });
  it('leaves the rest as it was', () => {
    expect(gazetteer.townships('哈图镇')).toEqual(base.townships('哈图镇'));
    expect(gazetteer.province('新疆')).toBe('新疆维吾尔自治区');
  });
});
