import { describe, expect, it } from 'vitest';
import { selectChannels } from '../../src/series/channels.ts';
import { columns } from '../../src/series/columns.ts';
import { channelTable, coverageTable, problemTable, recordTable, streakTable } from '../../src/series/matrixTables.ts';
import { selectOverview } from '../../src/series/overview.ts';
import { selectProblems } from '../../src/series/problems.ts';
import { selectRecord } from '../../src/series/record.ts';
import { selectStreaks } from '../../src/series/streaks.ts';
import type { CsvTable } from '../../src/series/table.ts';
import { syntheticCounty, syntheticNarratives } from '../support/county.ts';

const county = syntheticCounty();
const { townships, years } = county;
const tables: [name: string, rows: number, table: CsvTable][] = [
  ['coverageTable', townships.length * years.length, coverageTable(selectOverview(county, 'latest')!)],
  ['channelTable', townships.length, channelTable(selectChannels(county, { year: 'latest' })!)],
  ['problemTable', townships.length * years.length, problemTable(selectProblems(county, { year: 'latest' })!)],
  ['streakTable', 1, streakTable(selectStreaks(county, syntheticNarratives(county)))],
  ['recordTable', 1, recordTable(selectRecord(county, townships[0]!.code)!, ({ measure }) => measure.id)],
];

describe.each(tables)('%s', (_, times, [header, ...body]) => {
  it('has a row for each, and as many cells in each as columns', () => {
    expect(body.length).toBeGreaterThan(0);
    expect(body.length % times).toBe(0);
    expect(new Set(body.map((row) => row.length))).toEqual(new Set([header!.length]));
  });

  it('names its columns by the list, each once', () => {
    const named: readonly string[] = Object.values(columns);
    const own = header!.filter((name) => typeof name === 'string' && !/^中位数 median \d{4}$/.test(name));
    expect(own.filter((name) => !named.includes(String(name)))).toEqual([]);
    expect(new Set(header).size).toBe(header!.length);
    const at = header!.indexOf(columns.township);
    expect(townships.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(body.map((row) => row[at]))]));
  });
});
