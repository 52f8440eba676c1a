import { describe, expect, test } from 'vitest';
import { sizeOf, tableOf } from '../../src/app/state/useCountyFile.ts';
import { toCsv } from '../../src/series/csv.ts';
import { countyOf } from '../support/county.ts';

const countyWith = (n: number) =>
  countyOf(
    'proactive.penalties.decisions',
    [2023, 2024],
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`第${i + 1}镇`, [i, i + 1]])),
  );
const written = (n: number, form: 'wide' | 'long') => {
  const table = tableOf(countyWith(n), form, 'zh');
  return { rows: table.length - 1, bytes: Buffer.byteLength(toCsv(table, { excel: true })) };
};

describe('sizeOf(county, form, lang)', () => {
  test.each(['wide', 'long'] as const)('is that of the file, to the byte: %s', async (form) => {
    expect(await sizeOf(countyWith(3), form, 'zh')).toEqual({ ...written(3, form), exact: true });
  });

  test.each(['wide', 'long'] as const)('of a large county is reckoned, and says so: %s', async (form) => {
    const size = await sizeOf(countyWith(90), form, 'zh');
    const { rows, bytes } = written(90, form);
    expect(size.exact).toBe(false);
    expect(size.rows).toBe(rows);
    expect(Math.abs(size.bytes / bytes - 1)).toBeLessThan(0.2);
  });

  test('is reckoned once for a county', async () => {
    const county = countyWith(2);
    expect(await sizeOf(county, 'wide', 'zh')).toBe(await sizeOf(county, 'wide', 'zh'));
    expect(await sizeOf(county, 'wide', 'en')).not.toBe(await sizeOf(county, 'wide', 'zh'));
  });
});
