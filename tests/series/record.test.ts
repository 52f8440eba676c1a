import { describe, expect, it } from 'vitest';
import { selectRecord } from '../../src/series/record.ts';
import { countyOf, syntheticCounty } from '../support/county.ts';

const county = countyOf('proactive.penalties.decisions', [2021, 2022, 2023, 2024], {
  青石镇: [3, 'blank', '-', 5],
  柳河镇: [1, 2, 3, 4],
  石桥镇: [9, 8, 7, 6],
  新城街道: ['.', '.', 2, 2],
});
const code = (name: string) => county.townships.find((t) => t.name === name)!.code;

describe('selectRecord(county, code)', () => {
  const record = selectRecord(county, code('青石镇'))!;

  it('has every year, with its report or why there is none', () => {
    expect(record.years.map((y) => [y.year, y.report?.id.slice(-4) ?? y.none])).toEqual([
      [2021, '2021'],
      [2022, '2022'],
      [2023, 'not_seen'],
      [2024, '2024'],
    ]);
    expect(selectRecord(county, code('新城街道'))!.years[0]!.none).toBe('not_due');
  });

  it('sets each measure beside the county median, nothing filled in', () => {
    const row = record.rows.find((r) => r.measure.id === 'proactive.penalties.decisions')!;
    expect(row.points.map((p) => p.value ?? p.none)).toEqual([3, 'blank', 'not_seen', 5]);
    expect(row.spread.map((s) => s.median)).toEqual([3, null, 3, 4.5]);
  });

  it('leaves out measures of which the township says nothing in any year', () => {
    expect(record.rows.some((r) => r.measure.id === 'proactive.procurement.amount')).toBe(false);
    const long = syntheticCounty();
    const first = selectRecord(long, long.townships[0]!.code)!;
    expect(first.rows.some((r) => r.measure.id === 'proactive.procurement.amount')).toBe(true);
  });

  it('is null for a township the county does not have', () => {
    expect(selectRecord(county, '110101001')).toBeNull();
  });
});
