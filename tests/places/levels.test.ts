import { describe, expect, it } from 'vitest';
import { isAbove, levelOf, levels, prefectureCodeOf } from '../../src/places/levels.ts';

describe('levels', () => {
  it('tells a level by the code', () => {
    const codes = ['all', '41', '4104', '410422', '410422101', 'x0123abcd', 'unknown'];
    expect(codes.map(levelOf)).toEqual([
      'collection',
      'province',
      'prefecture',
      'county',
      'township',
      'county',
      'county',
    ]);
    for (const wrong of ['', '4', '41042', 'x1', '41a4', '4104221011']) expect(levelOf(wrong)).toBeNull();
  });

  it('orders them', () => {
    expect(isAbove('province', 'county')).toBe(true);
    expect(isAbove('county', 'county')).toBe(false);
    expect(['410422101', '410422', '4104', '41', 'all'].map(levelOf)).toEqual(levels);
  });

  it('knows the prefecture of a code, none of a code made of a name', () => {
    expect(prefectureCodeOf('410422101')).toBe('4104');
    expect(prefectureCodeOf('x0123abcd')).toBeNull();
  });
});
