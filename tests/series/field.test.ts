import { describe, expect, it } from 'vitest';
import type { FigureSheet } from '../../src/dataset/figures.ts';
import { chosenIn } from '../../src/series/chosen.ts';
import { type Field, fieldOfCounty, fieldOfSheets, lackOf, stretchesOf } from '../../src/series/field.ts';
import { measureOf } from '../../src/series/measures.ts';
import { pairOf, pairOrder } from '../../src/series/pair.ts';
import { percentileOf } from '../../src/series/percentile.ts';
import { rankingOf } from '../../src/series/ranking.ts';
import { relate } from '../../src/series/relate.ts';
import { selectSeries } from '../../src/series/select.ts';
import { sortedFigures, statisticsOf } from '../../src/series/unitStatistics.ts';
import { defaultView } from '../../src/series/view.ts';
import { syntheticCounty } from '../support/county.ts';
import { places } from '../support/places.ts';

const disclosed = measureOf('disclosed')!;
const sheet = (year: number, values: FigureSheet['values']): FigureSheet => ({
  ...{ format: 5, sheet: 'disclosed', year, values },
  ...{ approx: [1], scanned: [], flagged: [2] },
});
const all = [[0, 10]] as const;
/** Ten townships of four counties: 2, 3, 1 and 4. */
const field = fieldOfSheets(
  places,
  disclosed,
  [2021, 2022, 2023],
  [
    sheet(2022, [4, 0, 10, 5, 'blank', 7, 7, 1, 'not_seen', 2]),
    sheet(2023, [8, 3, 5, 5, 'unreadable', 'not_published', 21, 0, 6, 'not_due']),
  ],
);
const now = field.years[2]!;

describe('fieldOfSheets', () => {
  it('keeps figures, kinds of nothing and marks; a year without a sheet was not collected', () => {
    expect([...now.values].slice(0, 4)).toEqual([8, 3, 5, 5]);
    expect(now.values[4]).toBeNaN();
    expect([4, 5, 9].map((at) => lackOf(now, at))).toEqual(['unreadable', 'not_published', 'not_due']);
    expect(lackOf(now, 7)).toBeNull();
    expect([now.approx.has(1), now.flagged.has(2), now.approx.has(2)]).toEqual([true, true, false]);
    expect(lackOf(field.years[0]!, 0)).toBe('not_collected');
  });
});

describe('fieldOfCounty', () => {
  it('says the same of a county as its series', () => {
    const county = syntheticCounty();
    const series = selectSeries(county, {
      ...defaultView('explore'),
      m: 'disclosed',
      sort: { by: 'code', reverse: false },
    });
    const own = fieldOfCounty(county, disclosed, county.years);
    series.rows.forEach(({ township, points }) => {
      const at = own.codes.indexOf(township.code);
      points.forEach((point, y) => {
        const year = own.years[y]!;
        expect(lackOf(year, at)).toBe(point.none);
        if (point.value !== null) expect(year.values[at]).toBe(point.value);
      });
    });
    series.spread.forEach((spread, y) => {
      const { n, due, median, low, high } = statisticsOf(own.years[y]!, [[0, own.codes.length]]);
      expect({ n, due, median, low, high }).toEqual({
        ...{ n: spread.n, due: spread.due, median: spread.median, low: spread.low, high: spread.high },
      });
    });
  });

  it('follows the counties of several taken as one', () => {
    const county = syntheticCounty();
    expect(stretchesOf([county, county])).toEqual([
      [0, county.townships.length],
      [county.townships.length, 2 * county.townships.length],
    ]);
  });
});

describe('statisticsOf', () => {
  it('counts figures, zeros and kinds of nothing; no median under three figures, no quartiles under five', () => {
    expect(statisticsOf(now, all)).toMatchObject({
      ...{ townships: 10, due: 9, n: 7, zeros: 1, least: 0, most: 21, median: 5, low: 4, high: 7, sum: 48 },
      lacks: { unreadable: 1, not_published: 1, not_due: 1, not_seen: 0 },
    });
    expect(statisticsOf(now, [[0, 2]])).toMatchObject({ n: 2, median: null, sum: 11 });
    expect(statisticsOf(now, [[2, 5]])).toMatchObject({ n: 2, median: null });
    expect(statisticsOf(now, [[6, 9]])).toMatchObject({ n: 3, median: 6, low: null });
    expect(statisticsOf(now, [[5, 6]])).toMatchObject({ n: 0, sum: null, most: null, due: 1 });
  });

  it('sums without the noise of binary fractions', () => {
    const one = fieldOfSheets(places, disclosed, [2023], [sheet(2023, [0.1, 0.2, 0.3, ...Array(7).fill('blank')])]);
    expect(statisticsOf(one.years[0]!, all).sum).toBe(0.6);
    expect([...sortedFigures(one.years[0]!, all)]).toEqual([0.1, 0.2, 0.3]);
  });
});

describe('relate', () => {
  const figureAt = (related: Field, year: number, at: number) =>
    lackOf(related.years[year]!, at) ?? related.years[year]!.values[at];

  it('gives changes on the year before; from 0 or from nothing there is none', () => {
    const change = relate(field, 'change');
    expect([0, 1, 2, 3].map((at) => figureAt(change, 2, at))).toEqual([100, 'no_base', -50, 0]);
    expect([4, 5, 8].map((at) => figureAt(change, 2, at))).toEqual(['unreadable', 'not_published', 'no_base']);
    expect(figureAt(change, 1, 0)).toBe('no_base');
  });

  it('takes the first year for 100, and does not leap over a year that is not there', () => {
    const years = { ...field, years: field.years.slice(1) };
    expect(figureAt(relate(years, 'index'), 1, 6)).toBe(300);
    expect(figureAt(relate(years, 'index'), 0, 1)).toBe('no_base');
    const gap = { ...field, years: [{ ...field.years[1]!, year: 2021 }, now] };
    expect(figureAt(relate(gap, 'change'), 1, 0)).toBe('no_base');
  });

  it('does not hold figures of two forms against each other that mean different things', () => {
    const strange = { ...field, measure: { ...disclosed, comparable: false } };
    const years = [
      { ...field.years[1]!, year: 2020 },
      { ...now, year: 2021 },
    ];
    expect(figureAt(relate({ ...strange, years }, 'change'), 1, 0)).toBe('no_base');
    expect(figureAt(relate({ ...field, years }, 'change'), 1, 0)).toBe(100);
  });

  it('divides by people and villages of the year, or by the only number there is', () => {
    const of = (...counts: [year: number, value: number][]) =>
      counts.map(([year, value]) => ({ year, value, source: '普查' }));
    const counts = [of([2010, 16000]), undefined, of([2020, 100], [2023, 200]), of([2010, 0])];
    const head = relate(field, 'head', counts);
    expect(figureAt(head, 2, 0)).toBe(5);
    expect(figureAt(relate(field, 'village', [of([2010, 4])]), 2, 0)).toBe(2);
    expect(figureAt(head, 2, 1)).toBe('no_population');
    expect(figureAt(relate(field, 'village'), 2, 0)).toBe('no_villages');
    expect(figureAt(relate(field, 'head'), 2, 4)).toBe('unreadable');
    expect(figureAt(head, 2, 2)).toBe(250);
    // two numbers, neither of the year: nothing is reckoned between them
    expect(figureAt(head, 1, 2)).toBe('no_population');
    expect(figureAt(head, 2, 3)).toBe('no_base');
  });

  it('sums both before it holds one against the other', () => {
    const counts = field.codes.map((_, at) =>
      at < 2 ? [{ year: 2010, value: 10_000 * (at + 1), source: '' }] : undefined,
    );
    const { sum, summed, lacks } = statisticsOf(relate(field, 'head', counts).years[2]!, [[0, 3]]);
    // 8 and 3 to 10 000 and 20 000
    expect([sum, summed, lacks.no_population]).toEqual([3.667, 2, 1]);
    const change = statisticsOf(relate(field, 'change').years[2]!, [[0, 4]]);
    // 4, 0, 10 and 5 became 8, 3, 5 and 5
    expect([change.sum, change.summed]).toEqual([10.5, 4]);
  });
});

describe('rankingOf', () => {
  it('puts the highest first, equal ones on one place, and those without a figure last', () => {
    const { order, ranked, rank } = rankingOf(field, all);
    expect([...order]).toEqual([6, 0, 8, 2, 3, 1, 7, 4, 5, 9]);
    expect(ranked).toBe(7);
    expect([...rank]).toEqual([1, 2, 3, 4, 4, 6, 7, 0, 0, 0]);
  });

  it('compares places only among those with a figure in both years', () => {
    const { gained, both, order } = rankingOf(field, all);
    expect(both).toBe(6);
    const gain = new Map([...order].map((at, i) => [at, gained[i]]));
    // of 0, 1, 2, 3, 6, 7: places 4, 6, 1, 3, 2, 5 became 2, 5, 3, 3, 1, 6
    expect([0, 1, 2, 3, 6, 7].map((at) => gain.get(at))).toEqual([2, 1, -2, 0, 1, -1]);
    expect(gain.get(8)).toBeNaN();
  });
});

describe('chosenIn', () => {
  it('takes those the view names, else the highest, ties in their order; as many as there are colours', () => {
    const codes = field.codes;
    expect(chosenIn(field, all, { town: [codes[3]!, 'x', codes[1]!], top: 5 })).toEqual([
      { at: 3, slot: 0 },
      { at: 1, slot: 1 },
    ]);
    expect(chosenIn(field, all, { town: [], top: 4 }).map(({ at }) => at)).toEqual([6, 0, 8, 2]);
    expect(chosenIn(field, all, { town: [], top: 20 })).toHaveLength(7);
    expect(chosenIn(field, [[0, 2]], { town: [codes[3]!], top: 1 }).map(({ at }) => at)).toEqual([0]);
    expect(chosenIn(field, all, { town: [], top: 0 })).toEqual([]);
  });
});

describe('percentileOf', () => {
  it('counts those with less and those with as much, among the others', () => {
    expect(percentileOf(now, all, 2)).toEqual({ n: 7, below: 2, same: 1, share: 2 / 6 });
    expect(percentileOf(now, all, 6)).toMatchObject({ share: 1 });
    expect(percentileOf(now, all, 4)).toBeNull();
    expect(percentileOf(now, [[0, 2]], 0)).toBeNull();
  });
});

describe('pairOf', () => {
  it('tells townships that have both figures from those that have one', () => {
    const before = { ...field, years: [field.years[1]!] };
    const pair = pairOf(field, before, all);
    expect(pair).toMatchObject({ both: 6, onlyUp: 1, onlyAcross: 2, bothZero: 0 });
    expect([...pairOrder(pair, all)]).toEqual([6, 0, 8, 2, 3, 1, 7, 5, 9, 4]);
  });
});
