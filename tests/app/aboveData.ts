import { datasetFormat } from '../../src/dataset/dataset.ts';
import {
  encodeFigures,
  encodeNames,
  encodePlaces,
  encodeStanding,
  encodeSums,
  encodeTrend,
} from '../../src/dataset/encodeFigures.ts';
import { ALL_YEARS, type CountySums, type FigureSheet, type Places, type SumSheet } from '../../src/dataset/figures.ts';
import { places as made } from '../support/places.ts';
import { indexOfDemo, putData } from './data.ts';

const year = 2023;
const head = { format: datasetFormat as typeof datasetFormat, year };
const figures = (sheet: string, values: FigureSheet['values']) =>
  encodeFigures(sheet, [{ sheet, year, values, approx: [], scanned: [], flagged: [] }]);
/** Of three counties, the fourth has none. */
const sums = (sheet: SumSheet['sheet'], ids: string[], counties: [of: number, reports: number[], totals: number[]][]) =>
  encodeSums({
    ...{ ...head, sheet, ids },
    counties: [...counties.map(([of, reports, totals]): CountySums => ({ of, reports, totals })), null],
  });
const none = 'not_collected' as const;

const sheets: Record<string, unknown> = {
  standing: encodeStanding({
    ...{ ...head, sheet: 'standing', tablesUnread: [3], proseUnread: [] },
    values: ['on_time', 'late', 'on_time', 'on_time', 'not_seen', 'on_time', none, none, none, none],
  }),
  'findings.error': figures('findings.error', [1, 2, 0, 0, 'not_seen', 0, none, none, none, none]),
  'proactive.penalties.decisions': figures('proactive.penalties.decisions', [
    5,
    9,
    12,
    'unreadable',
    'not_seen',
    3,
    none,
    none,
    none,
    none,
  ]),
  used: sums(
    'used',
    ['wechat_official', 'gov_website'],
    [
      [2, [1, 2], [1, 2]],
      [2, [0, 2], [0, 2]],
      [1, [0, 1], [0, 1]],
    ],
  ),
  stated: sums(
    'stated',
    ['staffing', 'timeliness'],
    [
      [2, [2, 0], [2, 0]],
      [2, [1, 1], [1, 1]],
      [1, [1, 0], [1, 0]],
    ],
  ),
  rules: sums(
    'rules',
    ['A1', 'late'],
    [
      [2, [2, 1], [3, 1]],
      [2, [0, 0], [0, 0]],
      [1, [1, 0], [1, 0]],
    ],
  ),
  applications: sums(
    'applications',
    ['received', 'outcomes_total', 'granted', 'refused'],
    [
      [2, [2, 2, 2, 1], [7, 7, 6, 1]],
      [2, [1, 1, 1, 0], [1, 1, 1, 0]],
      [1, [1, 1, 0, 1], [2, 2, 0, 2]],
    ],
  ),
};
const places: Places = {
  ...made,
  years: [year],
  sheets: Object.fromEntries(Object.keys(sheets).map((name) => [name, '0a'])),
  trends: { 'used.wechat_official': '0a' },
};
const names = (name: string[], initials: string[]) =>
  encodeNames({ format: datasetFormat, name, short: name, initials });

/** Puts the files of a collection of two provinces into the page, which nobody loads whole. */
export function putAbove(): void {
  const index = { ...indexOfDemo, places: 'places.json', whole: false };
  putData([], {
    'demo/index.json': { ...index, totals: { ...index.totals, counties: 4 } },
    'demo/places.json': encodePlaces(places),
    'demo/names/98.0a.json': names(
      ['东河镇', '河口乡', '柳镇', '河湾镇', '青山乡', '上河镇'],
      ['dhz', 'hkx', 'lz', 'hwz', 'qsx', 'shz'],
    ),
    'demo/names/99.0a.json': names(['河东乡', '白马镇', '红石镇', '南山乡'], ['hdx', 'bmz', 'hsz', 'nsx']),
    'demo/trends/used.wechat_official.0a.json': encodeTrend({
      ...{ format: datasetFormat, trend: 'used.wechat_official', years: [year] },
      counties: [
        [
          { of: 2, reports: 1, streaks: 0 },
          { of: 2, reports: 0, streaks: 0 },
          { of: 1, reports: 0, streaks: 0 },
          { of: 0, reports: 0, streaks: 0 },
        ],
      ],
    }),
    ...Object.fromEntries(
      Object.entries(sheets).flatMap(([name, json]) => [
        [`demo/figures/${name}.${year}.0a.json`, json],
        [`demo/figures/${name}.${ALL_YEARS}.0a.json`, json],
      ]),
    ),
  });
}
