import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/series/csv.ts';
import { selectSeries } from '../../src/series/select.ts';
import { longTable, wideTable } from '../../src/series/table.ts';
import { defaultView } from '../../src/series/view.ts';
import { countyOf } from '../support/county.ts';
import { readCsv } from '../support/csv.ts';

const penalties = 'proactive.penalties.decisions';
const county = countyOf(penalties, [2021, 2022], { 甲镇: [0, 12], 乙镇: ['-', 'blank'], '=丙乡': [-3, 'unreadable'] });
const series = selectSeries(county, { ...defaultView('explore'), sort: { by: 'code', reverse: false } });
const flagged = {
  ...series,
  rows: series.rows.map((row, i) =>
    i > 0 ? row : { ...row, points: row.points.map((p) => (p.year === 2022 ? { ...p, rules: ['A5' as const] } : p)) },
  ),
};
const bytes = (text: string) => [...new TextEncoder().encode(text)];

describe('wideTable(series, title)', () => {
  test('one row per township; an empty cell is explained, a zero is a zero, findings stand apart', () => {
    expect(wideTable(flagged, '行政处罚')).toEqual([
      ['行政区划代码 code', '乡镇 township', '行政处罚 2021', '行政处罚 2022', '说明 notes', '核查规则 findings'],
      ['990101100', '甲镇', 0, 12, '', '2022 A5'],
      ['990101101', '乙镇', null, null, '2021 未见年报 no report seen; 2022 未填 left blank', ''],
      ['990101102', '=丙乡', -3, null, '2022 无法读取 could not be read', ''],
    ]);
  });
});

describe('longTable(series, title)', () => {
  test('one row per township and year, with its report', () => {
    const [header, first, second, third] = longTable(flagged, '行政处罚');
    expect(header).toHaveLength(7);
    expect(first).toEqual(['990101100', '甲镇', 2021, 0, '', '', '990101100-2021']);
    expect(second).toEqual(['990101100', '甲镇', 2022, 12, '', 'A5', '990101100-2022']);
    expect(third?.slice(3)).toEqual([null, '未见年报 no report seen', '', null]);
  });
});

describe('toCsv(table, {excel})', () => {
  test('quotes as RFC 4180 asks, and leaves texts alone', () => {
    const table = [
      ['name', 'value'],
      ['=1+1', -5],
      ['a,"b"', null],
      ['c\nd', 0],
    ];
    expect(toCsv(table)).toBe('name,value\r\n=1+1,-5\r\n"a,""b""",\r\n"c\nd",0\r\n');
    expect(readCsv(toCsv(table))).toEqual(table.map((row) => row.map((cell) => `${cell ?? ''}`)));
  });

  test('for Excel: starts with the three bytes of the mark, and has none without', () => {
    expect(bytes(toCsv([['数']], { excel: true }))).toEqual([0xef, 0xbb, 0xbf, 0xe6, 0x95, 0xb0, 0x0d, 0x0a]);
    expect(bytes(toCsv([['数']]))).toEqual([0xe6, 0x95, 0xb0, 0x0d, 0x0a]);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-', "'-"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['a=1', 'a=1'],
    ['', ''],
  ])('for Excel: the text %j → %j', (text, written) => {
    expect(bytes(toCsv([[text]], { excel: true }))).toEqual([0xef, 0xbb, 0xbf, ...bytes(`${written}\r\n`)]);
  });

  test.each([-3, -0.5, 0, 12, 1e21])('for Excel: the number %d is never guarded', (n) => {
    expect(toCsv([[n]], { excel: true })).toBe(`\ufeff${n}\r\n`);
  });

  test('comes back as it went out', () => {
    const table = wideTable(series, '数');
    expect(readCsv(toCsv(table))).toEqual(table.map((row) => row.map((cell) => `${cell ?? ''}`)));
  });
});
