/** The files of a sheet, one a year, and of some of its ids over the years. */

import { toText } from '../../src/dataset/column.ts';
import { datasetFormat } from '../../src/dataset/dataset.ts';
import { encodeMarks, encodeSums, encodeTrend } from '../../src/dataset/encodeFigures.ts';
import type { EncodedSheet, EncodedStanding, EncodedSums } from '../../src/dataset/figureSchema.ts';
import { sumSheets, trendSheets } from '../../src/dataset/figures.ts';
import { type DatasetFile, gatherFiles, hashIn } from '../../src/dataset/files.ts';
import { setIds } from '../../src/series/sheets.ts';
import { sumSheet, trendOf } from './countySums.ts';
import type { SheetColumn } from './sheetColumns.ts';

type Hash = (text: string) => string;

/** The files of a sheet by year, and the hashes in their names; `starts` has where each county begins, and the number of townships. */
export function sheetFiles(
  column: SheetColumn,
  starts: readonly number[],
  hash: Hash,
): { files: DatasetFile[]; hashes: string[] } {
  const { files, put } = gatherFiles(hash);
  const hashes = column.years.map((year, i) =>
    hashIn(put(`figures/${column.sheet}.${year}`, encoded(column, starts, i))),
  );
  return { files, hashes };
}

/** The files of the ids of a sheet over the years, and the hashes in their names by `<sheet>.<id>`. */
export function trendFiles(
  column: SheetColumn,
  starts: readonly number[],
  hash: Hash,
): { files: DatasetFile[]; hashes: Record<string, string> } {
  const { files, put } = gatherFiles(hash);
  const sheet = trendSheets.find((name) => name === column.sheet);
  const hashes = (sheet ? setIds[sheet] : []).map((id) => {
    const trend = encodeTrend(trendOf(column, starts, id));
    return [trend.trend, hashIn(put(`trends/${trend.trend}`, trend))] as const;
  });
  return { files, hashes: Object.fromEntries(hashes) };
}

function encoded(
  column: SheetColumn,
  starts: readonly number[],
  i: number,
): EncodedSheet | EncodedStanding | EncodedSums {
  const { sheet } = column;
  if (sumSheets.some((name) => name === sheet)) return encodeSums(sumSheet(column, starts, i));
  const head = {
    format: datasetFormat as typeof datasetFormat,
    sheet,
    year: column.years[i]!,
    values: toText(entriesOf(column, i)),
  };
  const marks = (mark: string) => encodeMarks(column.marks[mark]![i]!);
  if (sheet === 'standing')
    return { ...head, sheet, tablesUnread: marks('tablesUnread'), proseUnread: marks('proseUnread') };
  const isCorrected = column.marks.corrected![i]!.length > 0;
  return {
    ...{ ...head, approx: marks('approx'), scanned: marks('scanned'), flagged: marks('flagged') },
    ...(isCorrected && { corrected: marks('corrected') }),
  };
}

/** The entries of a year: figures, or letters. */
function entriesOf({ values, letters, townships }: SheetColumn, year: number): (number | string)[] {
  const entries = new Array<number | string>(townships);
  const from = year * townships;
  for (let i = 0; i < townships; i++) {
    const letter = letters[from + i]!;
    entries[i] = letter === 0 ? values[from + i]! : String.fromCharCode(letter);
  }
  return entries;
}
