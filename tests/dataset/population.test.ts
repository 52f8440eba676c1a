import { describe, expect, it } from 'vitest';
import { decodeHeadcounts, encodeHeadcounts } from '../../src/dataset/headcounts.ts';
import { parsePopulation } from '../../src/dataset/population.ts';

const known = {
  isPlace: (code: string) => code !== '410422999',
  isStated: (code: string, year: number) => code === '410422105' && year === 2020,
};
const head = 'code,year,population,villages,source';
const parse = (...lines: string[]) => parsePopulation([head, ...lines].join('\n'), known);
const problems = (...lines: string[]) => parse(...lines).problems.map(({ line, why, what }) => [line, why, what]);

describe('parsePopulation', () => {
  it('reads people and villages by year, each with who says so; a place may have several years and sources', () => {
    const { townships, problems: none } = parse(
      '410422101,2023,15800,,户籍人口',
      '410422101000,2020,16000,,第七次普查',
      '410422101,2020,,21,民政名录',
      'x0123abcd,2020,0,3,第七次普查',
    );
    expect(none).toEqual([]);
    expect([...townships]).toEqual([
      [
        '410422101',
        {
          population: [
            { year: 2020, value: 16000, source: '第七次普查' },
            { year: 2023, value: 15800, source: '户籍人口' },
          ],
          villages: [{ year: 2020, value: 21, source: '民政名录' }],
        },
      ],
      [
        'x0123abcd',
        {
          population: [{ year: 2020, value: 0, source: '第七次普查' }],
          villages: [{ year: 2020, value: 3, source: '第七次普查' }],
        },
      ],
    ]);
  });

  it('tells what is wrong with a line and where, and uses the others', () => {
    expect(
      problems(
        '410422101,2020,"16,000",,普查',
        '410422101,2020,1.6 万,,普查',
        '410422101,,16000,,普查',
        '410422101,2020,,,普查',
        '410422101,20年,16000,,普查',
        '叶县任店镇,2020,16000,,普查',
        '410422999,2020,16000,,普查',
        '410422105,2020,16000,,普查',
        '410422102,2020,16000',
        '410422102,2020,16000,,普查',
        '410422102,2020,16001,,普查',
      ),
    ).toEqual([
      [2, 'number', '16,000'],
      [3, 'number', '1.6 万'],
      [4, 'empty', 'year'],
      [5, 'empty', 'population / villages'],
      [6, 'year', '20年'],
      [7, 'code', '叶县任店镇'],
      [8, 'place', '410422999'],
      [9, 'in_places', 'population'],
      [10, 'fields', '3 / 5'],
      [12, 'twice', '11'],
    ]);
    expect(parsePopulation('code,year\n1,2', known).problems).toEqual([
      { line: 1, why: 'no_header', what: 'source, population / villages' },
    ]);
  });
});

describe('encodeHeadcounts', () => {
  it('keeps every number with its year and source', () => {
    const counts = [
      [{ year: 2020, value: 16000, source: '甲' }],
      [],
      [
        { year: 2020, value: 3, source: '乙' },
        { year: 2021, value: 4, source: '乙' },
      ],
    ];
    expect(decodeHeadcounts(JSON.parse(JSON.stringify(encodeHeadcounts(counts))), 3)).toEqual(counts);
    expect(encodeHeadcounts([undefined, undefined])).toEqual([]);
  });
});
