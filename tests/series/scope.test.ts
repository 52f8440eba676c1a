import { describe, expect, it } from 'vitest';
import { scopeOf, unitLevels, unitsOf } from '../../src/series/scope.ts';
import { places } from '../support/places.ts';

describe('scopeOf', () => {
  it('finds a place of each level with its superiors and its townships', () => {
    const province = scopeOf(places, '98', '全部')!;
    expect(province).toMatchObject({ name: '云岭省', level: 'province', stretches: [[0, 6]] });
    expect(province.path.map((p) => p.name)).toEqual(['全部']);
    const prefecture = scopeOf(places, '9802', '全部')!;
    expect(prefecture).toMatchObject({ name: '西川市', stretches: [[2, 5]] });
    expect(prefecture.path.map((p) => p.code)).toEqual(['all', '98']);
    expect(scopeOf(places, '989001', '全部')!.path.map((p) => p.name)).toEqual(['全部', '云岭省']);
    expect(scopeOf(places, 'all', '全部')).toMatchObject({ name: '全部', stretches: [[0, 10]], path: [] });
  });

  it('has nothing of a place that is not there', () => {
    for (const code of ['97', '9803', '990102', '990101101', 'none']) expect(scopeOf(places, code, '')).toBeNull();
  });
});

describe('unitsOf', () => {
  it('lists the places of a level; a county that answers to the province stands among the prefectures', () => {
    const units = unitsOf(places, scopeOf(places, 'all', '')!, 'prefecture');
    expect(units.map((u) => [u.name, u.level, u.within.join()])).toEqual([
      ['东川市', 'prefecture', '云岭省'],
      ['西川市', 'prefecture', '云岭省'],
      ['丙市', 'county', '云岭省'],
      ['南川市', 'prefecture', '海东省'],
    ]);
    expect(units[2]!.stretches).toEqual([[5, 6]]);
  });

  it('keeps within the scope', () => {
    const units = unitsOf(places, scopeOf(places, '98', '')!, 'county');
    expect(units.map((u) => [u.code, u.within.join()])).toEqual([
      ['980101', '东川市'],
      ['980201', '西川市'],
      ['989001', ''],
    ]);
  });

  it('joins the townships of all counties of a unit', () => {
    expect(unitsOf(places, scopeOf(places, 'all', '')!, 'province').map((u) => u.stretches)).toEqual([
      [[0, 6]],
      [[6, 10]],
    ]);
  });
});

describe('unitLevels', () => {
  it('begins with the level below', () => {
    expect(unitLevels({ level: 'province' })).toEqual(['prefecture', 'county', 'township']);
  });
});
