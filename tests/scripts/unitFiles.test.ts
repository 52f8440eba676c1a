import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listed } from '../../scripts/merge/placeFiles.ts';
import type { SheetColumn } from '../../scripts/merge/sheetColumns.ts';
import { unitMaker } from '../../scripts/merge/unitFiles.ts';
import { DatasetError } from '../../src/dataset/decode.ts';
import { nothingLetters } from '../../src/dataset/encodeFigures.ts';
import { type FigureSheet, type NoFigure, type Reach, unitStem } from '../../src/dataset/figures.ts';
import { decodeUnits } from '../../src/dataset/unitSheet.ts';
import { fieldOfSheets } from '../../src/series/field.ts';
import { type Aggregate, aggregates } from '../../src/series/manner.ts';
import { measureOf } from '../../src/series/measures.ts';
import { type PlaceYear, placeYears } from '../../src/series/placeYears.ts';
import { relate } from '../../src/series/relate.ts';
import { allUnits, beginnings } from '../../src/series/scope.ts';
import { isStored, storedYears, unitLists } from '../../src/series/storedUnits.ts';
import { places } from '../support/places.ts';

const years = [2020, 2021, 2023];
const townships = 10;
const measure = measureOf('disclosed')!;
/** Of each second township people are stated: of one none at all. */
const counts = Array.from({ length: townships }, (_, i) =>
  i % 2 ? { population: [{ year: 2020, value: i === 5 ? 0 : 7000 + i, source: '' }] } : null,
);
const listed = places.counties.map(({ code, prefecture, province, townships: own }, i) => ({
  result: { entry: { code, prefecture }, province: { code: places.provinces[province]!.code } },
  head: { code: own, headcounts: counts.slice(beginnings(places)[i]!, beginnings(places)[i + 1]!) },
})) as unknown as Listed[];
const made = { ...places, years, sheets: { disclosed: '0a' }, cut: 'parts' as const };
const make = unitMaker(listed);
const lists = unitLists(places);
const reaches = ['above', 'counties'] as const;
const written = ['given', 'change', 'index', 'head'] as const;

function columnOf(entries: readonly (number | NoFigure)[]): SheetColumn {
  return {
    ...{ sheet: measure.id, years, townships, marks: {}, sets: [] },
    values: Float64Array.from(entries, (entry) => (typeof entry === 'number' ? entry : 0)),
    letters: Uint8Array.from(entries, (entry) => (typeof entry === 'number' ? 0 : nothingLetters[entry].charCodeAt(0))),
  };
}
const fieldOf = (entries: readonly (number | NoFigure)[]) =>
  fieldOfSheets(
    places,
    measure,
    years,
    years.map((year, y): FigureSheet => {
      const values = entries.slice(y * townships, (y + 1) * townships);
      return { sheet: measure.id, year, values, approx: [], scanned: [], flagged: [] };
    }),
  );
const figure = fc.oneof(
  fc.nat(400),
  fc.integer({ min: -50, max: 9_000_000 }),
  fc.nat(9000).map((n) => n / 100),
);
const none = fc.constantFrom(...(Object.keys(nothingLetters) as NoFigure[]));
const anyEntries = fc.array(fc.oneof({ arbitrary: figure, weight: 4 }, none), {
  minLength: townships * years.length,
  maxLength: townships * years.length,
});

/** What a file has of what is computed. */
function keptOf(
  is: PlaceYear,
  by: Aggregate,
  { reach, isLast, isCounty }: { reach: Reach; isLast: boolean; isCounty: boolean },
) {
  const { both } = is;
  if (by === 'median') {
    const pair = both && { townships: both.townships, summed: both.townships, before: null, now: null };
    return { ...is, sum: null, summed: is.n, both: pair, ...(isCounty && { low: null, high: null }) };
  }
  const sums = reach === 'above' || isLast ? {} : { before: null, now: null };
  const pair = both && { ...both, townships: both.summed, ...sums };
  return { ...is, median: null, low: null, high: null, both: pair };
}

describe('files of medians and sums', () => {
  it('say of every place what its townships would, however figures are given', () => {
    const same = (entries: readonly (number | NoFigure)[]) => {
      const files = new Map(make(columnOf(entries)).map(({ stem, json }) => [stem, JSON.parse(JSON.stringify(json))]));
      expect(files.size).toBe(written.length * reaches.length * aggregates.length);
      for (const as of written)
        for (const reach of reaches)
          for (const by of aggregates) {
            const asked = { sheet: measure.id, as, by, reach };
            const json: unknown = files.get(unitStem(asked));
            const sheet = decodeUnits(json, { ...asked, townships: lists[reach].townships });
            const field = relate(fieldOf(entries), as, as === 'head' ? counts.map((c) => c?.population) : null);
            for (const { code, stretches } of allUnits(places)[reach]) {
              const isCounty = reach === 'counties' && code !== 'all';
              const computed = placeYears(field, stretches).map((is, y) =>
                keptOf(is, by, { reach, isLast: y === years.length - 1, isCounty }),
              );
              expect([as, by, code, storedYears(lists[reach], sheet, code, years)]).toEqual([as, by, code, computed]);
            }
          }
    };
    fc.assert(fc.property(anyEntries, same), { seed: 20261129, numRuns: 25 });
  });

  it('are asked for where they begin and end as the question does', () => {
    const asked = { as: 'given', by: 'sum', reach: 'counties', years } as const;
    expect(isStored(made, asked)).toBe(true);
    expect(isStored(made, { ...asked, years: [2020, 2021] })).toBe(false);
    expect(isStored(made, { ...asked, years: [2020, 2021], reach: 'above' })).toBe(true);
    expect(isStored(made, { ...asked, years: [2021, 2023] })).toBe(true);
    expect(isStored(made, { ...asked, years: [2021, 2023], as: 'change' })).toBe(false);
    expect(isStored(made, { ...asked, as: 'index' })).toBe(true);
  });

  it('refuse what is of other places, another measure, or cut', () => {
    const [first] = make(columnOf(new Array(30).fill(7)));
    const json = JSON.parse(JSON.stringify(first!.json));
    const { townships: own } = lists.above;
    const asked = { sheet: measure.id, as: 'given', by: 'median', reach: 'above', townships: own } as const;
    expect(() => decodeUnits(json, { ...asked, by: 'sum' })).toThrow('not disclosed given sum above');
    expect(() => decodeUnits(json, { ...asked, townships: [10] })).toThrow(DatasetError);
    expect(() => decodeUnits({ ...json, undue: json.apart }, asked)).toThrow(DatasetError);
    expect(() => storedYears(lists.above, decodeUnits(json, asked), '980101', years)).toThrow(RangeError);
  });
});
