/** `figures/<measure>.csv` and what describes it, under names that stay: each is renewed by itself, and only where it changed. */

import { describeFigures, type FigureTable, headLine, rowHead } from '../../src/dataset/figureTable.ts';
import type { DatasetFile } from '../../src/dataset/files.ts';
import { measureName, words } from '../../src/i18n/i18n.ts';
import { measureSource } from '../../src/i18n/measureSources.ts';
import { measureOf } from '../../src/series/measures.ts';
import type { Listed } from './placeFiles.ts';
import type { SheetColumn } from './sheetColumns.ts';

/** Makes the tables of a collection, one measure after the other: the table, and what describes it. */
export function tableMaker(
  { listed, years, collection }: { listed: readonly Listed[] } & Pick<FigureTable, 'years' | 'collection'>,
  hash: (text: string) => string,
): (column: SheetColumn) => DatasetFile[] {
  const rows = listed.flatMap(rowsOf);
  const head = headLine(years);
  return (column) => {
    const text = head + linesOf(rows, column);
    const file = { rows: rows.length, bytes: Buffer.byteLength(text), sha256: hash(text) };
    const description = describeFigures(aboutOf(column.sheet, { years, collection }), file);
    return [
      { name: `figures/${column.sheet}.csv`, content: text },
      { name: `figures/${column.sheet}.json`, content: `${JSON.stringify(description, null, 2)}\n` },
    ];
  };
}

const rowsOf = ({ result: { entry, province }, head }: Listed): string[] =>
  head.code.map((code, i) =>
    rowHead({
      ...{ code, township: head.name[i]!, county: entry.name },
      ...{ prefecture: entry.prefecture, province: province.name },
    }),
  );

/** A line per township: its names, the figures of the years, and a letter for each year. */
function linesOf(rows: readonly string[], { years, townships, values, letters }: SheetColumn): string {
  const lines = rows.map((row, i) => {
    let [figures, gaps] = ['', ''];
    for (let year = 0; year < years.length; year++) {
      const at = year * townships + i;
      const letter = letters[at]!;
      figures += letter === 0 ? `,${values[at]}` : ',';
      gaps += letter === 0 ? '.' : String.fromCharCode(letter);
    }
    return `${row}${figures},${gaps}\r\n`;
  });
  return lines.join('');
}

function aboutOf(id: string, rest: Pick<FigureTable, 'years' | 'collection'>): FigureTable {
  const measure = measureOf(id)!;
  return {
    measure: id,
    title: { zh: measureName(measure, 'zh'), en: measureName(measure, 'en') },
    unit: { zh: words('zh').shell.units[measure.unit], en: words('en').shell.units[measure.unit] },
    stated: { zh: measureSource(measure, 'zh'), en: measureSource(measure, 'en') },
    ...rest,
  };
}
