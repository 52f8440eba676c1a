import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures } from '../../src/series/measures.ts';
import { mergeCounties } from '../../src/series/place.ts';
import { formChanges, indexReports, measureValue, pointsOf } from '../../src/series/point.ts';
import { selectSeries } from '../../src/series/select.ts';
import { latest, type Series } from '../../src/series/series.ts';
import { defaultView, type View } from '../../src/series/view.ts';
import { countyOf, report, syntheticCounty, township } from '../support/county.ts';

const years = [2019, 2020, 2021, 2022];
const penalties = 'proactive.penalties.decisions';
const table = {
  甲镇: [1, 2, 3, 10],
  乙镇: [5, 'blank', '-', 20],
  丙乡: [0, 0, 'unreadable', 'missing'],
  丁街道: ['.', '.', 7, 5],
} as const;
const county = countyOf(penalties, years, table);
const ask = (part: Partial<View> = {}) => ({ ...defaultView('explore'), ...part });
const names = (series: Series) => series.rows.map((r) => r.township.name);
const row = (series: Series, name: string) => series.rows.find((r) => r.township.name === name)!;
const shown = (series: Series, name: string) => row(series, name).points.map((p) => p.value ?? p.none);

describe('selectSeries(county, view)', () => {
  const series = selectSeries(county, ask());

  test('keeps zero, and names every kind of nothing', () => {
    expect(shown(series, '甲镇')).toEqual([1, 2, 3, 10]);
    expect(shown(series, '乙镇')).toEqual([5, 'blank', 'not_seen', 20]);
    expect(shown(series, '丙乡')).toEqual([0, 0, 'unreadable', 'unreadable']);
    expect(shown(series, '丁街道')).toEqual(['not_due', 'not_due', 7, 5]);
  });

  test('a cell that the form of the year lacks is not in the form, whatever the township', () => {
    const inForce = selectSeries(syntheticCounty(), ask({ m: 'proactive.normative_documents.in_force' }));
    for (const r of inForce.rows)
      for (const p of r.points.filter((p) => p.year < 2021 && p.report)) expect(p.none).toBe('not_in_form');
  });

  test('sorts by the latest figure, townships without one last and by code', () => {
    expect(names(series)).toEqual(['乙镇', '甲镇', '丁街道', '丙乡']);
    expect(names(selectSeries(county, ask({ sort: { by: 'value', reverse: true } })))).toEqual([
      '丁街道',
      '甲镇',
      '乙镇',
      '丙乡',
    ]);
  });

  test.each([
    [{ by: 'code', reverse: false }, ['甲镇', '乙镇', '丙乡', '丁街道']],
    [{ by: 'name', reverse: true }, ['丁街道', '丙乡', '乙镇', '甲镇']],
    [{ by: 2019, reverse: false }, ['乙镇', '甲镇', '丙乡', '丁街道']],
    [{ by: 'change', reverse: false }, ['甲镇', '丁街道', '乙镇', '丙乡']],
  ] as const)('sorts by %j', (sort, expected) => {
    expect(names(selectSeries(county, ask({ sort })))).toEqual(expected);
  });

  test('the change of a row needs a figure in both years; the change of the county sums those rows only', () => {
    expect(row(series, '甲镇').change).toMatchObject({ before: 3, after: 10, difference: 7 });
    expect(row(series, '乙镇').change).toBeNull();
    expect(series.change).toEqual({ from: 2021, to: 2022, before: 10, after: 15, difference: 5, townships: 2 });
  });

  test('median and quartiles say how many figures stand behind them, zeros included', () => {
    expect(series.spread.map((s) => [s.n, s.due, s.median])).toEqual([
      [3, 3, 1],
      [2, 3, null],
      [2, 4, null],
      [3, 4, 10],
    ]);
    expect(series.spread.every((s) => s.low === null)).toBe(true);
  });

  test('every figure leads to its report and cell', () => {
    const point = latest(row(series, '甲镇'));
    expect([point.report, point.at]).toEqual(['990101100-2022', `cell:${penalties}`]);
    expect(row(series, '乙镇').points[2]).toMatchObject({ report: null, none: 'not_seen' });
  });

  test('where none is chosen the highest are; a township without a latest figure is never among them', () => {
    const top = selectSeries(county, ask({ top: 4 })).rows.filter((r) => r.chosen);
    expect(top.map((r) => [r.township.name, r.slot])).toEqual([
      ['乙镇', 0],
      ['甲镇', 1],
      ['丁街道', 2],
    ]);
  });

  test('chosen townships keep the colour of their place in the choice; eight have one', () => {
    const big = syntheticCounty();
    const town = big.townships.slice(0, 10).map((t) => t.code);
    const slotOf = (sort: View['sort']) =>
      new Map(selectSeries(big, ask({ town, sort })).rows.map((r) => [r.township.code, r.slot]));
    expect(slotOf({ by: 'code', reverse: false })).toEqual(slotOf({ by: 'value', reverse: true }));
    expect([...slotOf({ by: 'code', reverse: false }).values()].filter((s) => s !== null)).toHaveLength(8);
  });

  test('without the others only the chosen remain, and codes nobody knows are named', () => {
    const some = selectSeries(county, ask({ town: ['990101102', '123456789'], others: false }));
    expect(names(some)).toEqual(['丙乡']);
    expect(some.unknown).toEqual(['123456789']);
    expect(some.townships).toBe(4);
  });

  test('the period cuts years, open ends follow the data', () => {
    expect(selectSeries(county, ask({ time: { from: 2020, to: 2021 } })).years).toEqual([2020, 2021]);
    expect(selectSeries(county, ask({ time: { from: 'earliest', to: 2020 } })).years).toEqual([2019, 2020]);
    expect(selectSeries(county, ask({ time: { from: 2030, to: 'latest' } })).years).toEqual([]);
  });

  test('counts the reports it rests on', () => {
    expect(series.reports).toBe(county.reports.length);
  });

  test('every point has a figure or a reason, never both, over all measures', () => {
    const big = syntheticCounty(3);
    for (const m of measures)
      for (const r of selectSeries(big, ask({ m: m.id })).rows)
        for (const p of r.points) expect((p.value === null) !== (p.none === null)).toBe(true);
  });
});

describe('pointsOf(township, years, measure, reports)', () => {
  test('a line may cross the change of form only where the measure means the same', () => {
    const across = (m: string) => selectSeries(syntheticCounty(), ask({ m })).rows.flatMap((r) => r.points[2]!);
    expect(across(penalties).some((p) => p.joined)).toBe(true);
    expect(across('applications.other_other.total').some((p) => p.joined)).toBe(false);
  });

  test('joins neighbours only where both have figures and no year lies between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 1, 9, 'blank', '-', 'unreadable'), { minLength: 4, maxLength: 4 }),
        (values) => {
          const [points] = selectSeries(
            countyOf(penalties, [2019, 2020, 2022, 2023], { 甲镇: values as [] }),
            ask(),
          ).rows.map((r) => r.points);
          points!.forEach((p, i) => {
            const before = points![i - 1];
            expect(p.joined).toBe(
              before?.value !== undefined && before.value !== null && p.value !== null && p.year === before.year + 1,
            );
          });
        },
      ),
      { seed: 7 },
    );
  });

  test('of several files of one year the first counts', () => {
    const t = township(0, '甲镇', 'jz');
    const twice = {
      ...county,
      townships: [t],
      reports: [report(t.code, 2022), report(t.code, 2022, { id: 'second' })],
    };
    const measure = measures.find((m) => m.id === penalties)!;
    expect(pointsOf(t, [2022], measure, indexReports(twice))[0]!.report).toBe(`${t.code}-2022`);
  });
});

describe('measureValue(report, measure)', () => {
  const of = (id: string) => measures.find((m) => m.id === id)!;
  test.each([
    ['disclosed', {}, 'blank'],
    ['disclosed', { disclosed: { value: 97, approx: true, basis: 'stated' } }, 97],
    ['disclosed', { disclosed: { value: 0, approx: false, basis: 'stated' } }, 0],
    ['disclosed', { prose: 'unread' }, 'unreadable'],
    ['disclosed', { tables: 'unread', disclosed: { value: 97, approx: false, basis: 'stated' } }, 97],
    ['channels', { prose: 'unread' }, 'unreadable'],
    ['problems', { problemCount: 3 }, 3],
    ['problems', {}, 'blank'],
    ['channels', { channels: ['weibo', 'app'] }, 2],
    ['channel_count.weibo', { channelCounts: { weibo: 12 } }, 12],
    ['channel_count.app', { channelCounts: { weibo: 12 } }, 'blank'],
    ['coverage', {}, 200],
    ['coverage', { coverage: { read: 0, blank: 0, unreadable: 0, missing: 200, expected: 200 } }, 'unreadable'],
    ['coverage', { form: 'free' }, 'not_in_form'],
    ['days_late', {}, 0],
    ['days_late', { status: 'late', daysLate: 8 }, 8],
    ['days_late', { status: 'undated' }, 'blank'],
    ['findings.error', { findings: { error: 2, warning: 0, note: 0, unread: 4 } }, 2],
    ['findings.error', { failed: 'no_text' }, 'unreadable'],
    [penalties, { form: 'free', cells: {} }, 'not_in_form'],
    [penalties, { cells: {} }, 'missing'],
    [penalties, { cells: { [penalties]: 'unreadable' } }, 'unreadable'],
  ] as const)('%s of %j is %j', (id, given, value) => {
    expect(measureValue(report('990101100', 2024, given as object), of(id))).toBe(value);
  });
});

describe('formChanges(years)', () => {
  const [before, after] = ['2019', '2021'];
  test.each([
    [[2019, 2020, 2021, 2022], [{ from: 2020, to: 2021, before, after }]],
    [[2020, 2022], [{ from: 2020, to: 2022, before, after }]],
    [
      [2018, 2020, 2021],
      [
        { from: 2018, to: 2020, before: 'free', after: '2019' },
        { from: 2020, to: 2021, before, after },
      ],
    ],
    [[2021, 2022], []],
    [[2020], []],
    [[], []],
  ])('%j → %j', (list, changes) => {
    expect(formChanges(list)).toEqual(changes);
  });
});

describe('mergeCounties(counties)', () => {
  test('tells townships of the same name apart by their county', () => {
    const other = { ...county, code: '990102', name: '水西县', townships: [township(900, '甲镇', 'jz')], reports: [] };
    const merged = mergeCounties([county, other], '全部');
    expect(merged.townships.map((t) => t.name)).toEqual(['云泽县甲镇', '乙镇', '丙乡', '丁街道', '水西县甲镇']);
    expect(merged).toMatchObject({ code: 'all', prefecture: '宁江市', years });
    expect(selectSeries([county, other], ask()).townships).toBe(5);
  });
});
