import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listed } from '../../scripts/merge/placeFiles.ts';
import type { SheetColumn } from '../../scripts/merge/sheetColumns.ts';
import { unitMaker } from '../../scripts/merge/unitFiles.ts';
import { DatasetError } from '../../src/dataset/decode.ts';
import { nothingLetters } from '../../src/dataset/encodeFigures.ts';
import type { FigureSheet, NoFigure } from '../../src/dataset/figures.ts';
import { decodeUnits } from '../../src/dataset/unitSheet.ts';
import { fieldOfSheets } from '../../src/series/field.ts';
import { aggregates } from '../../src/series/manner.ts';
import { measureOf } from '../../src/series/measures.ts';
import { placeYears } from '../../src/series/placeYears.ts';
import { allUnits } from '../../src/series/scope.ts';
import { storedYears, unitLists } from '../../src/series/storedUnits.ts';
import { places } from '../support/places.ts';

const years = [2020, 2021, 2023];
const townships = 10;
const measure = measureOf('disclosed')!;
const listed = places.counties.map(({ code, prefecture, province, townships: own }) => ({
  result: { entry: { code, prefecture }, province: { code: places.provinces[province]!.code } },
  head: { code: own },
})) as unknown as Listed[];
const make = unitMaker(listed, (text) => text);
const lists = unitLists(places);
const reaches = ['above', 'counties'] as const;

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
      return { format: 5, sheet: measure.id, year, values, approx: [], scanned: [], flagged: [] };
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

describe('files of medians and sums', () => {
  it('say of every place what its townships would', () => {
    const same = (entries: readonly (number | NoFigure)[]) => {
      const { files } = make(columnOf(entries));
      const field = fieldOf(entries);
      for (const [r, reach] of reaches.entries())
        for (const [b, by] of aggregates.entries()) {
          const json: unknown = JSON.parse(files[2 * r + b]!.content);
          const sheet = decodeUnits(json, { sheet: measure.id, by, reach, townships: lists[reach].townships });
          for (const { code, stretches } of allUnits(places)[reach]) {
            const computed = placeYears(field, stretches).map((is) => ({
              ...{ ...is, [by === 'median' ? 'sum' : 'median']: null },
              ...(reach === 'above' && by === 'median' ? {} : { low: null, high: null }),
              both: is.both && (by === 'sum' ? is.both : { ...is.both, before: 0, now: 0 }),
            }));
            expect(storedYears(lists[reach], sheet, code, years)).toEqual(computed);
          }
        }
    };
    fc.assert(fc.property(anyEntries, same), { seed: 20261129, numRuns: 25 });
  });

  it('refuse what is of other places, another measure, or cut', () => {
    const { files } = make(columnOf(new Array(30).fill(7)));
    const json = JSON.parse(files[0]!.content);
    const { townships: own } = lists.above;
    const asked = { sheet: measure.id, by: 'median', reach: 'above', townships: own } as const;
    expect(() => decodeUnits(json, { ...asked, by: 'sum' })).toThrow('not disclosed sum above');
    expect(() => decodeUnits(json, { ...asked, townships: [10] })).toThrow(DatasetError);
    expect(() => decodeUnits({ ...json, value: json.low }, asked)).toThrow(DatasetError);
    expect(storedYears(lists.above, decodeUnits(json, asked), '980101', years)).toBeNull();
  });
});
