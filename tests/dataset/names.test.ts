import { describe, expect, it } from 'vitest';
import { makeCode, makeIds, shortNames } from '../../src/dataset/names.ts';
import { hash } from './members.ts';

describe('shortNames(names)', () => {
  it.each([
    [
      ['青石镇', '沙窝乡', '城东街道'],
      ['青石', '沙窝', '城东'],
    ],
    [
      ['城关镇', '城关乡', '白庙镇'],
      ['城关镇', '城关乡', '白庙'],
    ],
    [
      ['乡镇', '马镇', '马街道'],
      ['乡镇', '马镇', '马街道'],
    ],
    [
      ['红土回族乡', '红土民族乡'],
      ['红土回族', '红土'],
    ],
    [
      ['青石镇', '青石'],
      ['青石镇', '青石'],
    ],
    [
      ['宝力根苏木', '某某农场'],
      ['宝力根', '某某农场'],
    ],
    [
      ['马家坪土家族乡', '沙窝乡', '清河满族蒙古族乡'],
      ['马家坪', '沙窝', '清河'],
    ],
    [
      ['马家坪土家族乡', '马家坪镇'],
      ['马家坪土家族', '马家坪'],
    ],
    [
      ['回族乡', '青石镇'],
      ['回族', '青石'],
    ],
  ])('%j → %j', (names, short) => expect(shortNames(names)).toEqual(short));
});

describe('makeIds(reports)', () => {
  it('numbers further files of the same township and year', () => {
    const reports = [
      { township: 'a', year: 2023 },
      { township: 'a', year: 2024 },
      { township: 'a', year: 2023 },
      { township: 'b', year: 2023 },
      { township: 'a', year: 2023 },
    ];
    expect(makeIds(reports)).toEqual(['a-2023', 'a-2024', 'a-2023-2', 'b-2023', 'a-2023-3']);
  });
});

describe('makeCode(name, hash)', () => {
  it('is x and eight hex digits', () => expect(makeCode('某县甲镇', hash)).toMatch(/^x[0-9a-f]{8}$/));
});
