/** `figures/<measure>.csv` and what describes it, under names that stay: written beside, and put in place once the index stands. */
import { describeFigures, type FigureTable, headLine, rowHead } from '../../src/dataset/figureTable.ts';
import { measureName, words } from '../../src/i18n/i18n.ts';
import { measureSource } from '../../src/i18n/measureSources.ts';
import { measureOf } from '../../src/series/measures.ts';
import type { Effects } from '../effects.ts';
import { hasText, holds, STAGING } from '../output.ts';
import { openQueue } from './atOnce.ts';
import type { Listed } from './placeFiles.ts';
import type { SheetColumn } from './sheetColumns.ts';

/** Tables whose names stay. */
export interface Tables {
  /** Names of all of them, and of those that are not yet as they should be. */
  names: readonly string[];
  changed: readonly string[];
}

const staging = (out: string): string => `${out}/${STAGING}/tables`;

/** Begins the tables of a collection; `add` takes one measure after the other. */
export async function openTables(
  effects: Effects,
  out: string,
  { listed, years, collection }: { listed: readonly Listed[] } & Pick<FigureTable, 'years' | 'collection'>,
) {
  const rows = listed.flatMap(rowsOf);
  const [names, changed]: [string[], string[]] = [[], []];
  const head = headLine(years);
  await effects.makeFolder(`${staging(out)}/figures`);
  const put = (name: string, content: string, isSame: () => Promise<boolean>) => {
    names.push(name);
    return async () => {
      if (await isSame()) return;
      changed.push(name);
      await effects.write(`${staging(out)}/${name}`, content);
    };
  };
  return {
    /** What is to be done for a measure: its table, and what describes it. */
    add(column: SheetColumn): (() => Promise<void>)[] {
      const text = head + linesOf(rows, column);
      const bytes = Buffer.from(text);
      const file = { bytes: bytes.length, sha256: effects.sha256(bytes) };
      const [csv, json] = [`figures/${column.sheet}.csv`, `figures/${column.sheet}.json`];
      const about = aboutOf(column.sheet, { years, collection });
      const description = `${JSON.stringify(describeFigures(about, { rows: rows.length, ...file }), null, 2)}\n`;
      return [
        put(csv, text, () => holds(effects, `${out}/${csv}`, file)),
        put(json, description, () => hasText(effects, `${out}/${json}`, description)),
      ];
    },
    tables: (): Tables => ({ names, changed: changed.sort() }),
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

/**
 * Puts tables that changed in the place of the old ones, once the index names the dataset they are of. Nothing depends on them, so
 * the disk is not waited for: one that a loss of power damages is told by its stamp and made anew.
 */
export async function refreshTables(effects: Effects, out: string, { changed }: Tables): Promise<void> {
  const queue = openQueue();
  for (const name of changed) await queue.add(() => effects.rename(`${staging(out)}/${name}`, `${out}/${name}`));
  await queue.end();
}
