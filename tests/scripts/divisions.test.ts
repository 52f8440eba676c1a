import { describe, expect, it } from 'vitest';
import { parseDivisions, readDivisions } from '../../scripts/divisions.ts';

describe('parseDivisions(text)', () => {
  it('tells the levels by the length of the code, also from a file with the line ends of Windows', () => {
    const county = { code: '410422', name: '叶县' };
    expect(parseDivisions('# origin\r\n41 河南省\r\n4104 平顶山市\r\n410422 叶县\r\n410422101 任店镇\r\n')).toEqual({
      provinces: [{ code: '41', name: '河南省' }],
      prefectures: [{ code: '4104', name: '平顶山市' }],
      counties: [county],
      townships: [{ code: '410422101', name: '任店镇' }],
    });
  });
});

describe('readDivisions()', () => {
  const { provinces, prefectures, counties, townships } = readDivisions();
  const levels = [provinces, prefectures, counties, townships];
  it('has every level, sorted by code, each place below one of the level above', () => {
    expect(levels.map((level) => level.length)).toEqual([31, 342, 2978, 41352]);
    for (const level of levels) {
      const codes = level.map(({ code }) => code);
      expect(codes).toEqual([...new Set(codes)].sort());
      expect(level.every(({ name }) => name !== '' && name === name.trim())).toBe(true);
    }
    for (const [above, below] of [levels.slice(0, 2), levels.slice(1, 3), levels.slice(2, 4)] as (typeof levels)[]) {
      const known = new Set(above!.map(({ code }) => code));
      const orphans = below!.filter(({ code }) => ![2, 4, 6].some((size) => known.has(code.slice(0, size))));
      expect(orphans).toEqual([]);
    }
  });
});
