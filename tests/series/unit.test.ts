import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/series/scope.ts';
import { countiesOf, isSmall, offeredLevels, rowsOf } from '../../src/series/unit.ts';
import { places, whole } from '../support/places.ts';

const province = scopeOf(places, '99', '')!;

describe('rowsOf(places, scope, asked)', () => {
  it('takes the level below, and the one asked for where there is such', () => {
    expect(rowsOf(places, whole, null)).toMatchObject({ unit: 'province', units: [{ code: '98' }, { code: '99' }] });
    expect(rowsOf(places, whole, 'county').units).toHaveLength(4);
    expect(rowsOf(places, whole, 'township')).toEqual({ unit: 'township', units: [] });
  });

  it('goes further down where a level would be one row, the county last', () => {
    expect(offeredLevels(places, province)).toEqual(['township']);
    expect(rowsOf(places, province, 'prefecture')).toMatchObject({ unit: 'county', units: [{ name: '丁县' }] });
  });
});

describe('countiesOf(places, town, known)', () => {
  it('finds the counties of townships, those left out that are known', () => {
    const town = ['980101101', '990101104', '990101101', '123456789'];
    expect(countiesOf(places, town, ['980101']).map(({ code }) => code)).toEqual(['990101']);
  });
});

it('calls small what has few counties', () => {
  expect(isSmall(whole)).toBe(true);
  expect(isSmall({ counties: Array.from({ length: 13 }, () => places.counties[0]!) })).toBe(false);
});
