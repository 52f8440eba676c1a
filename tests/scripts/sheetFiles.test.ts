import { describe, expect, it } from 'vitest';
import type { SheetColumn } from '../../scripts/merge/sheetColumns.ts';
import { figureMaker } from '../../scripts/merge/sheetFiles.ts';
import { decodeFigures } from '../../src/dataset/decodeFigures.ts';
import { nothingLetters } from '../../src/dataset/encodeFigures.ts';
import { townshipsIn } from '../../src/series/scope.ts';
import { places } from '../support/places.ts';

const years = [2021, 2022];
const townships = 10;
const column: SheetColumn = {
  ...{ sheet: 'disclosed', years, townships, sets: [] },
  values: Float64Array.from({ length: 20 }, (_, i) => (i * 37) % 101),
  letters: Uint8Array.from({ length: 20 }, (_, i) => (i % 7 === 3 ? nothingLetters.blank.charCodeAt(0) : 0)),
  marks: { approx: [[0, 9], [6]], scanned: [[], [5]], flagged: [[1, 2], []], corrected: [[], [8]] },
};
const read = (cut: 'whole' | 'parts') =>
  new Map(
    figureMaker(
      places,
      cut,
    )(column).map(({ stem, json }) => {
      const at = townshipsIn(places, stem.split('.')[1]!);
      return [stem, decodeFigures(JSON.parse(JSON.stringify(json)), { sheet: 'disclosed', at, townships })] as const;
    }),
  );

describe('the files of a measure', () => {
  it('are one for a small collection, with the figures and marks of every year', () => {
    const [[stem, sheets] = ['', []], ...others] = read('whole');
    expect([stem, others]).toEqual(['figures/disclosed.all', []]);
    expect(sheets.map(({ year }) => year)).toEqual(years);
    expect(sheets[0]).toMatchObject({ approx: [0, 9], scanned: [], flagged: [1, 2] });
    expect(sheets[1]).toMatchObject({ approx: [6], scanned: [5], flagged: [], corrected: [8] });
    expect(sheets[0]!.values.slice(0, 4)).toEqual([0, 37, 74, 'blank']);
  });

  it('are one for each year and one for each province of a large one, which say the same', () => {
    const [all] = [...read('whole').values()];
    const parts = read('parts');
    expect([...parts.keys()]).toEqual(['2021', '2022', '98', '99'].map((of) => `figures/disclosed.${of}`));
    for (const [y, year] of years.entries()) {
      expect(parts.get(`figures/disclosed.${year}`)![0]!.values).toEqual(all![y]!.values);
      const [west, east] = [98, 99].map((province) => parts.get(`figures/disclosed.${province}`)![y]!);
      const none = new Array<string>(10).fill('not_collected');
      expect(west!.values).toEqual([...all![y]!.values.slice(0, 6), ...none.slice(0, 4)]);
      expect(east!.values).toEqual([...none.slice(0, 6), ...all![y]!.values.slice(6)]);
      for (const mark of ['approx', 'scanned', 'flagged'] as const)
        expect([...west![mark], ...east![mark]]).toEqual(all![y]![mark]);
    }
  });
});
