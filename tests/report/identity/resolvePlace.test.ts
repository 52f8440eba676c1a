import { describe, expect, it } from 'vitest';
import { makeGazetteer } from '../../../src/places/gazetteer.ts';
import { type Leads, resolvePlace, type StatedPlace } from '../../../src/report/identity/resolvePlace.ts';
import { tables } from '../../places/tables.ts';

const gazetteer = makeGazetteer(tables);
const resolve = (stated: Partial<StatedPlace>, leads: Partial<Leads> = {}) => {
  const nothing = { township: null, county: null, prefecture: null, province: null };
  const found = resolvePlace({ ...nothing, ...stated }, { gazetteer, indexed: null, kind: null, ...leads });
  return [found.county?.county ?? null, found.code];
};

describe('resolvePlace(stated, leads)', () => {
  it('takes the county that is stated', () => {
    expect(resolve({ township: '辛店镇', county: '叶县' })).toEqual(['叶县', '410422108']);
    expect(resolve({ township: '白芦镇', county: '叶县' })).toEqual(['叶县', null]);
    expect(resolve({ county: '叶县', province: '河南省' })).toEqual(['叶县', null]);
  });
  it('takes today’s county for a name of another kind that has the township', () => {
    expect(resolve({ township: '柳毛湾镇', county: '沙湾县' })).toEqual(['沙湾市', '654203107']);
    expect(resolve({ township: '白芦镇', county: '沙湾县' })).toEqual([null, null]);
  });
  it('never contradicts what is stated', () => {
    expect(resolve({ township: '哈图镇', county: '澄川县' })).toEqual([null, null]);
    expect(resolve({ township: '哈图镇', county: '托里县', prefecture: '临湖市' })).toEqual([null, null]);
    expect(resolve({ township: '哈图镇', province: '河南省' })).toEqual([null, null]);
    expect(resolve({ township: '哈图镇' }, { kind: '区' })).toEqual([null, null]);
  });
  it('takes a township alone of its name', () => {
    expect(resolve({ township: '哈图镇' })).toEqual(['托里县', '654224103']);
    expect(resolve({ township: '哈图镇' }, { kind: '县' })).toEqual(['托里县', '654224103']);
    expect(resolve({ township: '辛店镇' })).toEqual([null, null]);
    expect(resolve({ township: '辛店镇', prefecture: '平顶山市' })).toEqual(['叶县', '410422108']);
    expect(resolve({ township: '九合垸原种场' })).toEqual([null, null]);
  });
  it('prefers the counties of the collection', () => {
    expect(resolve({ township: '辛店镇' }, { counties: ['410422'] })).toEqual(['叶县', '410422108']);
    expect(resolve({ township: '辛店镇' }, { counties: ['410422', '410184'] })).toEqual([null, null]);
    expect(resolve({ township: '哈图镇' }, { counties: ['410422'] })).toEqual(['托里县', '654224103']);
  });
  it('takes the county of an index number where it agrees', () => {
    const indexed = gazetteer.county('410422');
    expect(resolve({ township: '辛店镇' }, { indexed })).toEqual(['叶县', '410422108']);
    expect(resolve({ township: '辛店镇', province: '新疆维吾尔自治区' }, { indexed })).toEqual([null, null]);
    expect(resolve({ township: '辛店镇', county: '新郑市' }, { indexed })).toEqual(['新郑市', '410184102']);
  });
  it('resolves nothing from nothing', () => {
    expect(resolve({})).toEqual([null, null]);
  });
});
