/** How every place of a collection stands with a measure over the years. */
import { datasetFormat } from '../../src/dataset/dataset.ts';
import { nothingLetters } from '../../src/dataset/encodeFigures.ts';
import type { NoFigure, Places, Reach, UnitYear } from '../../src/dataset/figures.ts';
import { compare, type DatasetFile, gatherFiles, hashIn } from '../../src/dataset/files.ts';
import { encodeUnits } from '../../src/dataset/unitSheet.ts';
import { emptyYear, type Field, type FieldYear, lackCode } from '../../src/series/field.ts';
import { type Aggregate, aggregates } from '../../src/series/manner.ts';
import { measureOf } from '../../src/series/measures.ts';
import { type PlaceYear, placeYears, type YearPair } from '../../src/series/placeYears.ts';
import { allUnits, type Unit } from '../../src/series/scope.ts';
import type { Listed } from './placeFiles.ts';
import type { SheetColumn } from './sheetColumns.ts';

/** Makes the files of a measure, and the hashes in their names by `<measure>.<aggregate>.<reach>`. */
export function unitMaker(
  listed: readonly Listed[],
  hash: (text: string) => string,
): (column: SheetColumn) => { files: DatasetFile[]; hashes: Record<string, string> } {
  const lists = Object.entries(allUnits(outlineOf(listed))) as [Reach, readonly Pick<Unit, 'stretches'>[]][];
  return (column) => {
    const { files, put } = gatherFiles(hash);
    const field = fieldOf(column);
    const write = (reach: Reach, by: Aggregate, stands: readonly (readonly PlaceYear[])[]) => {
      const places = column.years.map((_, y) => stands.map((own) => unitYear(own[y]!, by, reach)));
      const townships = stands.map((own) => own[0]?.townships ?? 0);
      const head = {
        format: datasetFormat as typeof datasetFormat,
        sheet: column.sheet,
        by,
        reach,
        years: column.years,
      };
      const unit = `${column.sheet}.${by}.${reach}`;
      return [unit, hashIn(put(`units/${unit}`, encodeUnits({ ...head, places }, townships)))] as const;
    };
    const hashes = lists.flatMap(([reach, units]) => {
      const stands = units.map(({ stretches }) => placeYears(field, stretches));
      return aggregates.map((by) => write(reach, by, stands));
    });
    return { files, hashes: Object.fromEntries(hashes) };
  };
}

/** What of the places says which townships belong together. */
function outlineOf(listed: readonly Listed[]): Places {
  const codes = [...new Set(listed.map(({ result }) => result.province.code))].sort(compare);
  return {
    ...{ format: datasetFormat, years: [], sheets: {}, trends: {}, units: {} },
    provinces: codes.map((code) => ({ code, name: '', initials: '', names: '' })),
    counties: listed.map(({ result: { entry, province }, head }) => ({
      ...{ code: entry.code, name: '', initials: '', file: '', townships: head.code },
      ...{ prefecture: entry.prefecture, prefectureInitials: '', province: codes.indexOf(province.code) },
    })),
  };
}

const lackByLetter: Readonly<Record<number, number>> = Object.fromEntries(
  (Object.keys(nothingLetters) as NoFigure[]).map((kind) => [nothingLetters[kind].charCodeAt(0), lackCode(kind)]),
);

function fieldOf({ sheet, years, townships, values, letters }: SheetColumn): Field {
  const yearOf = (year: number, y: number): FieldYear => {
    const own = letters.subarray(y * townships, (y + 1) * townships);
    return {
      ...emptyYear(year, 0, 'not_collected'),
      values: values.subarray(y * townships, (y + 1) * townships),
      lack: own.map((letter) => (letter === 0 ? 0 : lackByLetter[letter]!)),
    };
  };
  return { measure: measureOf(sheet)!, codes: [], years: years.map(yearOf) };
}

/** Of tens of thousands: written out, which is several times faster than put together of parts. */
function unitYear(is: PlaceYear, by: Aggregate, reach: Reach): UnitYear {
  const { due, reports, n, both } = is;
  const isMedian = by === 'median';
  const hasQuartiles = isMedian && reach === 'above';
  return {
    due,
    reports,
    n,
    value: isMedian ? is.median : is.sum,
    low: hasQuartiles ? is.low : null,
    high: hasQuartiles ? is.high : null,
    lack: asGiven(is.lack),
    both: both && pairOf(both, isMedian),
  };
}

const pairOf = ({ townships, before, now }: YearPair, isMedian: boolean): UnitYear['both'] =>
  isMedian ? { townships, before: 0, now: 0 } : { townships, before: before ?? 0, now: now ?? 0 };

/** Figures as they are given are held against nothing: what that may lack, they do not. */
const asGiven = (lack: PlaceYear['lack']): UnitYear['lack'] =>
  lack === 'no_base' || lack === 'no_population' || lack === 'no_villages' ? null : lack;
