import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/series/csv.ts';
import { measures } from '../../src/series/measures.ts';
import { selectSeries } from '../../src/series/select.ts';
import { countyTable, longTable, wideTable } from '../../src/series/table.ts';
import { defaultView } from '../../src/series/view.ts';
import { countyOf } from '../support/county.ts';

const penalties = 'proactive.penalties.decisions';
const county = countyOf(penalties, [2021, 2022], { 甲镇: [0, 12], 乙镇: ['-', 'blank'], '=丙乡': [-3, 'unreadable'] });
const series = selectSeries(county, { ...defaultView('explore'), sort: { by: 'code', reverse: false } });

describe('wideTable(series, title)', () => {
  test('one row per township; an empty cell is explained, a zero is a zero', () => {
    expect(wideTable(series, '行政处罚')).toEqual([
      ['行政区划代码 code', '乡镇 township', '行政处罚 2021', '行政处罚 2022', '说明 notes'],
      ['990101100', '甲镇', 0, 12, ''],
      ['990101101', '乙镇', null, null, '2021 未发布 not published; 2022 未填 left blank'],
      ['990101102', '=丙乡', -3, null, '2022 无法读取 could not be read'],
    ]);
  });
});

describe('longTable(series, title)', () => {
  test('one row per township and year, with its report', () => {
    const [header, first, second, third] = longTable(series, '行政处罚');
    expect(header).toHaveLength(9);
    expect(first).toEqual(['990101100', '甲镇', 2021, penalties, '行政处罚', 0, '', '', '990101100-2021']);
    expect(second?.[5]).toBe(12);
    expect(third?.slice(5)).toEqual([null, '未发布 not published', '', null]);
  });
});

describe('countyTable(county, nameOf)', () => {
  test('holds every measure of every township and year', () => {
    const table = countyTable(county, (id) => id);
    expect(table).toHaveLength(1 + measures.length * 3 * 2);
    expect(table.filter((row) => row[3] === penalties && row[5] === 12)).toHaveLength(1);
  });
});

describe('toCsv(table, unparse, options)', () => {
  const table = [
    ['name', 'value'],
    ['=1+1', -5],
    ['@x', 3],
    ['a,"b"', null],
    ['-', 0],
  ] as const;

  test('quotes as RFC 4180 asks, and leaves texts alone', () => {
    expect(toCsv(table, Papa.unparse)).toBe('name,value\r\n=1+1,-5\r\n@x,3\r\n"a,""b""",\r\n-,0\r\n');
  });

  test('for Excel: a byte order mark, texts guarded, numbers never', () => {
    expect(toCsv(table, Papa.unparse, { excel: true })).toBe(
      '\ufeffname,value\r\n\'=1+1,-5\r\n\'@x,3\r\n"a,""b""",\r\n\'-,0\r\n',
    );
  });

  test('comes back as it went out', () => {
    const parsed = Papa.parse<string[]>(toCsv(wideTable(series, '数'), Papa.unparse), { skipEmptyLines: true }).data;
    expect(parsed).toEqual(wideTable(series, '数').map((row) => row.map((cell) => `${cell ?? ''}`)));
  });
});
