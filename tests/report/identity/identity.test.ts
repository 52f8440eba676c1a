import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDivisions } from '../../../scripts/divisions.ts';
import type { Doc, DocMeta } from '../../../src/document/document.ts';
import { makeGazetteer, type TownshipPlace } from '../../../src/places/gazetteer.ts';
import { findIdentity, type IdentityKnowledge } from '../../../src/report/identity/identity.ts';
import { findSections } from '../../../src/report/sections/sections.ts';
import { type Example, invented, real } from './identityExamples.ts';

const tables = readDivisions();
const gazetteer = makeGazetteer(tables);
const doc = (text: string, meta: DocMeta = {}): Doc => ({ format: 'txt', text, blocks: [], meta });
const identity = (text: string, known: Partial<IdentityKnowledge> = {}, meta?: DocMeta) => {
  const read = doc(text, meta);
  return findIdentity(read, findSections(read, []), [], { gazetteer, ...known });
};
const pick = (text: string, { states, adds }: Example) => {
  const found = identity(text);
  return Object.fromEntries(Object.keys({ ...states, ...adds }).map((key) => [key, found[key as 'county']]));
};

describe('findIdentity(doc, sections, tables, knowledge)', () => {
  it.each(invented)('reads what is stated: $text', (example) => {
    expect(pick(example.text, example)).toEqual({ ...example.states, ...example.adds });
  });
  it.each(real)('adds what the gazetteer knows: $text', (example) => {
    expect(pick(example.text, example)).toEqual({ ...example.states, ...example.adds });
    const { resolved } = identity(example.text);
    for (const [field, value] of Object.entries(example.adds ?? {})) if (value) expect(resolved).toContain(field);
    for (const field of Object.keys(example.states)) expect(resolved).not.toContain(field);
  });

  it('gives the words every stated field was read from', () => {
    const text =
      '临湖市霖河区南坪街道办事处2022年政府信息公开工作年度报告\n一、总体情况\n好。\n二、其他事项\n无。\n霖河区南坪街道办事处\n2023年1月9日\n';
    const { spans, sources, agency } = identity(text);
    const words = Object.fromEntries(Object.entries(spans).map(([field, span]) => [field, text.slice(...span)]));
    expect(words).toEqual({
      township: '南坪街道',
      county: '霖河区',
      prefecture: '临湖市',
      year: '2022',
      date: '2023年1月9日',
      agency: '霖河区南坪街道办事处',
    });
    expect(sources).toMatchObject({ township: 'title', date: 'signoff', agency: 'signoff' });
    expect(agency).toBe('霖河区南坪街道办事处');
  });

  it('takes the agency from the title where nobody signs', () => {
    const of = (title: string) => identity(`${title}2022年政府信息公开工作年度报告\n一、总体情况\n好。`).agency;
    expect(of('澄川县白芦镇人民政府')).toBe('澄川县白芦镇人民政府');
    expect(of('霖河区人民政府南坪街道办事处')).toBe('霖河区人民政府南坪街道办事处');
    expect(of('澄川县白芦镇')).toBeNull();
  });

  it('lets what is stated by hand win, and keeps what the text says otherwise', () => {
    const text = '澄川县白芦镇2022年政府信息公开工作年度报告\n一、总体情况\n好。';
    const found = identity(text, {
      stated: { township: '哈图镇', county: '托里县', year: 2024, published: '2025-01-20' },
    });
    expect(found).toMatchObject({
      township: '哈图镇',
      county: '托里县',
      prefecture: '塔城地区',
      code: '654224103',
      year: 2024,
      date: '2025-01-20',
    });
    expect(found.resolved).toEqual(['township', 'county', 'prefecture', 'province', 'code', 'year', 'date']);
    expect(found.sources.year).toBe('metadata');
    expect(found.conflicts.map((c) => [c.field, c.stated])).toEqual(
      expect.arrayContaining([
        ['township', '白芦镇'],
        ['year', '2022'],
      ]),
    );
  });

  it('prefers a township of the collection to one elsewhere', () => {
    const text = '辛店镇2024年政府信息公开工作年度报告';
    expect(identity(text, { counties: ['410422'] })).toMatchObject({
      county: '叶县',
      code: '410422108',
      resolved: ['county', 'prefecture', 'province', 'code'],
    });
    expect(identity(text, { counties: ['410422', '410184'] }).county).toBeNull();
  });

  it('reads the page around the article', () => {
    const meta = {
      title: '澄川县白芦镇2023年政府信息公开工作年度报告',
      published: '2024-01-19',
      publisher: '澄川县白芦镇',
    };
    expect(identity('一、总体情况\n2023年，我镇好。', {}, meta)).toMatchObject({
      township: '白芦镇',
      county: '澄川县',
      date: '2024-01-19',
      year: 2023,
    });
    expect(identity('白芦镇2023年政府信息公开工作年度报告', {}, { indexNumber: '430923012/2024-00012' })).toMatchObject(
      { county: '安化县', sources: { county: 'index_number' } },
    );
  });

  it('finds where a name begins in running text', () => {
    const of = (text: string) => {
      const { township, county, year } = identity(`一、总体情况\n${text}\n二、其他需要报告的事项\n无。`);
      return [township, county, year];
    };
    expect(of('2022年南坪街道深入落实，公开信息30条。')).toEqual(['南坪街道', null, 2022]);
    expect(of('哈图镇及时推送托里县人民政府网信息9条。')[1]).toBe('托里县');
    expect(of('哈图镇全年转载托里县人民政府网站信息9条。')[1]).toBe('托里县');
  });
  it('believes no county from running text that nobody knows', () => {
    const text = '在区委领导下，好运游戏平台区人民政府白芦街道办事处认真落实。\n白芦街道办事处公开信息9条。';
    expect(identity(`一、总体情况\n${text}`)).toMatchObject({ township: '白芦街道', county: null });
    expect(identity(`霖河区白芦街道2022年年报\n一、总体情况\n${text}`)).toMatchObject({ county: '霖河区' });
  });
  it('tells what disagrees', () => {
    const conflicts = (text: string) =>
      identity(text).conflicts.map(({ field, stated, source }) => `${field} ${stated} ${source}`);
    const tail = '\n一、总体情况\n好。\n二、其他事项\n无。\n';
    expect(conflicts(`澄川县白芦镇2022年政府信息公开工作年度报告${tail}澄川县青塘镇人民政府\n2023年1月9日`)).toEqual([
      'township 青塘镇 signoff',
    ]);
    expect(conflicts(`澄川县白芦镇2022年政府信息公开工作年度报告${tail}洛河县白芦镇人民政府\n2023年1月9日`)).toEqual([
      'county 洛河县 signoff',
    ]);
    expect(
      conflicts(`白芦镇2022年政府信息公开工作年度报告\n统计期限自2023年1月1日起至2023年12月31日止。${tail}`),
    ).toEqual(['year 2023 period']);
    expect(
      conflicts(`白芦镇2022年政府信息公开工作年度报告\n认真编制了《白芦镇2021年政府信息公开工作年度报告》。${tail}`),
    ).toEqual(['year 2021 preamble']);
    expect(conflicts(`澄川县白芦镇2022年政府信息公开工作年度报告${tail}澄川县白芦镇人民政府\n2023年1月9日`)).toEqual(
      [],
    );
    expect(conflicts(`霖河区南坪街道2022年政府信息公开工作年度报告${tail}霖河区南坪办事处\n2023年1月9日`)).toEqual([]);
  });

  it('decides nothing where nothing is said', () => {
    for (const text of ['', '今天天气很好。', '一、总体情况\n好。'])
      expect(identity(text)).toMatchObject({
        township: null,
        county: null,
        code: null,
        year: null,
        date: null,
        agency: null,
        resolved: [],
        conflicts: [],
      });
  });
});

/** Ways to title a report; county, prefecture and province may be left out. */
const shapes: readonly ((p: { province: string; prefecture: string; county: string; town: string }) => string)[] = [
  (p) => `${p.province}${p.prefecture}${p.county}${p.town}2023年政府信息公开工作年度报告`,
  (p) => `2023年${p.prefecture}${p.county}${p.town}政府信息公开工作年度报告`,
  (p) => `${p.county}${p.town}关于2023年政府信息公开工作年度报告`,
  (p) => `${p.county}人民政府${p.town}2023年政府信息公开年报`,
  (p) => `${p.town}2023年政府信息公开工作年度报告\n现公布${p.county}${p.town}年度报告。`,
  (p) =>
    `2023年政府信息公开工作年度报告\n一、总体情况\n好。\n二、其他事项\n无。\n${p.prefecture}${p.county}${p.town}\n2024年1月9日`,
  (p) => `${p.town}2023年政府信息公开工作年度报告`,
];
const byLaw = tables.townships.filter(
  (t) => Number(t.code.slice(6)) < 400 && /^[一-鿿]+(?:镇|乡|街道|苏木)$/.test(t.name),
);

describe('findIdentity on real townships', () => {
  const place = fc.nat(byLaw.length - 1).map((i) => gazetteer.township(byLaw[i]!.code)!);
  const office = (t: string, on: boolean) => (on ? (t.endsWith('街道') ? `${t}办事处` : `${t}人民政府`) : t);
  const title = (p: TownshipPlace, shape: number, formal: boolean) =>
    shapes[shape]!({
      province: p.province,
      prefecture: p.prefecture ?? '',
      county: p.county,
      town: office(p.township, formal),
    });

  it('is right, or says nothing: never another place', () => {
    let right = 0;
    const runs = 1500;
    fc.assert(
      fc.property(place, fc.nat(shapes.length - 1), fc.boolean(), (p, shape, formal) => {
        const found = identity(title(p, shape, formal));
        if (found.code === p.code) right++;
        expect([found.code ?? p.code, found.prefecture ?? p.prefecture, found.province ?? p.province]).toEqual([
          p.code,
          p.prefecture,
          p.province,
        ]);
        expect(found.township).toBe(p.township);
      }),
      { seed: 20240, numRuns: runs },
    );
    expect(right / runs).toBeGreaterThan(0.9);
  });

  it('resolves no place under a county it does not know', () => {
    fc.assert(
      fc.property(place, fc.boolean(), (p, formal) => {
        const found = identity(`澄川县${office(p.township, formal)}2023年政府信息公开工作年度报告`);
        expect(found).toMatchObject({
          county: '澄川县',
          township: p.township,
          prefecture: null,
          province: null,
          code: null,
        });
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe('findIdentity on townships nobody knows', () => {
  /** Two halves of real names make a name that looks like one. */
  const halves = (names: readonly string[]) => {
    const known = new Set(names);
    const index = fc.nat(names.length - 1);
    return fc
      .tuple(index, index)
      .map(([i, j]) => names[i]!.slice(0, 1) + names[j]!.slice(-1))
      .filter((name) => !known.has(name) && !/[县市区旗镇乡省州盟的我本个]|中共/.test(name));
  };
  const stems = (names: readonly string[], kind: RegExp) =>
    names.filter((n) => kind.test(n)).map((n) => n.replace(/(?:街道|[县镇乡])$/, ''));
  const county = halves(
    stems(
      tables.counties.map((c) => c.name),
      /^[一-鿿]{2,3}县$/,
    ),
  ).map((s) => `${s}县`);
  const stem = halves(
    stems(
      byLaw.map((t) => t.name),
      /^[一-鿿]{2,3}(?:镇|乡|街道)$/,
    ),
  );
  const town = fc.tuple(stem, fc.constantFrom('镇', '乡', '街道', '回族乡', '苏木')).map((parts) => parts.join(''));
  const stating = shapes.slice(0, -1);

  it('reads them by their look, and resolves none of them', () => {
    let right = 0;
    fc.assert(
      fc.property(county, town, fc.nat(stating.length - 1), (county, town, shape) => {
        const found = identity(stating[shape]!({ province: '', prefecture: '', county, town }));
        if (found.county === county && found.township === town && found.year === 2023) right++;
        expect([found.code, found.prefecture, found.province]).toEqual([null, null, null]);
      }),
      { seed: 99, numRuns: 800 },
    );
    expect(right / 800).toBeGreaterThan(0.98);
  });
});
