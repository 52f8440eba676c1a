/** How every place of a collection stands with a measure over the years. */
import { denominators } from '../../src/dataset/dataset.ts';
import { nothingLetters } from '../../src/dataset/encodeFigures.ts';
import { type NoFigure, type Reach, type UnitYear, unitStem } from '../../src/dataset/figures.ts';
import type { FilePart } from '../../src/dataset/files.ts';
import { encodeUnits } from '../../src/dataset/unitSheet.ts';
import { emptyYear, type Field, type FieldYear, lackCode } from '../../src/series/field.ts';
import { type Aggregate, aggregates, relations } from '../../src/series/manner.ts';
import { measureOf } from '../../src/series/measures.ts';
import { type PlaceYear, placeYears } from '../../src/series/placeYears.ts';
import { denominatorOf, type Headcounts, relate } from '../../src/series/relate.ts';
import { allUnits } from '../../src/series/scope.ts';
import { type Listed, outlineOf } from './placeFiles.ts';
import type { SheetColumn } from './sheetColumns.ts';

/** Makes the files of a measure: a relation that needs people or villages only where somebody stated them. */
export function unitMaker(listed: readonly Listed[]): (column: SheetColumn) => FilePart[] {
  const units = allUnits(outlineOf(listed));
  const counts = denominators.map((kind) => [kind, headcountsOf(listed, kind)] as const);
  const stated = new Map(counts.filter(([, own]) => own.some((count) => count)));
  return (column) => {
    const field = fieldOf(column);
    return relations.flatMap((as) => {
      const kind = denominatorOf(as);
      if (kind && !stated.has(kind)) return [];
      const related = relate(field, as, kind && stated.get(kind));
      return reaches.flatMap((reach) => {
        const stands = units[reach].map(({ stretches }) => placeYears(related, stretches));
        const townships = stands.map((own) => own[0]?.townships ?? 0);
        return aggregates.map((by): FilePart => {
          const head = { sheet: column.sheet, as, by, reach, years: column.years };
          const places = column.years.map((_, y) =>
            stands.map((own, place) => unitYear(own[y]!, by, hasQuartiles(reach, place))),
          );
          return { stem: unitStem(head), json: encodeUnits({ ...head, places }, townships) };
        });
      });
    });
  };
}

const reaches: readonly Reach[] = ['above', 'counties'];
/** Of counties none, but of the collection, which stands before them. */
const hasQuartiles = (reach: Reach, place: number): boolean => reach === 'above' || place === 0;

const headcountsOf = (listed: readonly Listed[], kind: (typeof denominators)[number]): Headcounts =>
  listed.flatMap(({ head }) => head.code.map((_, i) => head.headcounts?.[i]?.[kind]));

const lackByLetter: Readonly<Record<number, number>> = Object.fromEntries(
  (Object.keys(nothingLetters) as NoFigure[]).map((kind) => [nothingLetters[kind].charCodeAt(0), lackCode(kind)]),
);

function fieldOf({ sheet, years, townships, values, letters }: SheetColumn): Field {
  const yearOf = (year: number, y: number): FieldYear => {
    const own = letters.subarray(y * townships, (y + 1) * townships);
    const lack = own.map((letter) => (letter === 0 ? 0 : lackByLetter[letter]!));
    return {
      ...emptyYear(year, 0, 'not_collected'),
      // as in a page, so that no figure is held against what stands where there is none
      values: values
        .slice(y * townships, (y + 1) * townships)
        .map((value, at) => (lack[at] === 0 ? value : Number.NaN)),
      lack,
    };
  };
  return { measure: measureOf(sheet)!, codes: Array.from({ length: townships }, () => ''), years: years.map(yearOf) };
}

/** Of tens of thousands: written out, which is several times faster than put together of parts. */
function unitYear(is: PlaceYear, by: Aggregate, hasQuartiles: boolean): UnitYear {
  const { due, reports, n, summed, both } = is;
  const isMedian = by === 'median';
  return {
    due,
    reports,
    n,
    value: isMedian ? is.median : is.sum,
    low: isMedian && hasQuartiles ? is.low : null,
    high: isMedian && hasQuartiles ? is.high : null,
    lack: is.lack,
    summed: isMedian ? n : summed,
    both: both && pairOf(both, isMedian),
  };
}

const pairOf = (
  { townships, summed, before, now }: NonNullable<PlaceYear['both']>,
  isMedian: boolean,
): UnitYear['both'] => (isMedian ? { townships, before: null, now: null } : { townships: summed, before, now });
