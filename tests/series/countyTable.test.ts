import { describe, expect, test } from 'vitest';
import { countyLongTable, countyTable } from '../../src/series/countyTable.ts';
import { measures } from '../../src/series/measures.ts';
import { indexReports, pointsOf } from '../../src/series/point.ts';
import { countyOf } from '../support/county.ts';

const penalties = 'proactive.penalties.decisions';
const county = countyOf(penalties, [2021, 2022], { 甲镇: [0, 12], 乙镇: ['-', 'blank'], 丙乡: [-3, 'unreadable'] });
const wide = countyTable(county, (id) => `名 ${id}`);
const [header] = wide;
const column = (name: string) => header!.findIndex((h) => String(h).includes(name));
const row = (name: string, year: number) => wide.find((r) => r[1] === name && r[2] === year)!;

describe('countyTable(county, nameOf)', () => {
  test('one row per township and year, one column per measure', () => {
    expect(wide).toHaveLength(1 + 3 * 2);
    for (const line of wide) expect(line).toHaveLength(2 + 7 + measures.length + 4);
    expect(header).toContain(`名 ${penalties} ${penalties}`);
  });

  test('has every figure of every measure', () => {
    const collected = indexReports(county);
    for (const township of county.townships)
      measures.forEach((measure, i) => {
        for (const point of pointsOf(township, county.years, measure, collected))
          expect(row(township.name, point.year)[9 + i]).toBe(point.value);
      });
  });

  test('a zero is a zero, and what is empty is named', () => {
    const at = column(penalties);
    expect(row('甲镇', 2021)[at]).toBe(0);
    expect(row('乙镇', 2022)[at]).toBeNull();
    expect(row('乙镇', 2022)[column('blank')]).toContain(penalties);
    expect(row('丙乡', 2022)[column('unreadable')]).toContain(penalties);
    expect(row('甲镇', 2022)[column('unreadable')]).not.toContain(penalties);
  });

  test('tells the three judgements apart', () => {
    const said = row('甲镇', 2022);
    const of = (name: string) => said[column(name)];
    expect([of('publication'), of('tables'), of('prose')]).toEqual(['按时 on time', '读出 read', '读出 read']);
  });

  test('a year without a report has its row, with the reason and nothing else', () => {
    const empty = row('乙镇', 2021);
    expect(empty.slice(3).filter((cell) => cell !== null)).toEqual(['未见年报 no report seen']);
  });
});

describe('countyLongTable(county)', () => {
  const long = countyLongTable(county);
  const facts = (name: string, year: number) => long.filter((r) => r[1] === name && r[2] === year);

  test('one row per figure, with a code where there is none', () => {
    const penalty = (name: string, year: number) => facts(name, year).find((r) => r[3] === penalties)!;
    expect(penalty('甲镇', 2022).slice(4)).toEqual([12, null, '']);
    expect(penalty('乙镇', 2022).slice(4)).toEqual([null, 'blank', '']);
    expect(penalty('丙乡', 2022).slice(4)).toEqual([null, 'unreadable', '']);
  });

  test('has no row for what is not in the form, and one for a report that is not there', () => {
    expect(long.some((r) => r[5] === 'not_in_form')).toBe(false);
    expect(facts('乙镇', 2021)).toEqual([['990101101', '乙镇', 2021, null, null, 'not_seen', null]]);
  });

  test('has the same figures as the wide table', () => {
    const figures = wide.slice(1).flatMap((r) => r.slice(9, 9 + measures.length).filter((v) => v !== null));
    expect(long.slice(1).flatMap((r) => (r[4] === null ? [] : [r[4]]))).toEqual(figures);
  });
});
