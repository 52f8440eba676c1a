import type { Measure } from '../series/measures.ts';
import { sourceWords as en } from './en/measureSources.ts';
import { printedColumn, printedRow, tableName } from './form.ts';
import type { Each, Lang } from './lang.ts';
import { marksOf } from './marks.ts';
import { sourceWords as zh } from './zh/measureSources.ts';

const sourceWords: Each<typeof zh> = { zh, en };

/** Where reports state a measure, for those who meet its figures outside the app. */
export function measureSource({ source, row, since, until }: Measure, lang: Lang): string {
  const w = sourceWords[lang];
  if (!row) return w[source.of];
  const place = [tableName(row.table, lang), printedRow(row.row, lang), printedColumn(row.column, lang)];
  return place.join(marksOf(lang).comma) + yearsOf(since, until, lang);
}

function yearsOf(since: number | null, until: number | null, lang: Lang): string {
  const w = sourceWords[lang];
  if (since !== null && until !== null) return w.between(since, until);
  if (since !== null) return w.since(since);
  return until === null ? '' : w.until(until);
}
