import { describe, expect, it } from 'vitest';
import { placeOf, provinceCode } from '../../src/dataset/place.ts';
import type { Identity } from '../../src/report/report.ts';
import { inventedGazetteer } from '../support/report.ts';
import { hash } from './members.ts';

const identity = (given: Partial<Identity>): Identity => ({
  township: null,
  county: null,
  prefecture: null,
  province: null,
  code: null,
  year: 2024,
  date: null,
  agency: null,
  resolved: [],
  spans: {},
  sources: {},
  conflicts: [],
  ...given,
});
const place = (given: Partial<Identity>) => placeOf(identity(given), inventedGazetteer, hash);

describe('placeOf(identity, gazetteer, hash)', () => {
  it('takes a known code at its word', () => {
    expect(place({ code: '990101101', township: '青石镇' })).toMatchObject({
      township: { code: '990101101', name: '青石镇' },
      county: { code: '990101', county: '云泽县', prefecture: '宁江市', province: '河川省' },
      year: 2024,
    });
  });

  it('makes a code for a township the gazetteer lacks, within its county', () => {
    const there = place({ township: '新设镇', county: '云泽县' })!;
    expect(there.township.code).toMatch(/^x[0-9a-f]{8}$/);
    expect(there.county.code).toBe('990101');
    expect(place({ township: '新设镇', county: '云泽县' })).toEqual(there);
    expect(place({ township: '新设镇', county: '乌岭县' })!.township.code).not.toBe(there.township.code);
  });

  it('makes a code for a county that is not known, and for none at all', () => {
    expect(place({ township: '甲镇', county: '无名县', province: '河川省' })!.county).toMatchObject({
      code: expect.stringMatching(/^x[0-9a-f]{8}$/),
      county: '无名县',
      province: '河川省',
    });
    expect(place({ township: '甲镇' })!.county).toMatchObject({ county: '未知', prefecture: null, province: '' });
  });

  it('does not take a county of another province', () => {
    expect(place({ township: '甲镇', county: '云泽县', province: '山海省' })!.county.code).toMatch(/^x/);
  });

  it('has no place for a report without township or year', () => {
    expect(place({})).toBeNull();
    expect(place({ township: '青石镇', year: null })).toBeNull();
  });
});

describe('provinceCode(county, hash)', () => {
  const county = { county: '云泽县', prefecture: null };
  it.each([
    [{ ...county, code: '990101', province: '河川省' }, /^99$/],
    [{ ...county, code: 'x0123abcd', province: '河川省' }, /^x[0-9a-f]{8}$/],
    [{ ...county, code: 'x0123abcd', province: '' }, /^unknown$/],
  ])('%j → %s', (place, code) => expect(provinceCode(place, hash)).toMatch(code));
});
