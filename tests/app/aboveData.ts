import { datasetFormat } from '../../src/dataset/dataset.ts';
import {
  encodeFigures,
  encodeNames,
  encodePlaces,
  encodeStanding,
  encodeSums,
  encodeTrend,
} from '../../src/dataset/encodeFigures.ts';
import {
  type CountySums,
  type FigureSheet,
  type Places,
  type SumSheet,
  type UnitSheet,
  type UnitYear,
  unitStem,
} from '../../src/dataset/figures.ts';
import { encodeUnits } from '../../src/dataset/unitSheet.ts';
import { places as made } from '../support/places.ts';
import { indexOfDemo, putData } from './data.ts';

const year = 2023;
const head = { format: datasetFormat as typeof datasetFormat, year };
const figures = (sheet: string, values: FigureSheet['values']) =>
  encodeFigures(sheet, [{ sheet, year, values, approx: [], scanned: [], flagged: [] }]);
const none = 'not_collected' as const;
const errors: FigureSheet['values'] = [1, 2, 0, 0, 'not_seen', 0, none, none, none, none];
const penalties: FigureSheet['values'] = [5, 9, 12, 'unreadable', 'not_seen', 3, none, none, none, none];
/** The files of a measure of a collection that is cut: of the year, of both provinces. */
const filesOf = (sheet: string, values: FigureSheet['values']) => ({
  [`demo/figures/${sheet}.${year}.0a.json`]: figures(sheet, values),
  [`demo/figures/${sheet}.98.0a.json`]: figures(sheet, values.slice(0, 6)),
  [`demo/figures/${sheet}.99.0a.json`]: figures(sheet, values.slice(6)),
});
const measure = 'proactive.penalties.decisions';
const place = (due: number, n: number, value: number | null = null): UnitYear => ({
  ...{ due, reports: n, n, value, low: null, high: null, summed: n, both: null },
  lack: n > 0 ? null : 'not_collected',
});
/** Of the collection, its provinces, and the places below them; the median of the first province is told by nothing else. */
const medians: UnitSheet = {
  ...{ sheet: measure, as: 'given', by: 'median', reach: 'above', years: [year] },
  places: [[place(10, 4, 7), place(6, 4, 77), place(0, 0), place(2, 2), place(3, 1), place(1, 1), place(0, 0)]],
};
const ofCounties: UnitSheet = {
  ...{ ...medians, reach: 'counties' },
  places: [[place(10, 4, 7), place(2, 2), place(3, 1), place(1, 1), place(0, 0)]],
};
/** Of three counties, the fourth has none. */
const sums = (sheet: SumSheet['sheet'], ids: string[], counties: [of: number, reports: number[], totals: number[]][]) =>
  encodeSums({
    ...{ ...head, sheet, ids },
    counties: [...counties.map(([of, reports, totals]): CountySums => ({ of, reports, totals })), null],
  });

const sheets: Record<string, unknown> = {
  standing: encodeStanding({
    ...{ ...head, sheet: 'standing', tablesUnread: [3], proseUnread: [] },
    values: ['on_time', 'late', 'on_time', 'on_time', 'not_seen', 'on_time', none, none, none, none],
  }),
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
  cut: 'parts',
  sheets: Object.fromEntries([...Object.keys(sheets), 'findings.error', measure].map((name) => [name, '0a'])),
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
    ...Object.fromEntries(Object.entries(sheets).map(([name, json]) => [`demo/figures/${name}.${year}.0a.json`, json])),
    ...filesOf('findings.error', errors),
    ...filesOf(measure, penalties),
    [`demo/${unitStem(medians)}.0a.json`]: encodeUnits(medians, [10, 6, 4, 2, 3, 1, 4]),
    [`demo/${unitStem(ofCounties)}.0a.json`]: encodeUnits(ofCounties, [10, 2, 3, 1, 4]),
  });
}
