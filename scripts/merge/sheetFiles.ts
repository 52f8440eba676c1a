/** The files of a sheet, one a year. */
import { datasetFormat } from '../../src/dataset/dataset.ts';
import type { EncodedSets, EncodedSheet, EncodedStanding } from '../../src/dataset/figureSchema.ts';
import { setSheets } from '../../src/dataset/figures.ts';
import { type DatasetFile, gatherFiles } from '../../src/dataset/files.ts';
import { toRuns, toSteps } from '../../src/dataset/runs.ts';
import { setIds } from '../../src/series/sheets.ts';
import type { SheetColumn } from './sheetColumns.ts';

/** The files of a sheet by year, and the hashes in their names. */
export function sheetFiles(
  column: SheetColumn,
  hash: (text: string) => string,
): { files: DatasetFile[]; hashes: string[] } {
  const { files, put } = gatherFiles(hash);
  const hashes = column.years.map((year, i) => {
    const name = put(`figures/${column.sheet}.${year}`, encoded(column, year, i));
    return name.split('.').slice(-2)[0]!;
  });
  return { files, hashes };
}

function encoded(column: SheetColumn, year: number, i: number): EncodedSheet | EncodedStanding | EncodedSets {
  const { sheet } = column;
  const head = { format: datasetFormat, sheet, year } as const;
  const entries = entriesOf(column, i);
  const steps = (mark: string) => toSteps(column.marks[mark]![i]!);
  if (sheet === 'standing')
    return {
      ...{ ...head, sheet, values: toRuns(entries) },
      ...{ tablesUnread: steps('tablesUnread'), proseUnread: steps('proseUnread') },
    };
  if (isSet(sheet)) return { ...head, sheet, ids: [...setIds[sheet]], ...ownSets(entries, column.sets) };
  return {
    ...{ ...head, values: toRuns(entries) },
    ...{ approx: steps('approx'), scanned: steps('scanned'), flagged: steps('flagged') },
  };
}

const isSet = (sheet: string): sheet is EncodedSets['sheet'] => setSheets.some((name) => name === sheet);

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

/** The sets that occur in the entries of a year, in the order in which they do. */
function ownSets(
  entries: readonly (number | string)[],
  sets: SheetColumn['sets'],
): Pick<EncodedSets, 'sets' | 'values'> {
  const own = new Map<number, number>();
  const values = entries.map((entry) => {
    if (typeof entry === 'string') return entry;
    const at = own.get(entry) ?? own.size;
    own.set(entry, at);
    return at;
  });
  return { sets: [...own.keys()].map((at) => [...sets[at]!]), values: toRuns(values) };
}
