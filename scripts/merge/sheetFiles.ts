/** The files of a sheet: figures of a measure as the collection is cut, others one a year; and some of their ids over the years. */

import { toText } from '../../src/dataset/column.ts';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import { encodeEntries, encodeMarks, encodeSums, encodeTrend, type Marks } from '../../src/dataset/encodeFigures.ts';
import type { EncodedStanding, EncodedSums } from '../../src/dataset/figureSchema.ts';
import { ALL_YEARS, type FiguresCut, type Places, sumSheets, trendSheets } from '../../src/dataset/figures.ts';
import { type DatasetFile, type FilePart, gatherFiles, hashIn } from '../../src/dataset/files.ts';
import { indexesOf, provinceStretches } from '../../src/series/scope.ts';
import { setIds } from '../../src/series/sheets.ts';
import { sumSheet, trendOf } from './countySums.ts';
import type { SheetColumn } from './sheetColumns.ts';

/** Makes the files of a measure's figures. */
export function figureMaker(places: Places, cut: FiguresCut): (column: SheetColumn) => FilePart[] {
  const all = listOf(places.counties.flatMap(({ townships }) => townships).map((_, i) => i));
  const provinces = places.provinces.map(({ code }, p) => ({
    code,
    list: listOf([...indexesOf(provinceStretches(places, p))]),
  }));
  return (column) => {
    const stem = (of: number | string) => `figures/${column.sheet}.${of}`;
    const years = column.years.map((_, y) => y);
    if (cut === 'whole') return [{ stem: stem(ALL_YEARS), json: figuresOf(column, years, all) }];
    return [
      ...years.map((y) => ({ stem: stem(column.years[y]!), json: figuresOf(column, [y], all) })),
      ...provinces.map(({ code, list }) => ({ stem: stem(code), json: figuresOf(column, years, list) })),
    ];
  };
}

/** Townships of a file, and the place of each township in it, -1 of one that is not. */
interface Townships {
  at: readonly number[];
  places: Int32Array;
}

function listOf(at: readonly number[]): Townships {
  const places = new Int32Array((at[at.length - 1] ?? -1) + 1).fill(-1);
  for (const [i, township] of at.entries()) places[township] = i;
  return { at, places };
}

/** The figures of some years, by their places in the column, and townships. */
function figuresOf(
  { sheet, years, townships, values, letters, marks }: SheetColumn,
  of: readonly number[],
  { at, places }: Townships,
) {
  const entries = of.flatMap((y) =>
    at.map((township) => {
      const letter = letters[y * townships + township]!;
      return letter === 0 ? values[y * townships + township]! : String.fromCharCode(letter);
    }),
  );
  const marked = (mark: keyof Marks) =>
    of.flatMap((y, i) =>
      marks[mark]![y]!.flatMap((township) => {
        const place = places[township] ?? -1;
        return place < 0 ? [] : [i * at.length + place];
      }),
    );
  return encodeEntries({ sheet, years: of.map((y) => years[y]!) }, entries, {
    ...{ approx: marked('approx'), scanned: marked('scanned'), flagged: marked('flagged') },
    corrected: marked('corrected'),
  });
}

/** The files of a sheet that is no measure by year; `starts` has where each county begins, and the number of townships. */
export const setParts = (column: SheetColumn, starts: readonly number[]): FilePart[] =>
  column.years.map((year, i) => ({ stem: `figures/${column.sheet}.${year}`, json: setOf(column, starts, i) }));

/** The files of the ids of a sheet over the years, and the hashes in their names by `<sheet>.<id>`. */
export function trendFiles(
  column: SheetColumn,
  starts: readonly number[],
  hash: (text: string) => string,
): { files: DatasetFile[]; hashes: Record<string, string> } {
  const { files, put } = gatherFiles(hash);
  const sheet = trendSheets.find((name) => name === column.sheet);
  const hashes = (sheet ? setIds[sheet] : []).map((id) => {
    const trend = encodeTrend(trendOf(column, starts, id));
    return [trend.trend, hashIn(put(`trends/${trend.trend}`, trend))] as const;
  });
  return { files, hashes: Object.fromEntries(hashes) };
}

function setOf(column: SheetColumn, starts: readonly number[], i: number): EncodedStanding | EncodedSums {
  const { sheet, townships, letters, marks } = column;
  if (sumSheets.some((name) => name === sheet)) return encodeSums(sumSheet(column, starts, i));
  const states = [...letters.subarray(i * townships, (i + 1) * townships)].map((letter) => String.fromCharCode(letter));
  const unread = (mark: string) => encodeMarks(marks[mark]![i]!);
  return {
    ...{
      format: datasetFormat as typeof datasetFormat,
      sheet: 'standing',
      year: column.years[i]!,
      values: toText(states),
    },
    ...{ tablesUnread: unread('tablesUnread'), proseUnread: unread('proseUnread') },
  };
}
